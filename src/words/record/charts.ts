/** A chart in words, for who does not see it. */

export const SAID_CHART = {
  notKnown: 'not known',
  figure: (figure: string, unit: string) => `${figure} ${unit}`,
  /** `when` is null where all bars share a period. */
  bar: (label: string, when: string | null, says: string) =>
    `${label}${when === null ? '' : `, ${when}`}: ${says}`,
  /** `heading` is the title, the unit and the period, as far as the chart has them. */
  chart: (heading: readonly string[], bars: readonly string[]) =>
    `${heading.join(', ')}: ${bars.join('; ')}.`,
} as const
