/** The boundaries of `geo/out`, as the checker asks of them. */
import { existsSync, readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { areaContains, areaIsNear, type Area, type RegionTopology } from '../domain/boundaries.ts'
import type { BoundaryLookup } from '../model/validate/boundary-lookup.ts'

/** Null when the file is not there: the checker then goes without. */
export function readBoundaryLookup(file: string): BoundaryLookup | null {
  if (!existsSync(file)) return null
  // Our own build wrote it, and a test of `geo/` holds its shape.
  const topology = JSON.parse(readFileSync(file, 'utf8')) as RegionTopology
  const { countries, provinces, districts } = topology.objects
  const areas = new Map<string, Area>()
  for (const object of [countries, provinces, districts]) {
    for (const one of feature(topology, object).features) {
      const { geometry } = one
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
      areas.set(one.properties.code, { ...one, geometry })
    }
  }
  const ask = (code: string, answer: (area: Area) => boolean) => {
    const area = areas.get(code)
    return area !== undefined && answer(area)
  }
  return {
    codes: new Map(
      [...areas].map(([code, { properties }]) => [code, { country: properties.country ?? null }]),
    ),
    contains: (code, position) => ask(code, (area) => areaContains(area, position)),
    near: (code, position, kilometres) =>
      ask(code, (area) => areaIsNear(area, position, kilometres)),
  }
}
