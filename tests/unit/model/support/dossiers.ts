/** Fixture dossiers as files in memory, and boundaries that are four rectangles. */
import { fileURLToPath } from 'node:url'
import { readFolder } from '../../../../src/cli/folder.ts'
import type { BoundaryLookup } from '../../../../src/model/validate/boundary-lookup.ts'

export const FIXTURES = fileURLToPath(new URL('../../../fixtures', import.meta.url))

const minimal = readFolder(`${FIXTURES}/valid/minimal`)

export function minimalFiles(): Map<string, Uint8Array> {
  if (minimal === null) throw new Error('the minimal dossier is not there')
  return new Map(minimal)
}

/** The minimal dossier with the files of a fixture laid over it; those that `removed.txt` lists are gone. */
export function overlaid(fixture: string): Map<string, Uint8Array> {
  const files = minimalFiles()
  for (const [name, bytes] of readFolder(fixture) ?? []) files.set(name, bytes)
  const removed = files.get('removed.txt')
  const names = removed === undefined ? [] : new TextDecoder().decode(removed).trim().split('\n')
  for (const name of [...names, 'removed.txt', 'expected.json']) files.delete(name)
  return files
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** West, south, east, north. */
const RECTANGLES: Record<string, readonly [number, number, number, number]> = {
  KZ: [47, 40.6, 87, 55.4],
  'KZ-ATY': [48, 45.5, 55, 49],
  'KZ-AKT': [55, 46, 64, 51],
  KG: [69, 39, 80, 43],
}
const KILOMETRES_A_DEGREE = 111

export const rectangles: BoundaryLookup = {
  codes: new Map(Object.keys(RECTANGLES).map((code) => [code, { country: code.slice(0, 2) }])),
  contains: (code, position) => isWithin(code, position, 0),
  near: (code, position, kilometres) => isWithin(code, position, kilometres / KILOMETRES_A_DEGREE),
}

function isWithin(code: string, [x, y]: [number, number], margin: number): boolean {
  const rectangle = RECTANGLES[code]
  if (rectangle === undefined) return false
  const [west, south, east, north] = rectangle
  return x >= west - margin && x <= east + margin && y >= south - margin && y <= north + margin
}
