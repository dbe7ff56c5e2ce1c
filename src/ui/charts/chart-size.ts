/** Heights in CSS pixels, known before the drawing's code arrives, so that nothing jumps when it does. */
import type { Chart } from '../../domain/charts/charts-of.ts'

export const BAR_ROW = 38
export const YEARS_HEIGHT = 168
export const SHARES_HEIGHT = 68

export function heightOf({ form, bars }: Pick<Chart, 'form' | 'bars'>): number {
  switch (form) {
    case 'bars':
      return bars.length * BAR_ROW
    case 'years':
      return YEARS_HEIGHT
    case 'shares':
      return SHARES_HEIGHT
    default:
      return form satisfies never
  }
}
