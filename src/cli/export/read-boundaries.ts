/** Boundaries of `geo/out` as the exporters draw them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  readBoundaries,
  type Boundaries,
  type LabelCollection,
  type RegionTopology,
  type WorldTopology,
} from '../../domain/boundaries.ts'
import { PROJECT } from '../project.ts'

/** Null when they are not built. */
export function loadBoundaries(): Boundaries | null {
  const [region, world, labels] = ['region.json', 'world.json', 'labels.json'].map((name) =>
    join(PROJECT, 'geo/out', name),
  )
  if (!region || !world || !labels || ![region, world, labels].every((one) => existsSync(one)))
    return null
  // Our own build wrote them, and tests of `geo/` hold their shapes.
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown
  return readBoundaries(
    read(region) as RegionTopology,
    read(world) as WorldTopology,
    read(labels) as LabelCollection,
  )
}
