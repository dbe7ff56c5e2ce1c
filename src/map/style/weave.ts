/** Dashes of each turn in a woven outline, in widths of the line. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { MOST_TURNS, weaveOf } from '../sources/weave.ts'

/** Length of a turn, and of the dash in it where the line is broken. */
const TURN = 8
const DASH = 6

function dashes(at: number, of: number, broken: boolean): number[] {
  if (of === 1 && !broken) return [1, 0]
  const dash = broken ? DASH : TURN
  const rest = of * TURN - at * TURN - dash
  return at === 0 ? [dash, rest] : [0, at * TURN, dash, rest]
}

const TURNS = Array.from({ length: MOST_TURNS }, (_, less) => less + 1).flatMap((of) =>
  Array.from({ length: of }, (_, at) => at).flatMap((at) =>
    [true, false].map((broken) => [weaveOf(at, of, broken), dashes(at, of, broken)] as const),
  ),
)

/** Dashes by the feature's `weave`. */
export const WOVEN: ExpressionSpecification = [
  'match',
  ['get', 'weave'],
  ...wovenPairs(),
  ['literal', [1, 0]],
]

function wovenPairs(): [string, ExpressionSpecification, ...(string | ExpressionSpecification)[]] {
  const pairs = TURNS.map(([name, pattern]): [string, ExpressionSpecification] => [
    name,
    ['literal', pattern],
  ])
  const [[name, pattern] = ['', ['literal', [1, 0]]] satisfies [string, ExpressionSpecification]] =
    pairs
  return [name, pattern, ...pairs.slice(1).flat()]
}
