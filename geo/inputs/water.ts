/** Lakes and rivers from `plotly.js`, which packs Natural Earth's 1:50m water. */
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Polygon, Position } from '../shapes/position.ts'
import { packageFolder } from './packages.ts'

export interface Water {
  lakes: Polygon[]
  rivers: Position[][]
}

interface Assets {
  topojson: { world_50m: Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }> }
}

/** The file is a script that hands its data to a page, so it is run in an empty one. */
function readAssets(): Assets {
  const path = `${packageFolder('plotly.js')}/dist/plotly-geo-assets.js`
  const page: { module: { exports: unknown }; window?: unknown; self?: unknown } = {
    module: { exports: {} },
  }
  page.window = page
  page.self = page
  runInContext(readFileSync(path, 'utf8'), createContext(page))
  return page.module.exports as Assets
}

export function readWater(): Water {
  const { world_50m } = readAssets().topojson
  const water: Water = { lakes: [], rivers: [] }
  for (const { geometry } of feature(world_50m, world_50m.objects.lakes).features) {
    if (geometry.type === 'Polygon') water.lakes.push(geometry.coordinates as Polygon)
    if (geometry.type === 'MultiPolygon') water.lakes.push(...(geometry.coordinates as Polygon[]))
  }
  for (const { geometry } of feature(world_50m, world_50m.objects.rivers).features) {
    if (geometry.type === 'LineString') water.rivers.push(geometry.coordinates as Position[])
    if (geometry.type === 'MultiLineString')
      water.rivers.push(...(geometry.coordinates as Position[][]))
  }
  return water
}
