/** The committed boundaries as the app reads them. */
import { readFileSync } from 'node:fs'
import {
  readBoundaries,
  type LabelCollection,
  type RegionTopology,
  type WorldTopology,
} from '../../../src/domain/boundaries.ts'

const OUT = new URL('../../../geo/out/', import.meta.url)

export interface Manifest {
  policy: string
  vintage: string
  inputs: { package: string; version: string; licence: string; origin: string }[]
  outputs: { name: string; bytes: number; gzip: number; sha256: string }[]
}

export function textOf(name: string): string {
  return readFileSync(new URL(name, OUT), 'utf8')
}

export const region = JSON.parse(textOf('region.json')) as RegionTopology
export const world = JSON.parse(textOf('world.json')) as WorldTopology
export const labels = JSON.parse(textOf('labels.json')) as LabelCollection
export const manifest = JSON.parse(textOf('manifest.json')) as Manifest
export const boundaries = readBoundaries(region, world, labels)
