/** Gives every input area to a unit: a province, a country, or a part of one that a dashed line bounds. */
import type { Area } from '../inputs/areas.ts'
import type { Cut, Tables } from '../inputs/tables.ts'
import type { Polygon, Position } from '../shapes/position.ts'
import { cutPolygon, insertCrossings, type Crossing } from './cut.ts'

export interface Assigned {
  /** `KZ-ATY`, `CN`, or `UA~crimea`. */
  unit: string
  country: string
  polygons: Polygon[]
}

const unitOf = (country: string, part?: string) =>
  part === undefined ? country : `${country}~${part}`

function cutArea(area: Area, country: string, cut: Cut, crossings: Crossing[]): Assigned[] {
  const parts: Record<'below' | 'above', Polygon[]> = { below: [], above: [] }
  for (const polygon of area.polygons) {
    const { below, above, crossings: made } = cutPolygon(polygon, cut.axis, cut.at)
    crossings.push(...made)
    if (below.length > 0) parts.below.push(below)
    if (above.length > 0) parts.above.push(above)
  }
  return (['below', 'above'] as const).map((side) => {
    const owner = cut[side] ?? { country }
    return {
      unit: unitOf(owner.country, owner.part),
      country: owner.country,
      polygons: parts[side],
    }
  })
}

function nearestProvince(polygon: Polygon, provinces: readonly Area[]): string {
  const [x, y]: Position = polygon[0]?.[0] ?? [0, 0]
  let best = { adm1: '', distance: Infinity }
  for (const { adm1, polygons } of provinces)
    for (const [ring = []] of polygons)
      for (const [px, py] of ring) {
        const distance = (px - x) ** 2 + (py - y) ** 2
        if (distance < best.distance) best = { adm1, distance }
      }
  return best.adm1
}

/** Islands that the input gives to a country and to no province go to the nearest province. */
function islands(area: Area, all: readonly Area[]): [adm1: string, polygon: Polygon][] {
  const provinces = all.filter((one) => one.file === area.file && one !== area)
  return area.polygons.map((polygon) => [nearestProvince(polygon, provinces), polygon])
}

export function assignAreas(areas: readonly Area[], tables: Tables): Assigned[] {
  const { provinces, territories } = tables
  const owned = new Set([...provinces.values()].map((row) => row.country))
  const province = (adm1: string, polygons: Polygon[]): Assigned => {
    const row = provinces.get(adm1)
    if (row === undefined) throw new Error(`no province table has ${adm1}`)
    return { unit: row.code, country: row.country, polygons }
  }
  const crossings: Crossing[] = []
  const assigned = areas.flatMap((area): Assigned[] => {
    const country = territories.countryOfFile[area.file] ?? area.country
    if (country === null) throw new Error(`no country for the file ${area.file}`)
    const joined = territories.joinedTo[area.adm1]
    if (joined !== undefined) return [province(joined, area.polygons)]
    if (owned.has(country))
      return provinces.has(area.adm1)
        ? [province(area.adm1, area.polygons)]
        : islands(area, areas).map(([adm1, polygon]) => province(adm1, [polygon]))
    const cut = territories.cuts.find((one) => one.areas.includes(area.adm1))
    if (cut !== undefined) return cutArea(area, country, cut, crossings)
    const part = territories.partOfArea[area.adm1] ?? territories.partOfFile[area.file]
    return [{ unit: unitOf(country, part), country, polygons: area.polygons }]
  })
  return assigned.map((one) => ({
    ...one,
    polygons: one.polygons.map((polygon) => insertCrossings(polygon, crossings)),
  }))
}
