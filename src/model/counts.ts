/** Numbers of people, given as a whole or side by side. */
import type { CountRange } from './schema/dossier.ts'
import { SIDES } from './schema/vocabulary.ts'

export type CasualtySide = (typeof SIDES)[number]

/** People as the sources allow: `best` where one is named or both ends agree; `high` null without an upper number. */
export interface Range {
  low: number
  best: number | null
  high: number | null
}

type OneRange = Extract<CountRange, { low: number }>

const whole = ({ low, best, high }: OneRange): Range => ({
  low,
  best: best ?? (low === high ? low : null),
  high,
})

/** Null where nothing is said of the side. */
export function ofSide(count: CountRange | undefined, side: CasualtySide): Range | null {
  const one = count !== undefined && 'by' in count ? count.by[side] : undefined
  return one === undefined ? null : whole(one)
}

/** The sum over the sides, where they are told apart. */
export function rangeOf(count: CountRange): Range {
  if ('low' in count) return whole(count)
  const sides = SIDES.flatMap((side) => ofSide(count, side) ?? [])
  const sum = (of: (one: Range) => number | null) =>
    sides.reduce<number | null>((total, one) => {
      const value = of(one)
      return total === null || value === null ? null : total + value
    }, 0)
  return {
    low: sum(({ low }) => low) ?? 0,
    best: sum(({ best }) => best),
    high: sum(({ high }) => high),
  }
}
