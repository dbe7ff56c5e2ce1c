/** Letters that no font has, with where they stand: drawn they would be the sign for a missing one. */
import type { Dossier } from '../model/schema/dossier.ts'
import type { ExportFonts } from './job.ts'
import type { Format } from './formats.ts'

export interface MissingLetter {
  letter: string
  /** `U+1F600`. */
  code: string
  /** The first place, as `incidents aktobe-2011 title`. */
  where: string
  /** Texts that have it. */
  count: number
}

/** Formats whose letters are drawn in our fonts, or laid out by them. */
const DRAWN: readonly Format[] = ['pdf', 'pptx', 'png', 'svg']

export const isDrawn = (format: Format): boolean => DRAWN.includes(format)

/** Everyday letters, which the fonts that are always read have: a text of these alone lacks none. */
const EVERYDAY =
  /^[\n\r\t -~\u00a0-\u00ff\u0401-\u044f\u0451\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026]*$/

/** Whether fonts are to be asked at all. */
export const mayLackLetters = (text: string): boolean => !EVERYDAY.test(text)

export const codeName = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Each letter once, in the order of the dossier. */
export function missingLetters(
  dossier: Dossier,
  fonts: Pick<ExportFonts, 'without'>,
): MissingLetter[] {
  const found = new Map<string, MissingLetter>()
  const visit = (value: unknown, where: readonly string[]): void => {
    if (typeof value === 'string') {
      if (!mayLackLetters(value)) return
      for (const code of fonts.without(value)) {
        const letter = String.fromCodePoint(code)
        const known = found.get(letter)
        if (known !== undefined) known.count += 1
        else found.set(letter, { letter, code: codeName(letter), where: where.join(' '), count: 1 })
      }
    } else if (Array.isArray(value)) {
      value.forEach((one: unknown, at) => visit(one, [...where, nameOf(one) ?? String(at + 1)]))
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) visit(one, [...where, key])
    }
  }
  visit(dossier, [])
  return [...found.values()]
}

/** The id of a record, wherever its kind keeps it. */
function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}
