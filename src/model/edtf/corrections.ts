/** The ways in which a date is commonly written wrong. */
import { EDTF_PROBLEMS } from '../../words/problems/edtf.ts'

type Correction = readonly [
  shape: RegExp,
  say: (...parts: readonly (string | undefined)[]) => string,
]

const two = (digits = '') => digits.padStart(2, '0')
const dashed = (year = '', month = '', day = '', mark = '') =>
  `${year}-${two(month)}-${two(day)}${mark}`

/** The first that fits is said; `say` gets the groups. */
const CORRECTIONS: readonly Correction[] = [
  [/^$/, () => EDTF_PROBLEMS.empty],
  [/^\s|\s$/, () => EDTF_PROBLEMS.spaces],
  [/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/, () => EDTF_PROBLEMS.dayFirst],
  [/^(\d{4})[./](\d{1,2})[./](\d{1,2})$/, (...parts) => EDTF_PROBLEMS.noHyphens(dashed(...parts))],
  [/^(\d{4})(\d\d)(\d\d)$/, (...parts) => EDTF_PROBLEMS.noHyphens(dashed(...parts))],
  [
    /^(\d{4})-(?=\d-|\d\d?-\d\D?$)(\d\d?)-(\d\d?)([?~%]?)$/,
    (...parts) => EDTF_PROBLEMS.oneDigit(dashed(...parts)),
  ],
  [
    /^(\d{4})-(\d)([?~%]?)$/,
    (year, month, mark) => EDTF_PROBLEMS.oneDigitMonth(`${year ?? ''}-${two(month)}${mark ?? ''}`),
  ],
  [/^[[{]/, () => EDTF_PROBLEMS.set],
  [/[?~%]{2}/, () => EDTF_PROBLEMS.twoMarks],
  [/(?:^|[/-])[?~%]|[?~%]-/, () => EDTF_PROBLEMS.markOnPart],
  [/\/.*\//, () => EDTF_PROBLEMS.twoSlashes],
  [/unknown/i, () => EDTF_PROBLEMS.unknownEnd],
  [/open|now|present/i, () => EDTF_PROBLEMS.openEnd],
  [
    /^([^/]+)\.\.$|^\.\.([^/]+)$/,
    (from, to) => EDTF_PROBLEMS.noSlash(from === undefined ? `../${to ?? ''}` : `${from}/..`),
  ],
  [/\d[ux]|[ux]\d|-(?:xx|uu)/, () => EDTF_PROBLEMS.unspecifiedDigit],
  [/^y-?\d+$/, () => EDTF_PROBLEMS.smallY],
  [/^\+?(-?\d{5,})$/, (year) => EDTF_PROBLEMS.longYearWithoutY(year ?? '')],
  [/\d[ES]\d+$/, () => EDTF_PROBLEMS.exponent],
  [/^-?\d{1,3}$/, () => EDTF_PROBLEMS.shortYear],
  [/^-\d*X/, () => EDTF_PROBLEMS.negativeWithX],
  [/^(?:X|\dX)/, () => EDTF_PROBLEMS.misplacedX],
]

/** Null when nothing is commonly wrong with the text: the parser then has the word. */
export function correctionFor(text: string): string | null {
  for (const [shape, say] of CORRECTIONS) {
    const match = shape.exec(text)
    if (match !== null) return say(...match.slice(1))
  }
  return null
}
