/** An indicator's figure with what it rests on: about, implied by another, or only announced. */
import type { IndicatorValue } from '../../model/schema/dossier.ts'
import { sayDate } from './say-date.ts'
import { sayValue } from './say-value.ts'

export function sayFigure(value: IndicatorValue): string {
  const figure = sayValue(value)
  switch (value.standing) {
    case undefined:
      return figure
    case 'about':
      return `about ${figure}`
    case 'implied':
    case 'announced':
      return `${figure}, ${value.standing}`
    default:
      return value.standing satisfies never
  }
}

/** A year of which no digit is known is no date to a reader. */
const YEARLESS = /^(?:XXXX|\d\dXX)$/

export const sayPeriod = (date: string) => (YEARLESS.test(date) ? 'year not given' : sayDate(date))
