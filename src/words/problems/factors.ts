/** Problems of factors: the figures, indicators and charts that they hold. */
import type { DiagnosticText } from './diagnostic-text.ts'
import { listed } from './sentence-parts.ts'

export const FACTOR_PROBLEMS = {
  noFigure: {
    what: 'the value has no figure',
    mend: 'add `value`, or `low` and `high`; or take it out: no figure is drawn as no data',
  },
  lowAboveHigh: (low: number, high: number): DiagnosticText => ({
    what: `low ${low} is higher than high ${high}`,
    mend: 'swap them',
  }),
  valueOutside: (value: number): DiagnosticText => ({
    what: `the value ${value} is not between its low and high`,
    mend: 'correct one of the three',
  }),
  /** `country` is told where it is not one of those that are covered. */
  notCovered: (
    place: string,
    kind: string,
    country: string | null,
    coveredKind: string,
    coveredCountries: readonly string[],
  ): DiagnosticText => ({
    what: `"${place}" is a ${kind}${country === null ? '' : ` of ${country}`}, and the indicator covers each ${coveredKind} of ${listed(coveredCountries)}`,
    mend: 'name a place that it covers, or change `covers`',
  }),
  repeatedFigure: (place: string, date: string, value: number): DiagnosticText => ({
    what: `"${place}" has a figure for ${date} already, in value ${value}`,
    mend: 'keep one of the two, or say in the `label` of each what it is of; a range is one value with `low` and `high`',
  }),
  repeatedArgument: {
    what: 'the same words speak for the factor and against it',
    mend: 'keep one of the two, or say what each holds',
  },
  drawnTwice: (indicator: string): DiagnosticText => ({
    what: `the indicator "${indicator}" is drawn twice`,
    mend: 'draw it in one chart only',
  }),
  unknownIndicator: (indicator: string, known: readonly string[]): DiagnosticText => ({
    what: `the factor has no indicator "${indicator}"`,
    mend: `name one of ${listed(known)}`,
  }),
  repeatedIndicator: (indicator: string, factor: string): DiagnosticText => ({
    what: `the indicator id "${indicator}" is taken in the factor "${factor}"`,
    mend: 'give one of the two another id',
  }),
} as const
