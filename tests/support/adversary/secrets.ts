/** Two dossiers that differ in nothing but what a release has to hide: where, when, who, what it says, and all that points there. */
import {
  areaContains,
  areaOf,
  boundsOfArea,
  type Boundaries,
} from '../../../src/domain/boundaries.ts'
import { isAbove } from '../../../src/export/release/levels.ts'
import { compileDossier } from '../../../src/model/compile.ts'
import type { Dossier, Marking } from '../../../src/model/schema/dossier.ts'
import { MARKINGS } from '../../../src/model/schema/vocabulary.ts'
import { plantedRecords } from '../../unit/export/support/planted-records.ts'
import { Words } from '../../unit/export/support/words.ts'
import { minimalFiles } from '../../unit/model/support/dossiers.ts'
import { Random } from '../random.ts'
import {
  contradictBy,
  figuresBy,
  grade,
  number,
  plantAbove,
  speakOf,
  type Planted,
} from './plant.ts'
import { boundsAround, briefingOf, type Pointers } from './pointers.ts'

type Spot = [longitude: number, latitude: number]

/** Provinces far enough apart that no frame speaks of two. */
const WEST = ['KZ-ATY', 'KZ-ZAP', 'KZ-MAN', 'KZ-AKT'] as const
const EAST = ['KZ-VOS', 'KZ-ALM', 'KZ-PAV'] as const

export interface Secret {
  /** Of the place, whose name may be known where only its position is hidden. */
  id: string
  position: Spot
  date: string
  isCoarse: boolean
}

export interface Rigged {
  limit: Marking
  dossier: Dossier
  words: Words
  secrets: readonly Secret[]
  pointers: Pointers
}

/** `twin` has other secrets; all else that the two are made of is the same for the same seed. */
export function rig(seed: number, twin: boolean, boundaries: Boundaries): Rigged {
  const random = new Random(seed)
  const limit = random.one(['clear', 'green', 'amber'] as const)
  const words = new Words((marking) => (twin && isAbove(marking, limit) ? 'zxlonger' : 'zq'))
  const provinces = [random.one(WEST), random.one(EAST)]
  /** Both are made, so that the numbers that follow are the same. */
  const differing = <T>(isHidden: boolean, make: () => T): T => {
    const [one, other] = [make(), make()]
    return isHidden && twin ? other : one
  }
  const secrets: Secret[] = []
  const count = 4 + random.whole(4)
  const planted = Array.from({ length: count }, (_, at): Planted => {
    // The first is hidden and the second is not: there is something to find, and somebody to find it.
    const drawn = random.one(MARKINGS)
    const marking = at === 0 ? 'red' : at === 1 ? 'clear' : drawn
    const exactFrom = random.one([marking, 'green', 'amber', 'red'] as const)
    const isGone = isAbove(marking, limit)
    const isCoarse = !isGone && isAbove(exactFrom, limit)
    const isHidden = isGone || isCoarse
    const records = plantedRecords(words, marking)
    const province = random.one(provinces)
    const position = differing(isHidden, () => spotIn(boundaries, province, random))
    // A year of its own: no open record has the date of a hidden one.
    const date = differing(
      isGone,
      () => `${String(2013 + at)}-0${String(1 + random.whole(9))}-1${String(random.whole(10))}`,
    )
    const figures = () => figuresBy(random)
    const told = differing(isGone, figures)
    const geonames = differing(isHidden, () => 1_000_000 + random.whole(8_000_000))
    if (isHidden) secrets.push({ id: records.ids.record, position, date, isCoarse })
    const hides = isCoarse ? exactFrom : marking
    Object.assign(records.place.properties, {
      within: province,
      geonames,
      exactFrom,
      coordinates: words.plain(hides, 'place.coordinates'),
      note: words.plain(hides, 'place.note'),
    })
    number(records, at, { position, date })
    grade(records, told)
    const above = random.one(MARKINGS)
    const found = differing(isAbove(above, limit), figures)
    if (!isGone) plantAbove(records, words, above, found)
    return records
  })
  const open = planted.filter(({ place }) => !isAbove(place.properties.marking ?? 'clear', limit))
  for (const [at, one] of open.entries()) {
    speakOf(one, planted, words)
    const [hidden] = planted
    if (hidden !== undefined) contradictBy(one, hidden, words, at)
  }
  const pointers: Pointers = {
    random,
    words,
    limit,
    secrets,
    // Far from both provinces, and in fewer decimals than a secret has: a number in clear is then none by chance.
    elsewhere: [rounded(random.between(69, 70)), rounded(random.between(47, 48))],
  }
  const base = minimal()
  const bounds = boundsAround(pointers)
  const briefing = briefingOf(pointers, planted)
  return {
    limit,
    words,
    secrets,
    pointers,
    dossier: assembled(base, planted, { bounds, briefing }),
  }
}

function minimal(): Dossier {
  const compiled = compileDossier(minimalFiles(), null)
  if (!compiled.ok) throw new Error('the minimal dossier is broken')
  return compiled.dossier
}

/** @throws for a code that the boundaries have not. */
function spotIn(boundaries: Boundaries, code: string, random: Random): Spot {
  const area = areaOf(boundaries, code)
  if (area === undefined) throw new Error(`there is no ${code}`)
  const [west, south, east, north] = boundsOfArea(area)
  for (;;) {
    const round = (value: number) => Math.round(value * 1e5) / 1e5
    const spot: Spot = [round(random.between(west, east)), round(random.between(south, north))]
    if (areaContains(area, spot)) return spot
  }
}

function assembled(
  base: Dossier,
  planted: readonly Planted[],
  {
    bounds,
    briefing,
  }: { bounds: Dossier['meta']['bounds']; briefing: NonNullable<Dossier['briefing']> },
): Dossier {
  const layers = planted.map(({ ids }) => `factor:${ids.record}`)
  return {
    ...base,
    meta: { ...base.meta, bounds, layers: [...base.meta.layers, ...layers] },
    sources: [...base.sources, ...planted.map((one) => one.source)],
    claims: [...base.claims, ...planted.map((one) => one.claim)],
    actors: [...base.actors, ...planted.map((one) => one.actor)],
    incidents: [...base.incidents, ...planted.map((one) => one.incident)],
    factors: [...base.factors, ...planted.map((one) => one.factor)],
    places: {
      ...base.places,
      features: [...base.places.features, ...planted.flatMap((one) => [one.place, one.region])],
    },
    routes: {
      ...base.routes,
      features: [...base.routes.features, ...planted.map((one) => one.route)],
    },
    judgements: planted.map((one) => one.judgement),
    names: planted.map((one) => one.name),
    text: [
      ...base.text,
      { id: 'planted', title: 'Planted', passages: planted.map((one) => one.passage) },
    ],
    briefing,
  }
}

const rounded = (degrees: number) => Math.round(degrees * 1e3) / 1e3
