/** What of the ground a release hides: positions that may not leave, each with the area that may be known of it. */
import { area as squareMetres } from '@turf/turf'
import {
  areaContains,
  areaOf,
  type Area,
  type Boundaries,
  type Position,
} from '../../domain/boundaries.ts'
import type { Dossier, Place, Route } from '../../model/schema/dossier.ts'
import { kilometresBetween, pairOf } from '../../model/validate/great-circle.ts'
import { isGone, type Cut } from './cut.ts'
import { legLoss } from './leg-loss.ts'

export interface HiddenSpot {
  position: Position
  /** The code of the area that its record names; without one the area around it counts. */
  code: string | undefined
}

/** Kilometres: a country tells less than this, and no frame farther off speaks of the spot. */
const FARTHEST_KM = 300
/** Where no boundary is known. */
const USUAL_KM = 200

/** Of places that are gone or made coarser, and what lines that are gone pass. */
export function hiddenSpots(cut: Cut, { places, routes }: Dossier): HiddenSpot[] {
  const isShown = ({ id }: Place) => !isGone(cut, 'place', id) && !cut.coarse.has(id)
  const open = new Set(places.features.filter(isShown).map(({ geometry }) => keyOf(geometry)))
  return [
    ...places.features.flatMap((place): HiddenSpot[] => {
      const position = place.geometry === null ? null : pairOf(place.geometry.coordinates)
      if (position === null || isShown(place)) return []
      const { within, country } = place.properties
      // Of a place made coarser its area is told; of one that is gone, not even a country.
      return [{ position, code: within ?? (cut.coarse.has(place.id) ? country : undefined) }]
    }),
    ...routes.features
      .flatMap((route) => lostLines(cut, route))
      .flatMap((line) => line.map(pairOf).filter((one) => one !== null))
      .filter((position) => !open.has(position.join()))
      .map((position) => ({ position, code: undefined })),
  ]
}

const keyOf = (geometry: Place['geometry']) => pairOf(geometry?.coordinates ?? [])?.join()

const lostLines = (cut: Cut, { id, geometry, properties }: Route) =>
  geometry.coordinates.filter((_, at) => {
    const leg = properties.legs[at]
    return (
      isGone(cut, 'route', id) || (leg && legLoss(cut, leg, properties.marking) !== null) === true
    )
  })

export interface Near {
  kilometres: number
  /** What may be known of it; null where no boundary is known. */
  area: Area | null
}

/**
 * The nearest spot that is closer than its area is wide, to the radius of a disc of that size: whoever guesses
 * `position` then knows more than the area tells. Null where none is.
 */
export function nearestWithin(
  position: Position,
  spots: readonly HiddenSpot[],
  boundaries: Boundaries | undefined,
): Near | null {
  const near = spots
    .map((spot) => ({ spot, kilometres: kilometresBetween(position, spot.position) }))
    .filter(({ kilometres }) => kilometres < FARTHEST_KM)
    .toSorted((one, other) => one.kilometres - other.kilometres)
  for (const { spot, kilometres } of near) {
    const area = boundaries === undefined ? null : areaAround(spot, boundaries)
    if (kilometres < reachOf(area)) return { kilometres, area }
  }
  return null
}

/** Of each spot the area that may be known of it, once. */
export function hiddenAreas(
  spots: readonly HiddenSpot[],
  boundaries: Boundaries | undefined,
): Area[] {
  if (boundaries === undefined) return []
  return [...new Set(spots.map((one) => areaAround(one, boundaries)))].filter((one) => one !== null)
}

function areaAround({ position, code }: HiddenSpot, boundaries: Boundaries): Area | null {
  const named = code === undefined ? undefined : areaOf(boundaries, code)
  if (named !== undefined) return named
  const all = [...boundaries.provinces.values(), ...boundaries.countries.values()]
  return all.find((one) => areaContains(one, position)) ?? null
}

const reachOf = (area: Area | null) =>
  area === null ? USUAL_KM : Math.min(FARTHEST_KM, Math.sqrt(squareMetres(area) / Math.PI) / 1000)
