/** What the usual spellings of a place's name have in common, and how a name answers to the one that is looked for. */
import { lettersOf, soundsOf } from '../../domain/search/letters.ts'
import { slipsBetween } from '../../domain/search/near.ts'

/** From the name itself to one that is only spelled like it. */
export const ANSWERS = ['name', 'other name', 'same sound', 'beginning', 'near spelling'] as const
export type Answer = (typeof ANSWERS)[number]

/** The name as it is looked for. */
export interface WantedName {
  /** Its own letters, in its own script. */
  plain: string
  /** Its sounds in Latin letters. */
  key: string
}

export interface Answered {
  answer: Answer
  /** The name that answers, as it is written there. */
  matched: string
  /** 0 but for a near spelling. */
  slips: number
}

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu

/** `Jalal-Abad` and `Джалалабад` have one key. Empty for what holds no letter and no digit. */
const keyOf = (name: string): string =>
  soundsOf(lettersOf(name)).text.replace(NEITHER_LETTER_NOR_DIGIT, '')

/** Without marks, capitals, blanks and signs; the marks part from their letters and go with the signs. */
const plainOf = (name: string): string =>
  name.normalize('NFKD').replace(NEITHER_LETTER_NOR_DIGIT, '').toLowerCase()

export const wantedName = (name: string): WantedName => ({ plain: plainOf(name), key: keyOf(name) })

/** How one name answers to the one that is looked for; null when it does not. */
export function answerOf(wanted: WantedName, matched: string, isMain: boolean): Answered | null {
  const key = keyOf(matched)
  if (key === wanted.key) {
    const asWritten = isMain ? 'name' : 'other name'
    const answer = plainOf(matched) === wanted.plain ? asWritten : 'same sound'
    return { answer, matched, slips: 0 }
  }
  if (key.startsWith(wanted.key)) return { answer: 'beginning', matched, slips: 0 }
  const slips = slipsBetween(wanted.key, key)
  // Half a slip tells of a word that goes on: of so many names too many do.
  if (slips === null || !Number.isInteger(slips)) return null
  return { answer: 'near spelling', matched, slips }
}

/** Negative when the first answers better. */
export const compareAnswers = (one: Answered, other: Answered): number =>
  ANSWERS.indexOf(one.answer) - ANSWERS.indexOf(other.answer) || one.slips - other.slips

/** The better of two answers; the first of two that are as good. */
export const betterAnswer = (one: Answered | null, other: Answered | null): Answered | null =>
  one === null || (other !== null && compareAnswers(other, one) < 0) ? other : one
