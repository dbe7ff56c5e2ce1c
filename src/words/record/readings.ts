/** The two readings in words, the same on every screen, slide and page. */
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

export const READING_WORDS: Readonly<Record<ReadingChoice, string>> = {
  told: 'As the note told it',
  checked: 'As other sources have it',
}

/** What the reading that is not shown has, by the one that is. */
export const OTHER_READING_WORDS: Readonly<Record<ReadingChoice, (what: string) => string>> = {
  checked: (what) => `the note: ${what}`,
  told: (what) => `other sources: ${what}`,
}

/** A grey outline on the map, by the reading that is shown. */
export const GHOST_WORDS = {
  checked: 'where the note had it',
  told: 'where other sources have it',
} as const satisfies Record<ReadingChoice, string>
