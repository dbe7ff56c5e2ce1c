/** The world for the low zooms: countries, land, coast, lakes and rivers. */
import { mergeArcs, meshArcs } from 'topojson-client'
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Topology,
} from 'topojson-specification'
import type { Names, Tables } from '../inputs/tables.ts'
import type { Water } from '../inputs/water.ts'
import { arcIndices, simplifyArcs, type Shapes } from './arcs.ts'
import { FINEST_KM2, detailAt } from './detail.ts'
import { dropSpecks } from './dissolve.ts'
import { splitAtEdge, withoutEdge } from './edge.ts'
import { fromGrid, type GridArc } from './grid.ts'
import { packTopology } from './pack.ts'
import { asTopology, linesOf, polygonsOf, type LineProperties, type Region } from './region.ts'
import { topologyOf } from './topology.ts'
import { shapeWater } from './water.ts'

export interface WorldProperties {
  code: string
  names: Names
  inRegion: boolean
}
export type WorldObjects = {
  countries: GeometryCollection<WorldProperties>
  land: MultiPolygon
  coast: MultiLineString
  disputed: GeometryCollection<LineProperties>
  lakes: GeometryCollection
  rivers: GeometryCollection
}

/** The region file draws its countries sharply; here they are for the smallest zooms only. */
const REGION_DETAIL = 1 / 700
/** Detail at which every bend is kept. */
const KEEP = 1e12

export function buildWorld(
  shapes: Shapes,
  region: Region,
  tables: Tables,
  water: Water,
): Topology<WorldObjects> {
  const { whole, collection } = asTopology(shapes)
  const codes = [...new Set(shapes.units.map(({ properties }) => properties?.country ?? ''))].sort()
  const countries = codes.map((code) => {
    const units = shapes.units.filter(({ properties }) => properties?.country === code)
    const object = mergeArcs(whole, units) as GeometryObject
    return { id: code, country: code, polygons: polygonsOf(whole, object) }
  })
  const { arcs, objects } = thinRegion(countries, region.countries)
  const named = objects.map((object) => {
    const code = object.properties?.country ?? ''
    const names = tables.countries[code]
    if (names === undefined) throw new Error(`no names for ${code}`)
    return {
      ...object,
      id: code,
      properties: { code, names, inRegion: region.countries.has(code) },
    }
  })

  const all: GridArc[] = [...arcs]
  const append = (more: readonly GridArc[]) => all.push(...more) - more.length
  const lines = linesOf(
    whole,
    collection,
    tables,
    (country) => !region.countries.has(country),
    shapes.arcs,
  ).disputed
  // Lines that the region lacks come from the first topology, so their arcs are added as they are.
  const disputedFrom = append(shapes.arcs)
  const shapedWater = shapeWater(water)
  const lakesFrom = append(shapedWater.lakes)
  const riversFrom = append(shapedWater.rivers)

  const plain: Topology = {
    type: 'Topology',
    objects: {},
    arcs: arcs.map((arc) => arc.map(fromGrid)),
  }
  const group: GeometryCollection = { type: 'GeometryCollection', geometries: named }
  const topology: WorldObjects = {
    countries: { type: 'GeometryCollection', geometries: named },
    land: mergeArcs(plain, named) as MultiPolygon,
    coast: withoutEdge(meshArcs(plain, group, (a, b) => a === b) as MultiLineString, arcs),
    disputed: {
      ...lines,
      geometries: lines.geometries.map((line) => shifted(line as MultiLineString, disputedFrom)),
    },
    lakes: {
      type: 'GeometryCollection',
      geometries: shapedWater.lakeRings.map((rings) => ({
        type: 'Polygon',
        arcs: rings.map((index) => [lakesFrom + index]),
      })),
    },
    rivers: {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'MultiLineString',
          arcs: shapedWater.rivers.map((_, index) => [riversFrom + index]),
        },
      ],
    },
  }
  return packTopology(topology, all)
}

const shifted = (line: MultiLineString<LineProperties>, by: number) => ({
  ...line,
  arcs: line.arcs.map((one) => one.map((index) => (index < 0 ? ~(~index + by) : index + by))),
})

/** Borders with countries outside the region stay as they are, so that both files agree on them. */
function thinRegion(
  countries: { id: string; country: string; polygons: ReturnType<typeof polygonsOf> }[],
  inRegion: ReadonlySet<string>,
) {
  const kept = dropSpecks(countries, ([ring = []]) => {
    const [first] = ring
    return first === undefined ? 0 : (FINEST_KM2 * 8) / Math.min(detailAt(first), REGION_DETAIL)
  })
  const { objects, arcs } = topologyOf(kept)
  const outside = new Set(
    objects
      .filter(({ properties }) => !inRegion.has(properties?.country ?? ''))
      .flatMap(arcIndices),
  )
  const loose = new Set(
    objects.filter(({ properties }) => properties?.country === 'US').flatMap(arcIndices),
  )
  const coarse = simplifyArcs(arcs, {
    detail: (index) =>
      outside.has(index) ? () => KEEP : (position) => Math.min(detailAt(position), REGION_DETAIL),
    mayCross: (a, b) => loose.has(a) || loose.has(b),
  })
  return splitAtEdge(coarse.arcs, objects)
}
