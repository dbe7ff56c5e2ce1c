/** Parts of the sentences that problems are told in. */

/** A value as a person would point at it. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a record'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return `a ${typeof value}`
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text
}

/** The key that a path ends in, or the record when it ends in none. */
export function subject(path: readonly (string | number)[]): string {
  const key = path.findLast((step) => typeof step === 'string')
  if (key === undefined) return 'the record'
  return typeof path.at(-1) === 'number' ? `an item of \`${key}\`` : `\`${key}\``
}

/** Asks whether the known word that is near was meant, and tells else the way to find one. */
export function meantOr(near: string | null, otherwise: string): string {
  return near === null ? otherwise : `did you mean \`${near}\`? Else ${otherwise}`
}

export const listed = (words: Iterable<string>) => [...words].join(', ')
