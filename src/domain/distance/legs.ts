/** Legs of routes as far as their place is known: an end in a town is a place, an end in a country is not. */
import type { Leg, LegCertainty, Route } from '../../model/schema/dossier.ts'
import type { Position } from '../boundaries.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { nearestBetween, nearestOnArc, type Arc, type Nearness } from './arc.ts'

export interface RouteLeg {
  from: string
  to: string
  certainty: LegCertainty
  arcs: readonly Arc[]
  /** Ids of ends that are areas: where in them the leg begins or ends is not known. */
  areas: readonly string[]
  /** The end that is known of a leg with an area at the other. */
  knownEnds: readonly Position[]
}

export function pointOf(index: DossierIndex, place: string): Position | null {
  const [x, y] = index.places.get(place)?.geometry?.coordinates ?? []
  return x === undefined || y === undefined ? null : [x, y]
}

export function legsOf(index: DossierIndex, route: Route): RouteLeg[] {
  return route.properties.legs.map((leg, at) => ({
    from: leg.from,
    to: leg.to,
    certainty: leg.certainty,
    arcs: arcsOf(route.geometry.coordinates[at] ?? []),
    ...endsOf(index, leg),
  }))
}

function endsOf(index: DossierIndex, leg: Leg) {
  const ends = [leg.from, leg.to].map((id) => ({ id, at: pointOf(index, id) }))
  return {
    areas: ends.flatMap(({ id, at }) => (at === null ? [id] : [])),
    knownEnds: ends.flatMap(({ at }) => (at === null ? [] : [at])),
  }
}

function arcsOf(line: readonly (readonly number[])[]): Arc[] {
  const points = line.flatMap(([x, y]): Position[] =>
    x === undefined || y === undefined ? [] : [[x, y]],
  )
  return points.slice(1).map((to, at) => [points[at] ?? to, to])
}

const nearest = (list: readonly Nearness[]): Nearness | null =>
  list.length === 0 ? null : list.reduce((best, next) => (next.km < best.km ? next : best))

/** How near a leg comes to a position; null when neither of its ends is known. */
export function legToPoint(leg: RouteLeg, position: Position): Nearness | null {
  return nearest(reachOf(leg).map((arc) => nearestOnArc(position, arc)))
}

/** How near a leg comes to other arcs; `at` lies on the leg. */
export function legToArcs(leg: RouteLeg, arcs: readonly Arc[]): Nearness | null {
  return nearest(reachOf(leg).flatMap((own) => arcs.map((other) => nearestBetween(own, other))))
}

/** What may be measured from: the whole leg, or only the end that is known, as an arc without length. */
export function reachOf(leg: RouteLeg): readonly Arc[] {
  return leg.areas.length === 0 ? leg.arcs : leg.knownEnds.map((end): Arc => [end, end])
}
