/** Positions: two or three numbers, longitude first, on the globe (RFC 7946, 3.1.1 and 4). */
import type { Path } from '../../source-file.ts'
import { show } from '../words.ts'
import type { LocatedDiagnostic } from '../located-diagnostic.ts'

export type Pair = [longitude: number, latitude: number]

export interface PositionRead {
  pair: Pair | null
  diagnostics: LocatedDiagnostic[]
}

const FORM = 'write [longitude, latitude]'

export function readPosition(value: unknown, path: Path): PositionRead {
  const fail = (
    what: string,
    mend: string,
    code: LocatedDiagnostic['code'] = 'rfc7946',
  ): PositionRead => ({
    pair: null,
    diagnostics: [{ path, code, what, mend }],
  })
  if (!Array.isArray(value)) return fail(`a position is ${show(value)}`, FORM)
  const numbers: readonly unknown[] = value
  const [longitude, latitude] = numbers
  if (Array.isArray(longitude)) {
    return fail(
      'a list of positions stands where one position belongs',
      'take off a pair of brackets',
    )
  }
  const odd = numbers.find((part) => typeof part !== 'number' || !Number.isFinite(part))
  if (odd !== undefined) return fail(`a position holds ${show(odd)}, which is not a number`, FORM)
  if (typeof longitude !== 'number' || typeof latitude !== 'number') {
    return fail(`a position has ${value.length === 1 ? 'one number' : 'no numbers'}`, FORM)
  }
  if (value.length > 3) {
    return fail(
      `a position has ${value.length} numbers`,
      'keep longitude, latitude and, if known, height',
    )
  }
  const wrong = offGlobe(longitude, latitude)
  return wrong === null
    ? { pair: [longitude, latitude], diagnostics: [] }
    : fail(wrong.what, wrong.mend, 'coordinates')
}

function offGlobe(longitude: number, latitude: number): { what: string; mend: string } | null {
  const fits = (x: number, y: number) => Math.abs(x) <= 180 && Math.abs(y) <= 90
  if (fits(longitude, latitude)) return null
  if (fits(latitude, longitude)) {
    return {
      what: `latitude ${latitude} is past the pole, as when longitude and latitude are swapped`,
      mend: `write [${latitude}, ${longitude}] if they are, else degrees from -90 to 90 (WGS 84)`,
    }
  }
  return Math.abs(latitude) > 90
    ? {
        what: `latitude ${latitude} is past the pole`,
        mend: 'write degrees from -90 to 90 (WGS 84)',
      }
    : {
        what: `longitude ${longitude} is off the globe`,
        mend: 'write degrees from -180 to 180 (WGS 84)',
      }
}
