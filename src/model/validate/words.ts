/** Small parts of the sentences that problems are told in. */
import type { Path } from '../source-file.ts'
import { nearest } from './nearest.ts'

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

/** What a person may have meant as a word; empty for what is none. */
export const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** The key that a path ends in, or the record when it ends in none. */
export function subject(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string')
  if (key === undefined) return 'the record'
  return typeof path.at(-1) === 'number' ? `an item of \`${key}\`` : `\`${key}\``
}

/** `write X` for the known word that is near, else the way to find one. */
export function meantOr(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(word, known)
  return near === null ? otherwise : `did you mean \`${near}\`? Else ${otherwise}`
}

export const listed = (words: Iterable<string>) => [...words].join(', ')
