/** Positions: two or three numbers, longitude first, on the globe (RFC 7946, 3.1.1 and 4). */
import type { DiagnosticText } from '../../../words/problems/diagnostic-text.ts'
import { GEOJSON_PROBLEMS } from '../../../words/problems/geojson.ts'
import { show } from '../../../words/problems/sentence-parts.ts'
import type { Path } from '../../source-file.ts'
import type { LocatedDiagnostic } from '../located-diagnostic.ts'

export type Pair = [longitude: number, latitude: number]

export interface PositionRead {
  pair: Pair | null
  diagnostics: LocatedDiagnostic[]
}

export function readPosition(value: unknown, path: Path): PositionRead {
  const fail = (
    said: DiagnosticText,
    code: LocatedDiagnostic['code'] = 'rfc7946',
  ): PositionRead => ({
    pair: null,
    diagnostics: [{ path, code, ...said }],
  })
  if (!Array.isArray(value)) return fail(GEOJSON_PROBLEMS.positionNotList(show(value)))
  const numbers: readonly unknown[] = value
  const [longitude, latitude] = numbers
  if (Array.isArray(longitude)) return fail(GEOJSON_PROBLEMS.positionNested)
  const odd = numbers.find((part) => typeof part !== 'number' || !Number.isFinite(part))
  if (odd !== undefined) return fail(GEOJSON_PROBLEMS.positionNotNumber(show(odd)))
  if (typeof longitude !== 'number' || typeof latitude !== 'number') {
    return fail(GEOJSON_PROBLEMS.positionTooShort(value.length))
  }
  if (value.length > 3) return fail(GEOJSON_PROBLEMS.positionTooLong(value.length))
  const wrong = offGlobe(longitude, latitude)
  return wrong === null
    ? { pair: [longitude, latitude], diagnostics: [] }
    : fail(wrong, 'coordinates')
}

function offGlobe(longitude: number, latitude: number): DiagnosticText | null {
  const fits = (x: number, y: number) => Math.abs(x) <= 180 && Math.abs(y) <= 90
  if (fits(longitude, latitude)) return null
  if (fits(latitude, longitude)) return GEOJSON_PROBLEMS.swapped(longitude, latitude)
  return Math.abs(latitude) > 90
    ? GEOJSON_PROBLEMS.latitude(latitude)
    : GEOJSON_PROBLEMS.longitude(longitude)
}
