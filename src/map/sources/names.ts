/** Labels as points: the basemap's and the dossier's as one list, in which the dossier wins. */
import { areaOf, type Boundaries, type Position } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { nameIn, type LocalNames } from '../../domain/names.ts'
import { refer } from '../../domain/references.ts'
import type { Place } from '../../model/schema/dossier.ts'
import type { CityRank } from './city-rank.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'
import { positionOf } from '../../domain/drawn-extent.ts'
import { NO_END, seatSpans } from './seats.ts'

/** Text in every label language, so that a change of language touches no data. */
function nameProperties(names: LocalNames) {
  return {
    name_en: nameIn(names, 'en'),
    name_ru: nameIn(names, 'ru'),
    name_kk: nameIn(names, 'kk'),
  }
}

/** Lowest zoom of a waypoint's name by its rank; the article's own places are always named. */
const WAYPOINT_ZOOM = [0, 0, 3, 4, 5] as const

const SPOKEN_OF = new Set(['named', 'implied', 'checked'])

/** Areas that a check brought in are named like any other: only the article's own stand out. */
const isArticles = ({ properties: { role } }: Place) => role === 'named' || role === 'implied'

const point = (position: Position) => ({ type: 'Point' as const, coordinates: position })

function cityRank(kind: Place['properties']['kind']): CityRank {
  return kind === 'capital' || kind === 'village' || kind === 'border post' ? kind : 'city'
}

/** Cities, villages and border posts, once for every number of seats that marks take there; by the id of the place, zoom by zoom. */
export function cityNames(
  index: DossierIndex,
  boundaries: Boundaries,
  seats: ReadonlyMap<string, readonly number[]>,
): MapCollection {
  const known = new Set<number>()
  const own = index.dossier.places.features.flatMap((place): MapFeature[] => {
    const position = positionOf(place)
    if (position === null) return []
    const { names, kind, role, rank = 3, geonames } = place.properties
    if (geonames !== undefined) known.add(geonames)
    const spoken = SPOKEN_OF.has(role)
    const first = spoken ? 0 : (WAYPOINT_ZOOM[rank] ?? 5)
    return seatSpans(seats.get(place.id))
      .filter(({ to }) => to > first)
      .map((span, at) =>
        mapFeature(point(position), {
          ...nameProperties(names),
          key: refer('place', place.id),
          city: cityRank(kind),
          spoken,
          sort: rank + (spoken ? 0 : 10),
          minzoom: Math.max(first, span.from),
          // Where it is chosen it is drawn further out than it is named.
          called: at === 0 ? 0 : span.from,
          maxzoom: span.to,
          seats: span.seats,
        }),
      )
  })
  const others = boundaries.labels.features.flatMap(({ geometry, properties }): MapFeature[] => {
    const { kind, geonames, names, rank, minzoom, id } = properties
    if (kind !== 'city' || (geonames !== undefined && known.has(geonames))) return []
    return [
      mapFeature(geometry, {
        ...nameProperties(names),
        key: id,
        city: 'city',
        spoken: false,
        sort: rank + 20,
        minzoom,
        called: minzoom,
        maxzoom: NO_END,
        seats: 0,
      }),
    ]
  })
  return collection([...own, ...others])
}

/** Names of countries, provinces, districts and waters. */
export function areaNames(
  index: DossierIndex,
  boundaries: Boundaries,
  /** Readings in which a chip hangs under the name, by the area's code. */
  hung: ReadonlyMap<string, string>,
): MapCollection {
  const places = new Map(
    index.dossier.places.features.flatMap((place) => {
      const code = place.properties.boundary
      return code === undefined ? [] : [[code, place] as const]
    }),
  )
  const focus = new Set(index.dossier.meta.focus)
  const labelled = new Set<string>()
  const fromBase = boundaries.labels.features.flatMap(({ geometry, properties }): MapFeature[] => {
    const { kind, code, names, rank, minzoom, id, water } = properties
    if (kind === 'city') return []
    const place = code === undefined ? undefined : places.get(code)
    if (code !== undefined) labelled.add(code)
    const spoken = place !== undefined && isArticles(place)
    return [
      mapFeature(geometry, {
        ...nameProperties({ ...names, ...place?.properties.names }),
        key: place === undefined ? id : refer('place', place.id),
        label: kind,
        water: water ?? '',
        code: code ?? '',
        focus: code !== undefined && focus.has(code),
        hung: hung.get(code ?? '') ?? '',
        spoken,
        sort: rank + (spoken ? 0 : 10),
        minzoom: spoken ? 0 : minzoom,
      }),
    ]
  })
  const missing = [...places].flatMap(([code, place]): MapFeature[] => {
    const area = labelled.has(code) ? undefined : areaOf(boundaries, code)
    if (area === undefined) return []
    const { kind, names } = place.properties
    const spoken = isArticles(place)
    return [
      mapFeature(point(area.properties.label), {
        ...nameProperties(names),
        key: refer('place', place.id),
        label: kind === 'federal district' ? 'district' : kind,
        water: '',
        code,
        focus: focus.has(code),
        hung: hung.get(code) ?? '',
        spoken,
        sort: spoken ? 2 : 12,
        minzoom: spoken ? 0 : 4,
      }),
    ]
  })
  return collection([...fromBase, ...missing])
}
