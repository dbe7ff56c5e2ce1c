/** Keeps a spreadsheet from running a text as a formula. */
import { parseEdtf } from '../../model/edtf/parse.ts'

/**
 * A text that begins with = + - @, a tab or a line end gets a leading apostrophe, as OWASP advises
 * against CSV injection. Numbers are no texts and stay as they are; so does a date, as `-0206-03-15`:
 * EDTF has no letters that a formula could be made of, and with an apostrophe no program would read
 * it as the date that it is. A spreadsheet may reckon it as a difference: import the column as text.
 */
export function guarded(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  return /^[=+\-@\t\r\n]/.test(value) && !parseEdtf(value).ok ? `'${value}` : value
}
