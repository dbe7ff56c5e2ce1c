/** The pieces that a bar is drawn in: filled as far as it is known, open where it may reach. */
import type { Bar, Chart } from './charts-of.ts'

export interface BarPart {
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
export function barPartsOf({ bars }: Pick<Chart, 'bars'>): BarPart[] {
  const beyond = BEYOND * Math.max(0, ...bars.map(furthestOf))
  return bars.flatMap((bar): BarPart[] => {
    const part = (from: number, to: number, manner: BarPart['manner']) => ({
      bar,
      from,
      to,
      manner,
    })
    const { reach } = bar
    switch (reach.known) {
      case 'exactly':
        return [part(0, reach.to, bar.implied ? 'open' : 'filled')]
      case 'between':
        return betweenParts(reach.low, reach.high).map((one) => part(...one))
      case 'over':
        // Of a figure below zero it is only known where it begins.
        return reach.low < 0
          ? [part(reach.low, reach.low + beyond, 'open')]
          : [part(0, reach.low, 'filled'), part(reach.low, reach.low + beyond, 'open')]
      case 'under':
        return reach.high < 0
          ? [part(0, reach.high, 'filled'), part(reach.high, reach.high - beyond, 'open')]
          : [part(0, reach.high, 'open')]
      case 'not':
        return []
      default:
        return reach satisfies never
    }
  })
}

type Span = [from: number, to: number, manner: BarPart['manner']]

/** Filled up to the end that is nearer to zero, open from there; a range across zero is open on both sides of it. */
function betweenParts(low: number, high: number): Span[] {
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

/** Where a bar's figure stands: at its upper end, or at zero where it lies below. */
export const endOf = (bar: Bar, parts: readonly BarPart[]) =>
  Math.max(0, ...parts.filter((one) => one.bar === bar).flatMap(({ from, to }) => [from, to]))

/** From the lowest to the highest that any piece reaches, zero included. */
export function domainOf(parts: readonly BarPart[]): [low: number, high: number] {
  const ends = parts.flatMap(({ from, to }) => [from, to])
  return [Math.min(0, ...ends), Math.max(0, ...ends)]
}
