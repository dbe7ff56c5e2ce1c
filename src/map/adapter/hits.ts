/** What lies under a point of the map: symbols before cities, lines before areas, nearest first. */
import type { Pixel } from '../../view/projection.ts'
import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl'
import type { View } from '../../view/view.ts'
import { MARK_PITCH, markScale } from '../../domain/gathering.ts'
import { areasAt } from '../sources/areas-at.ts'
import type { Emphasis } from './handle.ts'
import { referencesOf, type MapCollection } from '../sources/collection.ts'
import { HIT_CITIES, HIT_LINES, HIT_SYMBOLS, type LayerId } from '../style/layer-ids.ts'
import { SOURCE, type SourceId } from '../sources/source-ids.ts'

/** Pixels around the pointer in which a symbol, a city or a line counts as hit. */
const REACH = { symbol: 13, city: 4, line: 5 } as const

export interface HitInputs {
  map: MapLibreMap
  view: Pick<View, 'layers'>
  dataOf: (id: SourceId) => MapCollection
  /** What it fades to nothing is not there to be hit. */
  emphasis: Emphasis | null
}

/** References under a point, each once. Whole countries answer a click only: a pointer is always over one. */
export function hitsAt(inputs: HitInputs, spot: Pixel, withCountries: boolean): string[] {
  const { emphasis } = inputs
  const found = allHitsAt(inputs, spot, withCountries)
  return emphasis === null ? found : found.filter((reference) => emphasis(reference) > 0)
}

function allHitsAt(inputs: HitInputs, spot: Pixel, withCountries: boolean): string[] {
  const symbols = symbolsAt(inputs.map, spot)
  if (symbols.length > 0) return symbols
  const cities = rendered(inputs.map, HIT_CITIES, spot, REACH.city)
    .map(({ properties }) => String(properties['key']))
    .filter((key) => key.startsWith('place:'))
  if (cities.length > 0) return unique(cities)
  const lines = rendered(inputs.map, HIT_LINES, spot, REACH.line).flatMap(referencesOf)
  if (lines.length > 0) return unique(lines)
  return areaHits(inputs, spot, withCountries)
}

const unique = (list: readonly string[]) => [...new Set(list)]

function rendered(
  map: MapLibreMap,
  layers: readonly LayerId[],
  { x, y }: Pixel,
  reach: number,
): MapGeoJSONFeature[] {
  return map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers: [...layers], validate: false },
  )
}

/**
 * Symbols by the distance of their middle as it is drawn; the ones shown before ghosts. A chip
 * answers with all that it stands for.
 */
function symbolsAt(map: MapLibreMap, spot: Pixel): string[] {
  const seat = (MARK_PITCH / 2) * markScale(map.getZoom())
  const found = rendered(map, HIT_SYMBOLS, spot, REACH.symbol).flatMap((feature) => {
    if (feature.geometry.type !== 'Point') return []
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates
    const { slot = 0, ghost, reach = REACH.symbol } = feature.properties
    const at = map.project([longitude, latitude])
    const distance = Math.hypot(at.x + Number(slot) * seat - spot.x, at.y - spot.y)
    if (distance > Number(reach)) return []
    return [{ references: referencesOf(feature), distance, ghost: ghost === true }]
  })
  return unique(
    found
      .toSorted((a, b) => Number(a.ghost) - Number(b.ghost) || a.distance - b.distance)
      .flatMap(({ references }) => references),
  )
}

/** Hatches first, all that overlap; else the smallest area that has a name. */
function areaHits({ map, view, dataOf }: HitInputs, spot: Pixel, withCountries: boolean): string[] {
  const { lng, lat } = map.unproject([spot.x, spot.y]).wrap()
  const at = (source: SourceId) => areasAt(dataOf(source), [lng, lat])
  const hatched = [
    ...(view.layers.includes('incidents') ? at(SOURCE.incidentAreas) : []),
    ...at(SOURCE.factorAreas),
  ].filter(({ properties }) => properties['ghost'] !== true)
  if (hatched.length > 0) {
    const codes = new Set(hatched.map(({ properties }) => properties['code']))
    // What the one hatch of a province leaves out is in its chip.
    const hung = view.layers.includes('incidents')
      ? dataOf(SOURCE.chips).features.filter(({ properties }) => codes.has(properties['code']))
      : []
    return unique([...hatched, ...hung].flatMap(referencesOf))
  }
  const districts = view.layers.includes('districts')
  const named = at(SOURCE.areas)
    .filter(({ properties }) => districts || properties['kind'] === 'province')
    .toSorted((a) => (a.properties['kind'] === 'province' ? -1 : 1))
  const [smallest] = named.length > 0 || !withCountries ? named : at(SOURCE.countryAreas)
  return smallest === undefined ? [] : referencesOf(smallest)
}
