/** The frame of the whole article, as it may leave: neither its edges nor its middle tell where something hidden lies. */
import { boundsOfArea, type Boundaries } from '../../domain/boundaries.ts'
import type { Dossier, DossierMeta } from '../../model/schema/dossier.ts'
import { pairOf } from '../../model/validate/great-circle.ts'
import { hiddenAreas, nearestWithin, type HiddenSpot } from './hidden-spots.ts'

type Bounds = DossierMeta['bounds']

/** Degrees: an edge that near was drawn for the spot. */
const TIGHT = 2
/** An area of more degrees lies across 180°, and its bounds hold the whole world. */
const WIDE = 60
const WORLD: Bounds = [-180, -85, 180, 85]

const middle = ([west, south, east, north]: Bounds): [number, number] => [
  (west + east) / 2,
  (south + north) / 2,
]

function isTight([west, south, east, north]: Bounds, { position }: HiddenSpot): boolean {
  const [longitude, latitude] = position
  const edges = [longitude - west, east - longitude, latitude - south, north - latitude]
  return edges.some((one) => Math.abs(one) < TIGHT)
}

/**
 * Bounds that have something hidden in their middle or at an edge were drawn for it: instead they hold every position of
 * the release and the areas of what is hidden, and nothing of their own is left.
 */
export function releasedBounds(
  released: Dossier,
  spots: readonly HiddenSpot[],
  boundaries: Boundaries | undefined,
): Bounds {
  const { bounds } = released.meta
  const isDrawnFor =
    nearestWithin(middle(bounds), spots, boundaries) !== null ||
    spots.some((one) => isTight(bounds, one))
  if (!isDrawnFor) return bounds
  const boxes = hiddenAreas(spots, boundaries).map(boundsOfArea)
  // Across 180°, or of no area that is known.
  if (boxes.length === 0 || boxes.some(([west, , east]) => east - west > WIDE)) return WORLD
  const points = [
    ...released.places.features.flatMap(({ geometry }) =>
      geometry === null ? [] : [geometry.coordinates],
    ),
    ...released.routes.features.flatMap(({ geometry }) => geometry.coordinates.flat()),
  ]
  return around(boxes, points)
}

/** West, south, east and north of all, a degree wider and whole. */
function around(boxes: readonly Bounds[], points: readonly (readonly number[])[]): Bounds {
  const pairs = points.map(pairOf).filter((one) => one !== null)
  const xs = [...boxes.flatMap(([west, , east]) => [west, east]), ...pairs.map(([x]) => x)]
  const ys = [...boxes.flatMap(([, south, , north]) => [south, north]), ...pairs.map(([, y]) => y)]
  return [
    Math.max(-180, Math.floor(Math.min(...xs)) - 1),
    Math.max(-85, Math.floor(Math.min(...ys)) - 1),
    Math.min(180, Math.ceil(Math.max(...xs)) + 1),
    Math.min(85, Math.ceil(Math.max(...ys)) + 1),
  ]
}
