/** Frames, questions and windows of a release: what may have been pointed at something hidden tells its province at most. */
import { describe, expect, it } from 'vitest'
import { release } from '../../../src/export/release/release.ts'
import { AIMS } from '../../../src/export/release/aims.ts'
import { kilometresBetween } from '../../../src/model/validate/great-circle.ts'
import type {
  Claim,
  Dossier,
  Finding,
  Marking,
  Source,
  Step,
} from '../../../src/model/schema/dossier.ts'
import { shiftCamera } from '../../../src/view/shift-camera.ts'
import type { Camera } from '../../../src/view/view.ts'
import { boundaries } from '../map/fixture.ts'
import { plantedDossier } from './support/planted.ts'

const planted = plantedDossier().dossier

/** A dossier with one step whose place, `the-farm`, may be known exactly from amber on. */
function dossierWith(view: Step['view'], farm: readonly [number, number]): Dossier {
  const dossier = planted
  const [step] = dossier.briefing?.steps.filter(({ title }) => title === 'A clear step') ?? []
  if (step === undefined || dossier.briefing === undefined) throw new Error('no step')
  return {
    ...dossier,
    places: {
      ...dossier.places,
      features: dossier.places.features
        // The planted places lie apart at every marking: this one alone is looked at.
        .filter(({ id }) => id === 'the-farm' || id === 'atyrau' || !id.startsWith('zq'))
        .map((one) =>
          one.id === 'the-farm'
            ? { ...one, geometry: { type: 'Point' as const, coordinates: [...farm] } }
            : one,
        ),
    },
    routes: { ...dossier.routes, features: [] },
    briefing: { ...dossier.briefing, steps: [{ ...step, words: 'Open words.', view }] },
  }
}

function viewAt(view: Step['view'], farm: readonly [number, number], marking: Marking = 'green') {
  const made = release(dossierWith(view, farm), marking, { notes: false, boundaries })
  return made.dossier.briefing?.steps[0]?.view
}

/** A camera that shows the spot so many pixels from the middle of the stage. */
function aimed([longitude, latitude]: readonly [number, number], zoom: number, aim = AIMS[0]) {
  const { x, y } = aim ?? { x: 0, y: 0 }
  const camera: Camera = { longitude, latitude, zoom, bearing: 0, pitch: 0 }
  return shiftCamera(camera, { x: -x, y: -y })
}

const printed = ({ zoom, latitude, longitude }: Camera) => ({
  map: `${String(zoom)}/${String(latitude)}/${String(longitude)}`,
})

const FARMS = [
  [52.4, 47.9],
  [50.9, 48.6],
] as const

describe('a frame that was pointed at a hidden place', () => {
  const zooms = [3, 4, 5, 6, 7, 12]
  const cases = zooms.flatMap((zoom) => AIMS.map((aim, at) => ({ zoom, aim, at })))

  it.each(cases)('tells its province alone at zoom $zoom, aim $at', ({ zoom, aim }) => {
    const [one, other] = FARMS.map((farm) => viewAt(printed(aimed(farm, zoom, aim)), farm))
    expect(one?.['map']).toBeDefined()
    expect(one).toEqual(other)
  })

  it('keeps its zoom where it is wider than the province', () => {
    expect(viewAt(printed(aimed(FARMS[0], 4)), FARMS[0])?.['map']).toBe('4/48/52')
  })

  it('is not known where it was aside by less than the province is wide', () => {
    const aside = aimed([52.4, 48.085], 12)
    expect(viewAt(printed(aside), FARMS[0])?.['map']).not.toMatch(/^12/)
  })

  it('is as its author set it for those who may have the place', () => {
    const { map } = printed(aimed(FARMS[0], 8))
    expect(viewAt({ map }, FARMS[0], 'amber')?.['map']).toBe(map)
  })
})

it('a frame of another part of the map is left as it is', () => {
  const { map } = printed(aimed([57.2, 50.3], 9))
  expect(viewAt({ map }, FARMS[0])?.['map']).toBe(map)
})

it('a question around a spot near a hidden place goes', () => {
  const [longitude] = FARMS[0]
  expect(viewAt({ ask: `circle/${String(longitude)},47.6/50` }, FARMS[0])?.['ask']).toBeUndefined()
  expect(kilometresBetween([longitude, 47.6], [...FARMS[0]])).toBeGreaterThan(20)
})

