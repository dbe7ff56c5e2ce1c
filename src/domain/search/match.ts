/** Which of the wanted words a line holds, where, and how well. */
import type { Letters } from './letters.ts'
import { wordsOf, type Word } from './words.ts'

/** A word that was typed; it stands for every word that it begins. */
export interface Wanted {
  written: string
  letters: string
  sounds: string
  /** Terms within the slips that are forgiven, with how many; null while spelling is trusted. */
  near: ReadonlyMap<string, number> | null
}

export interface SearchLine {
  text: string
  words: readonly Word[]
}

/** Where in a text, in UTF-16 units, the end exclusive. */
export interface TextStretch {
  start: number
  end: number
}

interface Fit extends TextStretch {
  slips: number
  /** Letter for letter as it was typed, not only by its sound. */
  literal: boolean
  /** The whole word, not its beginning. */
  whole: boolean
}

/** Place `at` holds the best fit of the wanted word `at`. */
export interface Match {
  fits: readonly (Fit | undefined)[]
  stretches: readonly TextStretch[]
}

export const lineOf = (text: string): SearchLine => ({ text, words: wordsOf(text) })

/** How a word answers to one that was typed: begun by its letters or its sounds, or near to it; null when not. */
export function fitOf(word: Word, wanted: Wanted): Fit | null {
  if (word.letters.text.startsWith(wanted.letters)) {
    return begun(word, word.letters, wanted.letters, wanted)
  }
  if (word.sounds.text.startsWith(wanted.sounds)) {
    return begun(word, word.sounds, wanted.sounds, wanted)
  }
  const slips = wanted.near?.get(word.sounds.text)
  if (slips === undefined) return null
  const { start, end } = word
  return { start, end, slips, literal: false, whole: Number.isInteger(slips) }
}

function begun(word: Word, form: Letters, typed: string, { written }: Wanted): Fit {
  const whole = form.text.length === typed.length
  const literal = !word.joined && word.written.startsWith(written)
  // A soft sign that was typed has no letter of its own.
  const length = literal ? written.length : (form.ends[typed.length - 1] ?? 0)
  const end = whole ? word.end : Math.min(word.start + length, word.end)
  return { start: word.start, end, slips: 0, literal, whole }
}

const grade = ({ slips, literal, whole }: Fit) => slips * 4 + (literal ? 0 : 1) + (whole ? 0 : 2)

/** A word of two or three letters begins too many others: where it stands whole, only that is meant. */
const SHORT = 3

export function matchOf({ words }: SearchLine, wanted: readonly Wanted[]): Match {
  const stretches: TextStretch[] = []
  const fits = wanted.map((one) => {
    const found: Fit[] = []
    let best: Fit | undefined
    for (const word of words) {
      const fit = fitOf(word, one)
      if (fit === null) continue
      found.push(fit)
      if (best === undefined || grade(fit) < grade(best)) best = fit
    }
    const strict = best?.whole === true && one.letters.length <= SHORT
    stretches.push(...(strict ? found.filter(({ whole }) => whole) : found))
    return best
  })
  return { fits, stretches: merged(stretches) }
}

function merged(stretches: readonly TextStretch[]): TextStretch[] {
  const result: TextStretch[] = []
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}

/** How a name answers to all that was typed; null when a word is missing. */
export type Answers = 'whole' | 'begins' | 'holds'

export function answersOf(
  line: SearchLine,
  match: Match,
  wanted: readonly Wanted[],
): Answers | null {
  if (match.fits.some((fit) => fit === undefined)) return null
  const words = line.words.filter((word) => !word.joined)
  const inOrder = wanted.map((one, at) => {
    const word = words[at]
    return word === undefined ? null : fitOf(word, one)
  })
  const [start, end] = [words[0]?.start, words.at(-1)?.end]
  const started = inOrder.filter((fit) => fit !== null)
  if (started.length === wanted.length) {
    const all = started.length === words.length && started.every(({ whole }) => whole)
    return all ? 'whole' : 'begins'
  }
  const [only] = match.fits
  if (match.fits.length > 1 || only?.start !== start) return 'holds'
  return only?.whole === true && only.end === end ? 'whole' : 'begins'
}
