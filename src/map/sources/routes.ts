/** Routes leg by leg: a way that is known or possible as a line, one that is not as a ribbon. */
import type { Boundaries, Position } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { FAMILY_OF_ROUTE } from '../../domain/families.ts'
import { FACTOR_LAYER, traffickingRoutes } from '../../domain/layer-catalogue.ts'
import { refer } from '../../domain/references.ts'
import type { Family, Leg, Route } from '../../model/schema/dossier.ts'
import { BOW, bowed, headingAtEnd, shortest } from './arcs.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'
import { labelPointOf } from './label-points.ts'
import { partOf, ribbonOf } from './ribbon.ts'

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

/** Where a leg ends: a place's own spot, or where the name of its area stands. */
function endOf(index: DossierIndex, boundaries: Boundaries, id: string, drawn: Position): Position {
  const { boundary } = index.places.get(id)?.properties ?? {}
  return (boundary === undefined ? null : labelPointOf(boundaries, boundary)) ?? drawn
}

/** Each leg as a line; bows between the same ends rise one above the other. */
function drawnLegs(
  index: DossierIndex,
  boundaries: Boundaries,
  route: Route,
  taken: Map<string, number>,
): DrawnLeg[] {
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
    const [start, end] = [
      endOf(index, boundaries, leg.from, from),
      endOf(index, boundaries, leg.to, to),
    ]
    return [{ leg, line: bowed(start, end, BOW * (1 + before * 0.7)) }]
  })
}

/** Codes of the countries that a route begins or ends in, and no closer. */
function countriesOf(index: DossierIndex, route: Route): string {
  const codes = route.properties.legs
    .flatMap(({ from, to }) => [index.places.get(from), index.places.get(to)])
    .flatMap((place) =>
      place?.properties.kind === 'country' ? (place.properties.boundary ?? []) : [],
    )
  return [...new Set(codes)].join(' ')
}

const lineString = (coordinates: Position[]) => ({ type: 'LineString' as const, coordinates })

export function routeCollections(
  index: DossierIndex,
  boundaries: Boundaries,
): {
  legs: MapCollection
  heads: MapCollection
} {
  const legs: MapFeature[] = []
  const heads: MapFeature[] = []
  const taken = new Map<string, number>()
  const quiet = new Set(traffickingRoutes(index))
  for (const route of index.dossier.routes.features) {
    const { direction, disputed } = route.properties
    const shared = {
      key: refer('route', route.id),
      disputed,
      directed: direction !== 'none',
      // Drawn by the base layer too, where the layer of its own is off.
      quiet: quiet.has(route.id),
      countries: countriesOf(index, route),
      ...layerOfRoute(index, route),
    }
    const drawn = drawnLegs(index, boundaries, route, taken)
    for (const { leg, line } of drawn) {
      const { certainty } = leg
      const parts = certainty === 'schematic' ? ribbonOf(line) : [{ line, fade: 1 }]
      for (const { line: part, fade } of parts) {
        legs.push(mapFeature(lineString(part), { ...shared, certainty, fade }))
      }
    }
    for (const { leg, line } of [...endings(drawn, direction), ...middles(drawn, direction)]) {
      const [tip] = line.slice(-1)
      if (tip === undefined) continue
      const properties = { ...shared, certainty: leg.certainty, heading: headingAtEnd(line) }
      heads.push(mapFeature({ type: 'Point', coordinates: tip }, properties))
    }
  }
  return { legs: collection(legs), heads: collection(heads) }
}

/** Where the arrow of a ribbon has its tip. */
const TIP = 0.55

/** Half of each ribbon, in the direction that a source gives: its arrow stands in the middle. */
function middles(
  drawn: readonly DrawnLeg[],
  direction: Route['properties']['direction'],
): DrawnLeg[] {
  if (direction === 'none') return []
  const ribbons = drawn.filter(({ leg }) => leg.certainty === 'schematic')
  const half = ({ leg, line }: DrawnLeg) => ({ leg, line: partOf(line, 0, TIP) })
  const back = ribbons.map(({ leg, line }) => half({ leg, line: line.toReversed() }))
  return direction === 'forward' ? ribbons.map(half) : [...ribbons.map(half), ...back]
}

/** Legs of a known way that end where the route leads, and backwards where it also leads back; none without a direction. */
function endings(
  drawn: readonly DrawnLeg[],
  direction: Route['properties']['direction'],
): DrawnLeg[] {
  if (direction === 'none') return []
  const starts = new Set(drawn.map(({ leg }) => leg.from))
  const goals = new Set(drawn.map(({ leg }) => leg.to))
  const known = drawn.filter(({ leg }) => leg.certainty !== 'schematic')
  const forward = known.filter(({ leg }) => !starts.has(leg.to))
  if (direction === 'forward') return forward
  const back = known
    .filter(({ leg }) => !goals.has(leg.from))
    .map(({ leg, line }) => ({ leg, line: line.toReversed() }))
  return [...forward, ...back]
}