it('a line that was led to a hidden place is straight', () => {
  const dossier = dossierWith({}, FARMS[0])
  const [route] = planted.routes.features.filter(({ id }) => !id.startsWith('zq'))
  if (route === undefined) throw new Error('no route')
  const [leg] = route.properties.legs
  if (leg === undefined) throw new Error('no leg')
  const line = [[51.92, 47.11], [52, 47.5], [...FARMS[0]], [53, 48.4], [54, 49]]
  const led = {
    ...route,
    geometry: { ...route.geometry, coordinates: [line] },
    properties: { ...route.properties, legs: [leg] },
  }
  const made = { ...dossier, routes: { ...dossier.routes, features: [led] } }
  const { routes } = release(made, 'green', { notes: false, boundaries }).dossier
  expect(routes.features[0]?.geometry.coordinates).toEqual([[line[0], line[4]]])
  expect(routes.features[0]?.properties.legs[0]?.certainty).toBe('schematic')
})

it('bounds that were drawn around a hidden place hold its province and what is released', () => {
  const [longitude, latitude] = FARMS[0]
  const dossier = dossierWith({}, FARMS[0])
  const [west, east] = [longitude - 8, longitude + 8]
  const [south, north] = [latitude - 5, latitude + 5]
  const made = { ...dossier, meta: { ...dossier.meta, bounds: [west, south, east, north] } }
  const { meta } = release(made as Dossier, 'green', { notes: false, boundaries }).dossier
  expect(meta.bounds).toEqual([49, 45, 59, 52])
})

/** The dossier with its red claim, which tells its red incident, changed. */
function withRedClaim(dossier: Dossier, change: (claim: Claim) => Claim): Dossier {
  const incident = dossier.incidents.find(({ marking }) => marking === 'red')
  const teller = dossier.claims.find(({ tells }) => tells === incident?.id)
  if (incident === undefined || teller === undefined) throw new Error('no red incident is told')
  const claims = dossier.claims.map((one) => (one === teller ? change(one) : one))
  return { ...dossier, claims }
}

const viewOfRelease = (dossier: Dossier) =>
  release(dossier, 'green', { notes: false, boundaries }).dossier.briefing?.steps[0]?.view

const WINDOW = { time: '2012-03-04/2012-03-06', span: '2011-01/2011-12' }

it('a window of time that was set for a hidden record goes, and another stays', () => {
  const dossier = dossierWith(WINDOW, FARMS[0])
  const made = withRedClaim(dossier, (one) => ({ ...one, date: '2012-03-05' }))
  expect(viewOfRelease(made)).toEqual({ span: '2011-01/2011-12' })
})

it('a window of time that was set for what a hidden finding has goes, and another stays', () => {
  const dossier = dossierWith(WINDOW, FARMS[0])
  const claims = dossier.claims.map((claim) => ({
    ...claim,
    findings: (claim.findings ?? []).map((one) =>
      claim.marking === 'clear' && one.marking === 'red'
        ? { ...one, changes: { ...one.changes, date: '2012-03-05' } }
        : one,
    ),
  }))
  expect(claims).not.toEqual(dossier.claims)
  expect(viewOfRelease({ ...dossier, claims })).toEqual({ span: '2011-01/2011-12' })
})

it('a source that only a hidden finding cites goes with it', () => {
  const source: Source = {
    id: 'only-there',
    title: 'T',
    publisher: 'P',
    identifier: 'x',
    reliability: 'C',
  }
  const hidden: Finding = {
    id: 'F99',
    verdict: 'contradicted',
    confidence: 'low',
    says: 'It was not so.',
    evidence: [{ source: source.id, stance: 'contradicts', credibility: 3 }],
    marking: 'red',
  }
  const made = {
    ...planted,
    sources: [...planted.sources, source],
    claims: planted.claims.map((one) =>
      one.id === '1.1' ? { ...one, findings: [...(one.findings ?? []), hidden] } : one,
    ),
  }
  const { dossier: released } = release(made, 'green', { notes: false, boundaries })
  expect(JSON.stringify(released)).not.toContain('only-there')
})

it('a place that only hidden records speak of goes with them, unless it is marked itself', () => {
  const dossier = dossierWith({}, FARMS[0])
  const [city] = dossier.places.features.filter(({ id }) => id === 'atyrau')
  if (city === undefined) throw new Error('no city')
  const hut = { ...city, id: 'the-hut' }
  const marked = {
    ...city,
    id: 'the-inn',
    properties: { ...city.properties, marking: 'clear' as const },
  }
  const places = ['the-hut', 'the-inn'].map((place) => ({ place, precision: 'city' as const }))
  const held = withRedClaim(dossier, (one) => ({ ...one, places }))
  const made = {
    ...held,
    places: { ...dossier.places, features: [...dossier.places.features, hut, marked] },
  }
  const { dossier: released, leftOut } = release(made, 'green', { notes: false, boundaries })
  const ids = released.places.features.map(({ id }) => id)
  expect(ids).not.toContain('the-hut')
  expect(ids).toContain('the-inn')
  expect(leftOut).toContainEqual({
    what: 'place:the-hut',
    title: city.properties.names.en,
    why: 'names what is left out',
    marking: 'red',
  })
})
