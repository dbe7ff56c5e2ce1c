/** A question of distance and its answer: what it is measured from and what was found, nearest first. */
import type { NearestOf } from '../vocabulary.ts'
import type { Position } from '../boundaries.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { refer, splitReference } from '../references.ts'
import { anchorOf, type Anchor, type NoAnchor } from './anchor.ts'
import { legsOf, reachOf, type RouteLeg } from './legs.ts'
import { legsFrom, spotsFrom, withinReach, type Base, type LegHit, type SpotHit } from './within.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

/** How many the nearest of a kind are. */
const RANKS = 5

export type ReachQuestion =
  | { ask: 'circle'; around: string | Position; km: number }
  | { ask: 'corridor'; along: string; km: number }
interface Nearest {
  ask: 'nearest'
  of: NearestOf
  to: string | Position
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

/** What a question of reach is measured from. */
export function baseOf(
  index: DossierIndex,
  question: ReachQuestion,
  reading: ReadingChoice,
): Base | NoGround {
  if (question.ask === 'circle') {
    const anchor = anchorOf(index, question.around, reading)
    return typeof anchor === 'string' ? anchor : { kind: 'point', anchor }
  }
  const legs = knownLegs(index, question.along)
  return legs.length === 0 ? 'no leg' : { kind: 'legs', route: question.along, legs }
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
