/** Takes text apart into words as the search compares them, each with its place in the text. */
import { lettersOf, soundsOf, type Letters } from './letters.ts'

export interface Word {
  /** Where in the text it begins and ends. */
  start: number
  end: number
  /** As it is written, in lower case. */
  written: string
  letters: Letters
  sounds: Letters
  /** Two words that a hyphen joins, once more as one: `Alma-Ata` is also `almaata`. */
  joined: boolean
}

/** Apostrophes stand within a word, a point within a claim's number. */
const WORD = /\d+(?:\.\d+)+|[\p{L}\p{M}\p{N}]+(?:[’'`][\p{L}\p{M}\p{N}]+)*/gu

const forms = new Map<string, Pick<Word, 'letters' | 'sounds'>>()

/** Words come again and again: each is taken apart once. */
function formsOf(word: string): Pick<Word, 'letters' | 'sounds'> {
  const before = forms.get(word)
  if (before !== undefined) return before
  const letters = lettersOf(word)
  const made = { letters, sounds: soundsOf(letters) }
  forms.set(word, made)
  return made
}

function wordAt(text: string, start: number, end: number, joined: boolean): Word {
  const written = text.slice(start, end)
  return { start, end, written: written.toLowerCase(), joined, ...formsOf(written) }
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = wordAt(text, index, index + found.length, false)
    const before = words.findLast((one) => !one.joined)
    words.push(word)
    if (before !== undefined && text.slice(before.end, word.start) === '-') {
      const whole = formsOf(text.slice(before.start, word.end).replace('-', '’'))
      words.push({ ...word, ...whole, start: before.start, joined: true })
    }
  }
  return words.filter((one) => one.letters.text !== '')
}

/** What the index holds of a word: its letters, and its sounds where they differ. */
export const termsOf = ({ letters, sounds }: Word): string[] =>
  letters.text === sounds.text ? [letters.text] : [letters.text, sounds.text]
