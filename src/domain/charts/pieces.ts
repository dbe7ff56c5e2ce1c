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

const highestOf = ({ reach }: Bar): number => {
  switch (reach.known) {
    case 'exactly':
      return reach.to
    case 'between':
    case 'under':
      return reach.high
    case 'over':
      return reach.low
    case 'not':
      return 0
    default:
      return reach satisfies never
  }
}

/** From zero, in the chart's unit; none for what is unknown. */
export function piecesOf({ bars }: Pick<Chart, 'bars'>): BarPiece[] {
  const beyond = BEYOND * Math.max(0, ...bars.map(highestOf))
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
        return [piece(0, reach.low, 'filled'), piece(reach.low, reach.high, 'open')]
      case 'over':
        return [piece(0, reach.low, 'filled'), piece(reach.low, reach.low + beyond, 'open')]
      case 'under':
        return [piece(0, reach.high, 'open')]
      case 'not':
        return []
      default:
        return reach satisfies never
    }
  })
}
