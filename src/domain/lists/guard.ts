/** Keeps a spreadsheet from running a text as a formula. */

/**
 * A text that begins with = + - @, a tab or a line end gets a leading apostrophe, as OWASP advises
 * against CSV injection. Numbers are no texts and stay as they are.
 */
export function guarded(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  return /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
}
