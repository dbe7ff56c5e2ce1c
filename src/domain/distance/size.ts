/** How large a record is: area and outline of a shape, length of a route. */
import { area, length, polygonToLine } from '@turf/turf'
import type { LegCertainty } from '../../model/schema/dossier.ts'
import { LEG_CERTAINTIES } from '../../model/schema/vocabulary.ts'
import type { Area, Boundaries } from '../boundaries.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { areasOf } from './areas.ts'
import { kilometresBetween } from './globe.ts'
import { legsOf, type RouteLeg } from './legs.ts'

export interface AreaSize {
  of: 'area'
  km2: number
  /** Along the outline as drawn; null for a region, whose parts may touch each other. */
  perimeterKm: number | null
}
export interface RouteSize {
  of: 'route'
  /** The shortest way from end to end of each leg whose ends are places; the road is longer. */
  km: number
  byCertainty: Readonly<Record<LegCertainty, number>>
  /** Legs that begin or end in an area, which have no length. */
  unmeasured: number
}

/** Null for a record without an extent of its own: a point, an incident, a source. */
export function sizeOf(
  index: DossierIndex,
  boundaries: Boundaries,
  reference: string,
): AreaSize | RouteSize | null {
  const found = index.record(reference)
  if (found?.kind === 'route') return routeSize(legsOf(index, found.record))
  if (found?.kind !== 'place' || found.record.geometry !== null) return null
  const areas = areasOf(index, boundaries, found.record.id)
  if (areas.length === 0) return null
  const [only] = areas
  return {
    of: 'area',
    km2: areas.reduce((sum, one) => sum + area(one) / 1e6, 0),
    perimeterKm: areas.length === 1 && only !== undefined ? outline(only) : null,
  }
}

const outline = (one: Area): number => length(polygonToLine(one), { units: 'kilometers' })

function routeSize(legs: readonly RouteLeg[]): RouteSize {
  const measured = legs.filter(({ areas }) => areas.length === 0)
  const lengthBy = (certainty: LegCertainty) =>
    measured
      .filter((leg) => leg.certainty === certainty)
      .flatMap(({ arcs }) => arcs)
      .reduce((sum, [from, to]) => sum + kilometresBetween(from, to), 0)
  const [documented = 0, illustrative = 0, schematic = 0] = LEG_CERTAINTIES.map(lengthBy)
  return {
    of: 'route',
    km: documented + illustrative + schematic,
    byCertainty: { documented, illustrative, schematic },
    unmeasured: legs.length - measured.length,
  }
}
