/** The classes of an indicator's figures: round breaks, zero by itself, and two colours where signs differ. */
import { sayOrLess, sayOrMore, sayRange, sayUnder } from '../words/record/say-value.ts'

/** Which colour, and how strong: 0 to 3. */
export interface Tone {
  side: 'below' | 'zero' | 'above'
  step: number
}

export interface FigureClass {
  tone: Tone
  label: string
  holds: (figure: number) => boolean
}

/** Classes to a side where all figures are of one sign, and where they are not. */
const ONE_SIDED = [0, 1, 2, 3]
const TWO_SIDED = [1, 3]

const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** Below it numbers lose digits, until nothing is left of them. */
const LEAST = 1e-300

/** The next round number: one and a half digits are as many as a reader keeps. */
function roundedUp(figure: number): number {
  const value = Math.max(figure, LEAST)
  const power = Math.floor(Math.log10(value))
  const share = value / 10 ** power
  const round = ROUND.find((one) => one >= share - 1e-9) ?? 10
  // Through text, because 3 × 0.1 is no 0.3.
  return Number(`${round}e${power}`)
}

/** From the lowest to the highest; none without a figure. Steps are equal, from zero to the figure that is furthest from it. */
export function classesOf(figures: readonly number[]): FigureClass[] {
  const furthest = Math.max(0, ...figures.map(Math.abs))
  const has = (test: (figure: number) => boolean) => figures.some(test)
  const sides = { below: has((one) => one < 0), above: has((one) => one > 0) }
  const steps = sides.below && sides.above ? TWO_SIDED : ONE_SIDED
  const width = furthest === 0 ? 0 : roundedUp(furthest / steps.length)
  const edge = (at: number) => Number((width * at).toPrecision(12))
  const above = steps.map((step, at): FigureClass => {
    const [low, high] = [edge(at), edge(at + 1)]
    const last = at === steps.length - 1
    return {
      tone: { side: 'above', step },
      label: last ? sayOrMore(low) : between(low, high),
      holds: (figure) => figure > 0 && figure >= low && (last || figure < high),
    }
  })
  const below = steps.map((step, at): FigureClass => {
    const [near, far] = [0 - edge(at), 0 - edge(at + 1)]
    const last = at === steps.length - 1
    return {
      tone: { side: 'below', step },
      label: last ? sayOrLess(near) : between(far, near),
      holds: (figure) => figure < 0 && figure <= near && (last || figure > far),
    }
  })
  const zero: FigureClass = {
    tone: { side: 'zero', step: 0 },
    label: '0',
    holds: (figure) => figure === 0,
  }
  return [
    ...(sides.below ? below.toReversed() : []),
    ...(has((one) => one === 0) ? [zero] : []),
    ...(sides.above ? above : []),
  ]
}

const between = (low: number, high: number): string =>
  low === 0 ? sayUnder(high) : sayRange(low, high)
