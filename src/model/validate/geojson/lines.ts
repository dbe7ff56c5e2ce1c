/** Lines and rings: enough positions, closed, wound by the right hand, not across the antimeridian (RFC 7946, 3.1.4 to 3.1.9). */
import type { DiagnosticText } from '../../../words/problems/diagnostic-text.ts'
import { GEOJSON_PROBLEMS, type LineNoun } from '../../../words/problems/geojson.ts'
import { show } from '../../../words/problems/sentence-parts.ts'
import type { Path } from '../../source-file.ts'
import type { LocatedDiagnostic } from '../located-diagnostic.ts'
import { readPosition, type Pair } from './positions.ts'

export function lineDiagnostics(value: unknown, path: Path): LocatedDiagnostic[] {
  const { pairs, diagnostics } = readPositions(value, path, 'line')
  if (pairs === null) return diagnostics
  if (pairs.length < 2) {
    diagnostics.push({
      path,
      code: 'rfc7946',
      ...GEOJSON_PROBLEMS.lineTooShort(pairs.length),
    })
  }
  return [...diagnostics, ...antimeridianDiagnostics(pairs, path)]
}

/** `hole` rings wind clockwise, outer ones counterclockwise. */
export function ringDiagnostics(value: unknown, path: Path, hole: boolean): LocatedDiagnostic[] {
  const { pairs, diagnostics } = readPositions(value, path, 'ring')
  if (pairs === null || diagnostics.length > 0) return diagnostics
  const [first, last] = [pairs.at(0), pairs.at(-1)]
  const add = (said: DiagnosticText, at: Path = path) =>
    diagnostics.push({ path: at, code: 'ring', ...said })
  const closed = first !== undefined && first[0] === last?.[0] && first[1] === last[1]
  if (!closed && pairs.length >= 3 && first !== undefined) {
    add(GEOJSON_PROBLEMS.ringOpen(first), [...path, pairs.length - 1])
  } else if (pairs.length < 4) {
    add(GEOJSON_PROBLEMS.ringTooShort(pairs.length))
  }
  const area = closed ? signedArea(pairs) : 0
  if (closed && pairs.length >= 4 && area === 0) {
    add(GEOJSON_PROBLEMS.ringWithoutArea)
  } else if (hole ? area > 0 : area < 0) {
    add(hole ? GEOJSON_PROBLEMS.holeWinding : GEOJSON_PROBLEMS.outerWinding)
  }
  return [...diagnostics, ...antimeridianDiagnostics(pairs, path)]
}

interface Positions {
  pairs: Pair[] | null
  diagnostics: LocatedDiagnostic[]
}

/** The pairs are null when the list is none, or is nested otherwise than it should be. */
function readPositions(value: unknown, path: Path, noun: LineNoun): Positions {
  const nested = nestingDiagnostic(value, path, noun)
  if (nested !== null || !Array.isArray(value)) {
    return { pairs: null, diagnostics: nested === null ? [] : [nested] }
  }
  const read = value.map((one: unknown, index) => readPosition(one, [...path, index]))
  const pairs = read.map(({ pair }) => pair).filter((pair) => pair !== null)
  return {
    pairs: pairs.length === read.length ? pairs : null,
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

function nestingDiagnostic(value: unknown, path: Path, noun: LineNoun): LocatedDiagnostic | null {
  const diagnostic = (said: DiagnosticText): LocatedDiagnostic => ({
    path,
    code: 'rfc7946',
    ...said,
  })
  if (!Array.isArray(value)) return diagnostic(GEOJSON_PROBLEMS.lineNotList(noun, show(value)))
  const first: unknown = value[0]
  if (typeof first === 'number') return diagnostic(GEOJSON_PROBLEMS.positionForLine(noun))
  if (Array.isArray(first) && Array.isArray(first[0])) {
    return diagnostic(GEOJSON_PROBLEMS.lineTooDeep(noun))
  }
  return null
}

function signedArea(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, [x, y], index) => {
    const next = pairs[index + 1]
    return next === undefined ? sum : sum + (x * next[1] - next[0] * y) / 2
  }, 0)
}

function antimeridianDiagnostics(pairs: readonly Pair[], path: Path): LocatedDiagnostic[] {
  const index = pairs.findIndex(
    ([x], at) => at > 0 && Math.abs(x - (pairs[at - 1]?.[0] ?? x)) > 180,
  )
  return index < 0
    ? []
    : [
        {
          path: [...path, index],
          code: 'antimeridian',
          ...GEOJSON_PROBLEMS.antimeridian,
        },
      ]
}
