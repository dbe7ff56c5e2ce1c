/** Dashes of each turn in a woven outline, in widths of the line. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { entryOf, MOST_TURNS, weaveOf } from '../sources/weave.ts'

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

const woven = (turn: ExpressionSpecification): ExpressionSpecification => [
  'match',
  turn,
  ...wovenPairs(),
  ['literal', [1, 0]],
]

/** Dashes by the feature's `weave`. */
export const WOVEN = woven(['get', 'weave'])

/** Dashes of a feature that shares its outline with those of the given layers in its `before` and `after`. */
export function wovenAmong(layers: readonly string[]): ExpressionSpecification {
  const among = (property: string): ExpressionSpecification => [
    '+',
    0,
    ...layers.map((layer): ExpressionSpecification => [
      'case',
      ['in', entryOf(layer), ['get', property]],
      1,
      0,
    ]),
  ]
  const turns: ExpressionSpecification = [
    'min',
    MOST_TURNS,
    ['+', 1, among('before'), among('after')],
  ]
  return woven(['concat', ['min', among('before'), ['-', turns, 1]], '/', turns])
}

function wovenPairs(): [string, ExpressionSpecification, ...(string | ExpressionSpecification)[]] {
  const pairs = TURNS.map(([name, pattern]): [string, ExpressionSpecification] => [
    name,
    ['literal', pattern],
  ])
  const [[name, pattern] = ['', ['literal', [1, 0]]] satisfies [string, ExpressionSpecification]] =
    pairs
  return [name, pattern, ...pairs.slice(1).flat()]
}
