/** Routes leg by leg: what is sure is drawn as the way it takes, what is not as a bow. */
import type { Position } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { FAMILY_OF_ROUTE } from '../../domain/families.ts'
import { FACTOR_LAYER } from '../../domain/layer-catalogue.ts'
import { refer } from '../../domain/references.ts'
import type { Family, Leg, Route } from '../../model/schema/dossier.ts'
import { BOW, bowed, headingAtEnd, shortest } from './arcs.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'

export const LINKS_LAYER = 'links'

interface DrawnLeg {
  leg: Leg
  line: Position[]
}

/** Layer switch and colour of a route: its factor's, as the legend shows it, or its own kind's. */
export function layerOfRoute(index: DossierIndex, route: Route): { layer: string; family: Family } {
  const owner = index.factorOfRoute(route.id)
  const factor = owner === null ? undefined : index.factors.get(owner)
  return factor === undefined
    ? { layer: LINKS_LAYER, family: FAMILY_OF_ROUTE[route.properties.kind] }
    : { layer: `${FACTOR_LAYER}${factor.id}`, family: factor.family }
}

/** Each leg as a line; bows between the same ends rise one above the other. */
function drawnLegs(route: Route, taken: Map<string, number>): DrawnLeg[] {
  return route.properties.legs.flatMap((leg, at): DrawnLeg[] => {
    const line = (route.geometry.coordinates[at] ?? []).flatMap(([x, y]): Position[] =>
      x === undefined || y === undefined ? [] : [[x, y]],
    )
    const [from, to] = [line[0], line.at(-1)]
    if (from === undefined || to === undefined) return []
    if (line.length > 2) return [{ leg, line }]
    if (leg.certainty !== 'schematic') return [{ leg, line: shortest(from, to) }]
    const ends = [leg.from, leg.to].sort().join(' ')
    const before = taken.get(ends) ?? 0
    taken.set(ends, before + 1)
    return [{ leg, line: bowed(from, to, BOW * (1 + before * 0.7)) }]
  })
}

export function routeCollections(index: DossierIndex): {
  legs: MapCollection
  heads: MapCollection
} {
  const legs: MapFeature[] = []
  const heads: MapFeature[] = []
  const taken = new Map<string, number>()
  for (const route of index.dossier.routes.features) {
    const { direction, disputed } = route.properties
    const shared = {
      key: refer('route', route.id),
      disputed,
      directed: direction !== 'none',
      ...layerOfRoute(index, route),
    }
    const drawn = drawnLegs(route, taken)
    for (const { leg, line } of drawn) {
      const properties = { ...shared, certainty: leg.certainty }
      legs.push(mapFeature({ type: 'LineString', coordinates: line }, properties))
    }
    for (const { leg, line } of endings(drawn, direction)) {
      const [tip] = line.slice(-1)
      if (tip === undefined) continue
      const properties = { ...shared, certainty: leg.certainty, heading: headingAtEnd(line) }
      heads.push(mapFeature({ type: 'Point', coordinates: tip }, properties))
    }
  }
  return { legs: collection(legs), heads: collection(heads) }
}

/** Legs that end where the route leads, and backwards where it also leads back; none without a direction. */
function endings(
  drawn: readonly DrawnLeg[],
  direction: Route['properties']['direction'],
): DrawnLeg[] {
  if (direction === 'none') return []
  const starts = new Set(drawn.map(({ leg }) => leg.from))
  const goals = new Set(drawn.map(({ leg }) => leg.to))
  const forward = drawn.filter(({ leg }) => !starts.has(leg.to))
  if (direction === 'forward') return forward
  const back = drawn
    .filter(({ leg }) => !goals.has(leg.from))
    .map(({ leg, line }) => ({ leg, line: line.toReversed() }))
  return [...forward, ...back]
}
