/** A question of distance and its answer: the shape to draw and what was found, nearest first. */
import type { NearestOf } from '../vocabulary.ts'
import type { Boundaries, Position } from '../boundaries.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { refer, splitReference } from '../references.ts'
import { anchorOf, type Anchor, type NoAnchor } from './anchor.ts'
import { metByArea, type AreaHit } from './areas.ts'
import { legsOf, reachOf, type RouteLeg } from './legs.ts'
import { circleAround, corridorAlong, type Shape } from './shapes.ts'
import { legsFrom, spotsFrom, withinReach, type Base, type LegHit, type SpotHit } from './within.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

/** How many the nearest of a kind are. */
const RANKS = 5

type Reach =
  | { ask: 'circle'; around: string | Position; km: number }
  | { ask: 'corridor'; along: string; km: number }
interface Nearest {
  ask: 'nearest'
  of: NearestOf
  to: string | Position
}

/** What is measured from, and what it draws. */
export interface Ground {
  base: Base
  shape: Shape
}
export interface Found {
  spots: readonly SpotHit[]
  legs: readonly LegHit[]
}
export interface Ranked {
  from: Anchor
  hits: readonly (SpotHit | LegHit)[]
}

/** `no leg`: a route of which no end is a place. */
export type NoGround = NoAnchor | 'no leg'

/** The last ground of each dossier: map and panel ask the same, and a corridor's shape is dear. */
const last = new WeakMap<DossierIndex, { asked: string; ground: Ground | NoGround }>()

export function groundOf(
  index: DossierIndex,
  question: Reach,
  reading: ReadingChoice,
): Ground | NoGround {
  const asked = `${reading} ${JSON.stringify(question)}`
  const known = last.get(index)
  if (known?.asked === asked) return known.ground
  const ground = makeGround(index, question, reading)
  last.set(index, { asked, ground })
  return ground
}

function makeGround(
  index: DossierIndex,
  question: Reach,
  reading: ReadingChoice,
): Ground | NoGround {
  const { km } = question
  if (question.ask === 'circle') {
    const anchor = anchorOf(index, question.around, reading)
    if (typeof anchor === 'string') return anchor
    return { base: { kind: 'point', anchor }, shape: circleAround(anchor.position, km) }
  }
  const legs = knownLegs(index, question.along)
  const shape = corridorAlong(legs.flatMap(reachOf), km)
  if (shape === null) return 'no leg'
  return { base: { kind: 'legs', route: question.along, legs }, shape }
}

/** Legs of a route that have a place, whole or at one end. */
export function knownLegs(index: DossierIndex, reference: string): RouteLeg[] {
  const parts = splitReference(reference)
  const route = parts?.kind === 'route' ? index.routes.get(parts.id) : undefined
  return route === undefined ? [] : legsOf(index, route).filter((leg) => reachOf(leg).length > 0)
}

/** Everything with a place of its own that lies within reach. */
export function foundWithin(
  index: DossierIndex,
  base: Base,
  km: number,
  reading: ReadingChoice,
): Found {
  return {
    spots: withinReach(spotsFrom(index, base, reading), km),
    legs: withinReach(legsFrom(index, base), km),
  }
}

/** What is known only to an area that the shape meets. */
export function foundByArea(
  index: DossierIndex,
  boundaries: Boundaries,
  { base, shape }: Ground,
  { legs }: Found,
  reading: ReadingChoice,
): AreaHit[] {
  const counted = new Set(legs.map(({ reference }) => reference))
  if (base.kind === 'legs') counted.add(base.route)
  return metByArea(index, boundaries, shape, reading, counted)
}

/** Up to five of a kind, each record once, nearest first. */
export function nearestOf(
  index: DossierIndex,
  { of, to }: Nearest,
  reading: ReadingChoice,
): Ranked | NoAnchor {
  const anchor = anchorOf(index, to, reading)
  if (typeof anchor === 'string') return anchor
  const base: Base = { kind: 'point', anchor }
  const all: readonly (SpotHit | LegHit)[] =
    of === 'routes'
      ? legsFrom(index, base)
      : spotsFrom(index, base, reading).filter(({ kind }) => kind === of)
  const hits: (SpotHit | LegHit)[] = []
  for (const hit of all) {
    const known = hits.some(({ reference }) => reference === hit.reference)
    if (!known && hits.length < RANKS) hits.push(hit)
  }
  return { from: anchor, hits }
}

/** The records that can be measured around, each with the reading's own place. */
export function anchorsOf(index: DossierIndex, reading: ReadingChoice): string[] {
  const { incidents, places } = index.dossier
  return [
    ...places.features.map(({ id }) => refer('place', id)),
    ...incidents.map(({ id }) => refer('incident', id)),
  ].filter((one) => typeof anchorOf(index, one, reading) !== 'string')
}
