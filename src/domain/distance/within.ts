/** What lies within so many kilometres of a position or of the legs of a route, nearest first. */
import type { LegCertainty } from '../../model/schema/dossier.ts'
import type { Position } from '../boundaries.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { refer } from '../references.ts'
import { candidatesOf, type SpotKind } from './candidates.ts'
import type { Nearness } from './arc.ts'
import { compassTo, kilometresBetween, type Compass } from './globe.ts'
import { legsOf, legToArcs, legToPoint, reachOf, type RouteLeg } from './legs.ts'
import type { Anchor } from './anchor.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

/** What is measured from. */
export type Base =
  | { kind: 'point'; anchor: Anchor }
  | {
      kind: 'legs'
      /** `route:<id>`. */
      route: string
      legs: readonly RouteLeg[]
    }

export interface NamedLeg {
  from: string
  to: string
  certainty: LegCertainty
}

interface Measured {
  reference: string
  km: number
  /** Where it is; of a route, where it comes nearest. */
  position: Position
  /** Kilometres by which the distance may be off, as far as the dossier says. */
  offBy: number
  /** As seen from a position; null beside a route, or in the same spot. */
  direction: Compass | null
}
export interface SpotHit extends Measured {
  kind: SpotKind
  place: string
  /** The leg that it is nearest to, when legs are measured from. */
  beside: NamedLeg | null
}
export interface LegHit extends Measured {
  leg: NamedLeg
}
/** `certain` where what is known of the places cannot carry it over the line. */
export type Standing = 'certain' | 'maybe outside' | 'maybe inside'

export function standingOf({ km, offBy }: Pick<Measured, 'km' | 'offBy'>, reach: number): Standing {
  if (km > reach) return 'maybe inside'
  return km + offBy > reach ? 'maybe outside' : 'certain'
}

export const named = ({ from, to, certainty }: RouteLeg): NamedLeg => ({ from, to, certainty })

const byDistance = (one: Measured, other: Measured) =>
  one.km - other.km || one.reference.localeCompare(other.reference)

/** All spots with their distance from the base, nearest first. */
export function spotsFrom(index: DossierIndex, base: Base, reading: ReadingChoice): SpotHit[] {
  return candidatesOf(index, reading)
    .spots.flatMap(({ reference, kind, place, position, radiusKm }): SpotHit[] => {
      if (base.kind === 'point') {
        const { anchor } = base
        if (reference === anchor.reference) return []
        const km = kilometresBetween(anchor.position, position)
        const direction = compassTo(anchor.position, position)
        const offBy = anchor.radiusKm + radiusKm
        return [{ reference, kind, place, position, km, offBy, direction, beside: null }]
      }
      const nearest = nearestLeg(base.legs, (leg) => legToPoint(leg, position))
      if (nearest === null) return []
      const { km, leg } = nearest
      const beside = named(leg)
      return [{ reference, kind, place, position, km, offBy: radiusKm, direction: null, beside }]
    })
    .toSorted(byDistance)
}

/** All legs of routes that have a place, with their distance from the base, nearest first. */
export function legsFrom(index: DossierIndex, base: Base): LegHit[] {
  const arcs = base.kind === 'legs' ? base.legs.flatMap(reachOf) : []
  return index.dossier.routes.features
    .flatMap((route): LegHit[] => {
      const reference = refer('route', route.id)
      if (base.kind === 'legs' && base.route === reference) return []
      return legsOf(index, route).flatMap((leg): LegHit[] => {
        const near =
          base.kind === 'point' ? legToPoint(leg, base.anchor.position) : legToArcs(leg, arcs)
        if (near === null) return []
        const offBy = base.kind === 'point' ? base.anchor.radiusKm : 0
        const direction = base.kind === 'point' ? compassTo(base.anchor.position, near.at) : null
        return [{ reference, km: near.km, position: near.at, offBy, direction, leg: named(leg) }]
      })
    })
    .toSorted(byDistance)
}

/** Those within reach, and those that what is known of their places could bring within it. */
export const withinReach = <T extends Measured>(hits: readonly T[], reach: number): T[] =>
  hits.filter(({ km, offBy }) => km - offBy <= reach)

function nearestLeg(
  legs: readonly RouteLeg[],
  near: (leg: RouteLeg) => Nearness | null,
): { leg: RouteLeg; km: number } | null {
  let best: { leg: RouteLeg; km: number } | null = null
  for (const leg of legs) {
    const km = near(leg)?.km
    if (km !== undefined && (best === null || km < best.km)) best = { leg, km }
  }
  return best
}

/** Legs gathered by their route, in the order of their nearest. */
export function legsByRoute(hits: readonly LegHit[]): [LegHit, ...LegHit[]][] {
  const routes = new Map<string, [LegHit, ...LegHit[]]>()
  for (const hit of hits) {
    const known = routes.get(hit.reference)
    if (known === undefined) routes.set(hit.reference, [hit])
    else known.push(hit)
  }
  return [...routes.values()]
}
