/** Lines and rings: enough positions, closed, wound by the right hand, not across the antimeridian (RFC 7946, 3.1.4 to 3.1.9). */
import type { Path } from '../../source-file.ts'
import { show } from '../words.ts'
import type { LocatedDiagnostic } from '../located-diagnostic.ts'
import { readPosition, type Pair } from './positions.ts'

export function lineDiagnostics(value: unknown, path: Path): LocatedDiagnostic[] {
  const { pairs, diagnostics } = readPositions(value, path, 'a line')
  if (pairs === null) return diagnostics
  if (pairs.length < 2) {
    diagnostics.push({
      path,
      code: 'rfc7946',
      what: `a line has ${pairs.length === 0 ? 'no positions' : 'one position'}`,
      mend: 'give it two or more, or take it out',
    })
  }
  return [...diagnostics, ...antimeridianDiagnostics(pairs, path)]
}

/** `hole` rings wind clockwise, outer ones counterclockwise. */
export function ringDiagnostics(value: unknown, path: Path, hole: boolean): LocatedDiagnostic[] {
  const { pairs, diagnostics } = readPositions(value, path, 'a ring')
  if (pairs === null || diagnostics.length > 0) return diagnostics
  const [first, last] = [pairs.at(0), pairs.at(-1)]
  const add = (what: string, mend: string, at: Path = path) =>
    diagnostics.push({ path: at, code: 'ring', what, mend })
  const closed = first !== undefined && first[0] === last?.[0] && first[1] === last[1]
  if (!closed && pairs.length >= 3 && first !== undefined) {
    add(
      'the ring is not closed: its last position is not its first',
      `add [${first.join(', ')}] at its end`,
      [...path, pairs.length - 1],
    )
  } else if (pairs.length < 4) {
    add(
      `the ring has ${pairs.length} positions, and needs four, the last like the first`,
      'give it a corner more, or take it out',
    )
  }
  const area = closed ? signedArea(pairs) : 0
  if (closed && pairs.length >= 4 && area === 0) {
    add('the ring has no area', 'give it corners that are not on one line, or take it out')
  } else if (hole ? area > 0 : area < 0) {
    add(
      hole ? 'the hole winds counterclockwise' : 'the outer ring winds clockwise',
      `turn the order of its positions round: ${hole ? 'holes wind clockwise' : 'outer rings wind counterclockwise'}`,
    )
  }
  return [...diagnostics, ...antimeridianDiagnostics(pairs, path)]
}

interface Positions {
  pairs: Pair[] | null
  diagnostics: LocatedDiagnostic[]
}

/** The pairs are null when the list is none, or is nested otherwise than it should be. */
function readPositions(value: unknown, path: Path, noun: string): Positions {
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

function nestingDiagnostic(value: unknown, path: Path, noun: string): LocatedDiagnostic | null {
  const diagnostic = (what: string, mend: string): LocatedDiagnostic => ({
    path,
    code: 'rfc7946',
    what,
    mend,
  })
  if (!Array.isArray(value))
    return diagnostic(`${noun} is ${show(value)}`, 'write a list of positions')
  const first: unknown = value[0]
  if (typeof first === 'number') {
    return diagnostic(
      `one position stands where ${noun} belongs`,
      'put it into a list of positions, one bracket deeper',
    )
  }
  if (Array.isArray(first) && Array.isArray(first[0])) {
    return diagnostic(`${noun} is nested one bracket too deep`, 'take off a pair of brackets')
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
          what: 'the line jumps over the antimeridian, and would be drawn round the whole globe',
          mend: 'cut it in two at longitude 180; where it is a leg, make two legs of it: one to a new place (role waypoint) at longitude 180, and one from that place, whose line starts at longitude -180',
        },
      ]
}
