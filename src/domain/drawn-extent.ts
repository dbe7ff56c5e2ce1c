/** What a place may be drawn as at a precision: never more closely than the precision says. */
import { areaOf, type Area, type Boundaries, type Position } from './boundaries.ts'
import type { DossierIndex } from './dossier-index.ts'
import { partsOfPlace } from '../model/members.ts'
import type { Place, Precision } from '../model/schema/dossier.ts'

/** Provinces and districts are hatched; a country is told apart, as nothing is drawn across it at rest. */
export interface DrawnArea {
  area: Area
  manner: 'hatch' | 'country'
}

type DrawnExtent =
  { as: 'point'; position: Position } | { as: 'areas'; areas: readonly DrawnArea[] }

export function positionOf(place: Place): Position | null {
  const [longitude, latitude] = place.geometry?.coordinates ?? []
  return longitude === undefined || latitude === undefined ? null : [longitude, latitude]
}

function areas(boundaries: Boundaries, codes: readonly (string | undefined)[]): DrawnExtent | null {
  const drawn = codes.flatMap((code): DrawnArea[] => {
    const area = code === undefined ? undefined : areaOf(boundaries, code)
    if (area === undefined || code === undefined) return []
    return [{ area, manner: boundaries.countries.has(code) ? 'country' : 'hatch' }]
  })
  return drawn.length === 0 ? null : { as: 'areas', areas: drawn }
}

/** Null for a place that is not to be drawn: unlocated, unknown, or a region without members. */
export function drawnExtentOf(
  index: DossierIndex,
  boundaries: Boundaries,
  id: string,
  precision: Precision,
): DrawnExtent | null {
  const place = index.places.get(id)
  if (place === undefined) return null
  const { boundary, within, country, members } = place.properties
  switch (precision) {
    case 'none':
      return null
    case 'point':
    case 'city': {
      const position = positionOf(place)
      return position === null ? areas(boundaries, [boundary]) : { as: 'point', position }
    }
    case 'province':
      return areas(boundaries, [boundary ?? within]) ?? areas(boundaries, [country])
    case 'country':
      return areas(boundaries, [country ?? boundary])
    case 'region':
      return areas(boundaries, members === undefined ? [boundary] : memberCodes(index, place))
    default:
      return precision satisfies never
  }
}

/** A member that is a point is drawn by its province or country: a region is no closer than that. */
function memberCodes(index: DossierIndex, region: Place): string[] {
  const parts = partsOfPlace(region, (id) => index.places.get(id))
  const codes = parts.flatMap(({ place, code }) => {
    const { within, country } = place?.properties ?? {}
    return code ?? within ?? country ?? []
  })
  return [...new Set(codes)]
}
