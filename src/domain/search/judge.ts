/** How well a document answers what was typed, and which of its names and texts show it. */
import { answersOf, coverOf, lineOf, type Cover, type Line, type Wanted } from './cover.ts'
import type { NameLanguage, SearchDocument } from './document.ts'
import { excerptOf, piecesOf, type MarkedPiece } from './pieces.ts'

/** A document with its lines taken apart once. */
export interface Entry {
  document: SearchDocument
  title: Line
  kind: Line
  others: readonly (Line & { language: NameLanguage })[]
  texts: readonly (Line & { against: boolean })[]
}

interface Beside {
  pieces: readonly MarkedPiece[]
  language: NameLanguage
  /** Whether it is what speaks against the record. */
  against: boolean
}

export interface Hit {
  document: SearchDocument
  title: readonly MarkedPiece[]
  kind: readonly MarkedPiece[]
  /** The other name or the stretch of text that was found, where the title does not tell it. */
  beside: Beside | null
}

export interface Judged {
  entry: Entry
  /** Words that are found nowhere in it. */
  missing: number
  slips: number
  /** 0, the title is just what was typed, to 8, the words stand in its text. */
  rank: number
  title: Cover
  kind: Cover
  others: readonly Cover[]
  texts: readonly Cover[]
}

export function entryOf(document: SearchDocument): Entry {
  return {
    document,
    title: lineOf(document.title),
    kind: lineOf(document.kind),
    others: document.otherNames.map(({ text, language }) => ({ ...lineOf(text), language })),
    texts: document.texts.map(({ text, against }) => ({ ...lineOf(text), against })),
  }
}

const TITLE_RANK = { whole: 0, begins: 2, holds: 4 } as const
/** Ranks of a title and of another name that begin with what was typed. */
export const BEGUN: readonly number[] = [TITLE_RANK.begins, TITLE_RANK.begins + 1]

export function judge(entry: Entry, wanted: readonly Wanted[]): Judged {
  const title = coverOf(entry.title, wanted)
  const kind = coverOf(entry.kind, wanted)
  const others = entry.others.map((line) => coverOf(line, wanted))
  const named = leastSlips([title, ...others], wanted.length)
  const called = leastSlips([title, kind, ...others], wanted.length)
  // Texts are long: they are read only for words that no name has.
  const texts = called.every(Number.isFinite)
    ? []
    : entry.texts.map((line) => coverOf(line, wanted))
  const all = leastSlips([title, kind, ...others, ...texts], wanted.length)
  const found = all.filter(Number.isFinite)
  const ranks = [
    ...rankOf(entry.title, title, wanted, 0),
    ...entry.others.flatMap((line, at) => rankOf(line, others[at], wanted, 1)),
    ...(named.every(Number.isFinite) ? [6] : []),
    ...(called.every(Number.isFinite) ? [7] : []),
    8,
  ]
  return {
    entry,
    missing: wanted.length - found.length,
    slips: found.reduce((sum, one) => sum + one, 0),
    rank: Math.min(...ranks),
    title,
    kind,
    others,
    texts,
  }
}

/** For each wanted word, the slips of its best fit; infinite where it has none. */
function leastSlips(covers: readonly Cover[], words: number): number[] {
  return Array.from({ length: words }, (_, at) =>
    Math.min(...covers.map(({ fits }) => fits[at]?.slips ?? Number.POSITIVE_INFINITY)),
  )
}

function rankOf(
  line: Line,
  cover: Cover | undefined,
  wanted: readonly Wanted[],
  after: number,
): number[] {
  const how = cover === undefined ? null : answersOf(line, cover, wanted)
  return how === null ? [] : [TITLE_RANK[how] + after]
}

/** Covered words, those that are spelt as they were typed counting more; words that the title has count less. */
function telling(cover: Cover, title: Cover): number {
  return cover.fits.reduce((sum, fit, at) => {
    const known = title.fits[at]
    if (fit === undefined) return sum
    if (known === undefined) return sum + 4 - fit.slips + (fit.literal ? 1 : 0)
    return fit.literal && !known.literal ? sum + 1 : sum
  }, 0)
}

function best(covers: readonly Cover[], title: Cover): { at: number; points: number } {
  return covers.reduce(
    (found, cover, at) => {
      const points = telling(cover, title)
      return points > found.points ? { at, points } : found
    },
    { at: -1, points: 0 },
  )
}

export function hitOf({ entry, title, kind, others, texts }: Judged): Hit {
  const { document } = entry
  const titled = title.fits.every((fit) => fit !== undefined)
  const name = best(others, title)
  const text = best(texts, title)
  const other = entry.others[name.at]
  const told = entry.texts[text.at] ?? (document.toldByText ? entry.texts[0] : undefined)
  const beside =
    other !== undefined && name.points >= text.points
      ? {
          pieces: piecesOf(other.text, others[name.at]?.stretches ?? []),
          language: other.language,
          against: false,
        }
      : told === undefined
        ? null
        : {
            pieces: excerptOf(told.text, (texts[text.at] ?? texts[0])?.stretches ?? []),
            language: 'en' as const,
            against: told.against,
          }
  return {
    document,
    title: piecesOf(document.title, title.stretches),
    kind: piecesOf(document.kind, titled ? [] : kind.stretches),
    beside,
  }
}
