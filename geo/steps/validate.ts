/** What must hold of the finished topology; each broken rule is one sentence. */
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { Tables } from '../inputs/tables.ts'
import { areaKm2, signedArea, type Polygon } from '../shapes/position.ts'
import {
  polygonsOf,
  type DistrictProperties,
  type ProvinceProperties,
  type Region,
} from './region.ts'

const squareDegrees = (polygons: readonly Polygon[]) =>
  polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0)

/** Rounding apart, a country is as large as its provinces together: no gap, no overlap. */
const TOLERANCE = 1e-6

function badRings(code: string, polygons: readonly Polygon[]): string[] {
  return polygons.flatMap((polygon) =>
    polygon.flatMap((ring, index): string[] => {
      const [first, last] = [ring[0], ring.at(-1)]
      if (ring.length < 4) return [`${code}: a ring of ${ring.length} points`]
      if (first?.join() !== last?.join()) return [`${code}: a ring that is not closed`]
      if (areaKm2(ring) === 0) return [`${code}: a ring without area at ${first?.join()}`]
      // TopoJSON winds outer rings clockwise, as its client expects.
      const clockwise = signedArea(ring) < 0
      return clockwise === (index === 0)
        ? []
        : [`${code}: a ring wound wrongly at ${first?.join()}`]
    }),
  )
}

export function validate({ topology }: Region, tables: Tables): string[] {
  const { provinces, countries, districts } = topology.objects
  const polygons = (object: GeometryObject) => polygonsOf(topology, object)
  const all = [...provinces.geometries, ...countries.geometries, ...districts.geometries]
  const problems = all.flatMap((object) => badRings(String(object.id), polygons(object)))
  const ids = all.map(({ id }) => String(id))
  for (const id of new Set(ids))
    if (ids.filter((one) => one === id).length > 1) problems.push(`${id} stands twice`)
  if (provinces.geometries.length !== tables.provinces.size)
    problems.push(
      `${provinces.geometries.length} provinces, ${tables.provinces.size} in the tables`,
    )
  const sumOf = (codes: (code: string, country: string) => boolean) =>
    provinces.geometries
      .filter(({ properties }) => {
        const { code = '', country = '' } = (properties ?? {}) as Partial<ProvinceProperties>
        return codes(code, country)
      })
      .reduce((sum, object) => sum + squareDegrees(polygons(object)), 0)
  const compare = (code: string, whole: number, parts: number) => {
    if (Math.abs(whole - parts) > TOLERANCE * Math.abs(whole))
      problems.push(`${code} is ${whole} square degrees, its provinces ${parts}`)
  }
  const owners = new Set([...tables.provinces.values()].map(({ country }) => country))
  for (const object of countries.geometries) {
    const code = String(object.id)
    if (!owners.has(code)) continue
    compare(
      code,
      squareDegrees(polygons(object)),
      sumOf((_, country) => country === code),
    )
  }
  for (const object of districts.geometries) {
    const { members = [] } = (object.properties ?? {}) as Partial<DistrictProperties>
    compare(
      String(object.id),
      squareDegrees(polygons(object)),
      sumOf((code) => members.includes(code)),
    )
  }
  return problems
}

/** How many features each object of a topology has. */
export function countObjects(topology: Topology): Record<string, number> {
  return Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => {
      const made = feature(topology, object)
      return [name, made.type === 'FeatureCollection' ? made.features.length : 1]
    }),
  )
}
