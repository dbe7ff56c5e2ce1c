/** How well a document answers what was typed, and which of its names and texts show it. */
import { answersOf, matchOf, lineOf, type Match, type SearchLine, type Wanted } from './match.ts'
import type { NameLanguage, SearchDocument } from './document.ts'
import { excerptOf, markedRunsOf, type MarkedRun } from './marked-text.ts'

/** A document with its lines taken apart once. */
export interface SearchEntry {
  document: SearchDocument
  title: SearchLine
  kind: SearchLine
  others: readonly (SearchLine & { language: NameLanguage })[]
  texts: readonly (SearchLine & { against: boolean })[]
}

interface Beside {
  runs: readonly MarkedRun[]
  language: NameLanguage
  /** Whether it is what speaks against the record. */
  against: boolean
}

export interface Hit {
  document: SearchDocument
  title: readonly MarkedRun[]
  kind: readonly MarkedRun[]
  /** The other name or the stretch of text that was found, where the title does not tell it. */
  beside: Beside | null
}

export interface Scored {
  entry: SearchEntry
  /** Words that are found nowhere in it. */
  missing: number
  slips: number
  /** 0, the title is just what was typed, to 8, the words stand in its text. */
  rank: number
  title: Match
  kind: Match
  others: readonly Match[]
  texts: readonly Match[]
}

export function entryOf(document: SearchDocument): SearchEntry {
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

export function scoreOf(entry: SearchEntry, wanted: readonly Wanted[]): Scored {
  const title = matchOf(entry.title, wanted)
  const kind = matchOf(entry.kind, wanted)
  const others = entry.others.map((line) => matchOf(line, wanted))
  const named = leastSlips([title, ...others], wanted.length)
  const called = leastSlips([title, kind, ...others], wanted.length)
  // Texts are long: they are read only for words that no name has.
  const texts = called.every(Number.isFinite)
    ? []
    : entry.texts.map((line) => matchOf(line, wanted))
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
function leastSlips(matches: readonly Match[], words: number): number[] {
  return Array.from({ length: words }, (_, at) =>
    Math.min(...matches.map(({ fits }) => fits[at]?.slips ?? Number.POSITIVE_INFINITY)),
  )
}

function rankOf(
  line: SearchLine,
  match: Match | undefined,
  wanted: readonly Wanted[],
  after: number,
): number[] {
  const how = match === undefined ? null : answersOf(line, match, wanted)
  return how === null ? [] : [TITLE_RANK[how] + after]
}

/** Covered words, those that are spelt as they were typed counting more; words that the title has count less. */
function telling(match: Match, title: Match): number {
  return match.fits.reduce((sum, fit, at) => {
    const known = title.fits[at]
    if (fit === undefined) return sum
    if (known === undefined) return sum + 4 - fit.slips + (fit.literal ? 1 : 0)
    return fit.literal && !known.literal ? sum + 1 : sum
  }, 0)
}

function best(matches: readonly Match[], title: Match): { at: number; points: number } {
  return matches.reduce(
    (found, match, at) => {
      const points = telling(match, title)
      return points > found.points ? { at, points } : found
    },
    { at: -1, points: 0 },
  )
}

export function hitOf({ entry, title, kind, others, texts }: Scored): Hit {
  const { document } = entry
  const titled = title.fits.every((fit) => fit !== undefined)
  const name = best(others, title)
  const text = best(texts, title)
  const other = entry.others[name.at]
  const told = entry.texts[text.at] ?? (document.toldByText ? entry.texts[0] : undefined)
  const beside =
    other !== undefined && name.points >= text.points
      ? {
          runs: markedRunsOf(other.text, others[name.at]?.stretches ?? []),
          language: other.language,
          against: false,
        }
      : told === undefined
        ? null
        : {
            runs: excerptOf(told.text, (texts[text.at] ?? texts[0])?.stretches ?? []),
            language: 'en' as const,
            against: told.against,
          }
  return {
    document,
    title: markedRunsOf(document.title, title.stretches),
    kind: markedRunsOf(document.kind, titled ? [] : kind.stretches),
    beside,
  }
}
