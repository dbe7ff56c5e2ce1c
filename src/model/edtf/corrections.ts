/** What to write instead of the ways in which a date is commonly written wrong. */

type Correction = readonly [
  shape: RegExp,
  say: (...parts: readonly (string | undefined)[]) => string,
]

const LEVEL_2 = 'is EDTF level 2, which is not read here'
const two = (digits = '') => digits.padStart(2, '0')
const dashed = (year = '', month = '', day = '', mark = '') =>
  `${year}-${two(month)}-${two(day)}${mark}`

/** The first that fits is said; `say` gets the groups. */
const CORRECTIONS: readonly Correction[] = [
  [/^$/, () => 'the date is empty: write one, as 2011-05-14, or leave the key out'],
  [/^\s|\s$/, () => 'take away the spaces around the date'],
  [/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/, () => 'write year, month, day, as 2011-05-14'],
  [
    /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/,
    (...parts) => `write it with hyphens: ${dashed(...parts)}`,
  ],
  [/^(\d{4})(\d\d)(\d\d)$/, (...parts) => `write it with hyphens: ${dashed(...parts)}`],
  [
    /^(\d{4})-(?=\d-|\d\d?-\d\D?$)(\d\d?)-(\d\d?)([?~%]?)$/,
    (...parts) => `write month and day with two digits: ${dashed(...parts)}`,
  ],
  [
    /^(\d{4})-(\d)([?~%]?)$/,
    (year, month, mark) =>
      `write the month with two digits: ${year ?? ''}-${two(month)}${mark ?? ''}`,
  ],
  [/^[[{]/, () => `a set of dates ${LEVEL_2}: write an interval, as 2010/2011`],
  [/[?~%]{2}/, () => 'one mark only: ? is uncertain, ~ approximate, % both'],
  [
    /(?:^|[/-])[?~%]|[?~%]-/,
    () => `a mark on one part of a date ${LEVEL_2}: put ?, ~ or % once, at the end`,
  ],
  [/\/.*\//, () => 'an interval has one slash, between its two dates'],
  [/unknown/i, () => 'an end that is not known is left empty, as 2010/'],
  [/open|now|present/i, () => 'an end that is open is written .., as 2010/..'],
  [
    /^([^/]+)\.\.$|^\.\.([^/]+)$/,
    (from, to) =>
      `an open interval has a slash: ${from === undefined ? `../${to ?? ''}` : `${from}/..`}`,
  ],
  [/\d[ux]|[ux]\d|-(?:xx|uu)/, () => 'an unspecified digit is a capital X, as 201X or 2011-05-XX'],
  [/^y-?\d+$/, () => 'the Y before a long year is a capital'],
  [/^\+?(-?\d{5,})$/, (year) => `a year past four digits starts with Y: Y${year ?? ''}`],
  [/\d[ES]\d+$/, () => `an exponent or a count of digits ${LEVEL_2}: write the year out`],
  [/^-?\d{1,3}$/, () => 'a year has four digits, as 2011'],
  [/^-\d*X/, () => 'a year before 0 is written with all its digits, without X'],
  [/^(?:X|\dX)/, () => 'only the last one or two digits of a year may be X, as 201X or 20XX'],
]

/** Null when nothing is commonly wrong with the text: the parser then has the word. */
export function correctionFor(text: string): string | null {
  for (const [shape, say] of CORRECTIONS) {
    const match = shape.exec(text)
    if (match !== null) return say(...match.slice(1))
  }
  return null
}
