/** The frame of the whole article, as it may leave: neither its edges nor its middle tell where something hidden lies. */
import { boundsOfArea, type Boundaries } from '../../domain/boundaries.ts'
import type { DossierMeta } from '../../model/schema/dossier.ts'
import { nearestWithin, type HiddenSpot } from './hidden-spots.ts'

type Bounds = DossierMeta['bounds']

/** Degrees: an edge that near was drawn for the spot. */
const TIGHT = 2
/** An area of more degrees lies across 180°, and its bounds hold the whole world. */
const WIDE = 60

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
 * Bounds that held something hidden in their middle have that of its area there; those with an edge at it hold all of
 * its area. Where no area is known they are those of the world.
 */
export function releasedBounds(
  bounds: Bounds,
  spots: readonly HiddenSpot[],
  boundaries: Boundaries | undefined,
): Bounds {
  const near = nearestWithin(middle(bounds), spots, boundaries)
  const areas = spots
    .filter((one) => isTight(bounds, one))
    .map((one) => nearestWithin(one.position, [one], boundaries)?.area ?? null)
  if (near === null && areas.length === 0) return bounds
  const known = [...(near === null ? [] : [near.area]), ...areas].map((area) => {
    const box = area === null ? null : boundsOfArea(area)
    return box === null || box[2] - box[0] > WIDE ? null : box
  })
  const boxes = known.filter((one) => one !== null)
  if (boxes.length < known.length) return [-180, -85, 180, 85]
  const [west, south, east, north] = bounds
  const [first] = boxes
  const [x, y] = near === null || first === undefined ? middle(bounds) : middle(first)
  const [wide, tall] = [(east - west) / 2, (north - south) / 2]
  return hold([[x - wide, y - tall, x + wide, y + tall], ...boxes])
}

/** All of them, within the world, to a hundredth of a degree. */
function hold(boxes: readonly Bounds[]): Bounds {
  const outward = (value: number, round: (value: number) => number) => round(value * 100) / 100
  const edge = (at: 0 | 1 | 2 | 3) => boxes.map((one) => one[at])
  return [
    Math.max(-180, outward(Math.min(...edge(0)), Math.floor)),
    Math.max(-90, outward(Math.min(...edge(1)), Math.floor)),
    Math.min(180, outward(Math.max(...edge(2)), Math.ceil)),
    Math.min(90, outward(Math.max(...edge(3)), Math.ceil)),
  ]
}
