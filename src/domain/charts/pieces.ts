/** The pieces that a bar is drawn in: filled as far as it is known, open where it may reach. */
import type { Bar, Chart } from './charts-of.ts'

export interface BarPiece {
  bar: Bar
  from: number
  to: number
  /** Filled: known to reach so far. Open: within a range, beyond a bound, or worked out. */
  manner: 'filled' | 'open'
}

/** Share of the longest bar by which one that is only known to be over a figure goes on. */
const BEYOND = 0.12

/** How far from zero a figure is known to be, on whichever side. */
const furthestOf = ({ reach }: Bar): number => {
  switch (reach.known) {
    case 'exactly':
      return Math.abs(reach.to)
    case 'between':
      return Math.max(Math.abs(reach.low), Math.abs(reach.high))
    case 'under':
      return Math.abs(reach.high)
    case 'over':
      return Math.abs(reach.low)
    case 'not':
      return 0
    default:
      return reach satisfies never
  }
}

/** From zero to either side, in the chart's unit; none for what is unknown. */
export function piecesOf({ bars }: Pick<Chart, 'bars'>): BarPiece[] {
  const beyond = BEYOND * Math.max(0, ...bars.map(furthestOf))
  return bars.flatMap((bar): BarPiece[] => {
    const piece = (from: number, to: number, manner: BarPiece['manner']) => ({
      bar,
      from,
      to,
      manner,
    })
    const { reach } = bar
    switch (reach.known) {
      case 'exactly':
        return [piece(0, reach.to, bar.implied ? 'open' : 'filled')]
      case 'between':
        return betweenPieces(reach.low, reach.high).map((one) => piece(...one))
      case 'over':
        // Of a figure below zero it is only known where it begins.
        return reach.low < 0
          ? [piece(reach.low, reach.low + beyond, 'open')]
          : [piece(0, reach.low, 'filled'), piece(reach.low, reach.low + beyond, 'open')]
      case 'under':
        return reach.high < 0
          ? [piece(0, reach.high, 'filled'), piece(reach.high, reach.high - beyond, 'open')]
          : [piece(0, reach.high, 'open')]
      case 'not':
        return []
      default:
        return reach satisfies never
    }
  })
}

type Span = [from: number, to: number, manner: BarPiece['manner']]

/** Filled up to the end that is nearer to zero, open from there; a range across zero is open on both sides of it. */
function betweenPieces(low: number, high: number): Span[] {
  if (low >= 0)
    return [
      [0, low, 'filled'],
      [low, high, 'open'],
    ]
  if (high <= 0)
    return [
      [0, high, 'filled'],
      [high, low, 'open'],
    ]
  return [
    [0, low, 'open'],
    [0, high, 'open'],
  ]
}

/** From the lowest to the highest that any piece reaches, zero included. */
export function domainOf(pieces: readonly BarPiece[]): [low: number, high: number] {
  const ends = pieces.flatMap(({ from, to }) => [from, to])
  return [Math.min(0, ...ends), Math.max(0, ...ends)]
}
