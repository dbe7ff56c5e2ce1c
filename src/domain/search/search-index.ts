/** Finds what a dossier holds by what is typed: names in every script, text, layers and commands. */
import MiniSearch, { type Query } from 'minisearch'
import type { Wanted } from './match.ts'
import { SEARCH_GROUPS, type SearchDocument, type SearchGroup } from './document.ts'
import { BEGUN, entryOf, hitOf, scoreOf, type SearchEntry, type Hit, type Scored } from './score.ts'
import { lacksTooMuch, lettersIn, slipsBetween, slipsForgiven } from './near.ts'
import { termsOf, wordsOf, type Word } from './words.ts'

export interface SearchResult {
  group: SearchGroup
  /** Best first. */
  hits: readonly Hit[]
}

type Field = 'title' | 'others' | 'kind' | 'texts'
const NAMES: readonly Field[] = ['title', 'others']
const FIELDS: readonly Field[] = [...NAMES, 'kind', 'texts']
const BOOST = { title: 4, others: 3, kind: 1, texts: 1 } satisfies Record<Field, number>
/** Terms are made here, the same way for what is kept and what is typed. */
const BY_TERM = { tokenize: (text: string) => [text], processTerm: (term: string) => term }
/** Fewer letters than this are looked for in names only: every text has words that begin so. */
const TEXT_FROM = 3
/** Where words may be missing nearly everything has one: only the best are looked at closely. */
const JUDGED = 60
/** Share of the words of a sentence that may be missing: its small words are in no name. */
const MISSING = 0.6
/** Places offered before anything is typed. */
const OFFERED = 5

interface Kept {
  id: number
  entry: SearchEntry
}

function wordsIn({ title, kind, others, texts }: SearchEntry, field: string): readonly Word[] {
  if (field === 'title') return title.words
  if (field === 'kind') return kind.words
  return (field === 'others' ? others : texts).flatMap(({ words }) => words)
}

export class SearchIndex {
  readonly #entries: readonly SearchEntry[]
  readonly #index: MiniSearch<Kept>
  /** The sound of every word, for those that are near to what was typed, with the letters in it. */
  readonly #sounds: readonly (readonly [sounds: string, letters: number])[]

  constructor(documents: readonly SearchDocument[]) {
    this.#entries = documents.map(entryOf)
    this.#index = new MiniSearch<Kept>({
      fields: [...FIELDS],
      extractField: (kept, field) =>
        field === 'id' ? kept.id : wordsIn(kept.entry, field).flatMap(termsOf).join(' '),
      tokenize: (text) => (text === '' ? [] : text.split(' ')),
      processTerm: (term) => term,
    })
    this.#index.addAll(this.#entries.map((entry, id) => ({ id, entry })))
    const sounds = new Set(
      this.#entries.flatMap((entry) =>
        FIELDS.flatMap((field) => wordsIn(entry, field).map((word) => word.sounds.text)),
      ),
    )
    this.#sounds = [...sounds].map((one) => [one, lettersIn(one)])
  }

  /** Groups that have something, in their order. Nothing typed offers what is most spoken of, and the commands. */
  search(text: string): SearchResult[] {
    const wanted = wordsOf(text).flatMap(({ joined, written, letters, sounds }): Wanted[] =>
      joined ? [] : [{ written, letters: letters.text, sounds: sounds.text, near: null }],
    )
    if (text.trim() === '') return this.#offered()
    if (wanted.length === 0) return []
    return grouped(this.#best(wanted))
  }

  /** As spelt; else with slips forgiven; else what holds a good part of the words. */
  #best(wanted: readonly Wanted[]): Scored[] {
    const exact = this.#ask(wanted, 'AND')
    if (exact.length > 0) return exact
    const slipped = wanted.map((one) => ({ ...one, near: this.#near(one) }))
    const near = this.#ask(slipped, 'AND')
    if (near.length > 0 || wanted.length === 1) return near
    const telling = slipped.filter(({ letters }) => letters.length >= TEXT_FROM)
    return this.#ask(telling, 'OR').filter(({ missing }) => missing <= telling.length * MISSING)
  }

  #near({ sounds: typed }: Wanted): ReadonlyMap<string, number> {
    const near = new Map<string, number>()
    const most = slipsForgiven(typed)
    const typedLetters = lettersIn(typed)
    for (const [sounds, letters] of this.#sounds) {
      if (lacksTooMuch(typedLetters, letters, most)) continue
      const slips = slipsBetween(typed, sounds)
      if (slips !== null) near.set(sounds, slips)
    }
    return near
  }

  #ask(wanted: readonly Wanted[], combineWith: 'AND' | 'OR'): Scored[] {
    const queries = wanted.map(({ letters, sounds, near }): Query => ({
      combineWith: 'OR',
      queries: [
        {
          combineWith: 'OR',
          prefix: true,
          queries: letters === sounds ? [letters] : [letters, sounds],
        },
        ...(near === null || near.size === 0 ? [] : [{ prefix: false, queries: [...near.keys()] }]),
      ],
    }))
    const short = wanted.reduce((sum, { letters }) => sum + letters.length, 0) < TEXT_FROM
    const options = { ...BY_TERM, boost: BOOST, fields: [...(short ? NAMES : FIELDS)] }
    return this.#index
      .search({ combineWith, queries }, options)
      .slice(0, combineWith === 'OR' ? JUDGED : undefined)
      .flatMap(({ id, score }) => {
        const entry: SearchEntry | undefined = this.#entries[Number(id)]
        return entry === undefined ? [] : [{ ...scoreOf(entry, wanted), score }]
      })
      .toSorted(
        (a, b) =>
          a.missing - b.missing ||
          a.slips - b.slips ||
          a.rank - b.rank ||
          lengthOf(a) - lengthOf(b) ||
          b.entry.document.weight - a.entry.document.weight ||
          b.score - a.score,
      )
  }

  #offered(): SearchResult[] {
    const of = (group: SearchGroup) =>
      this.#entries.filter(({ document }) => document.group === group)
    const places = of('place')
      .toSorted((a, b) => b.document.weight - a.document.weight)
      .slice(0, OFFERED)
    return grouped([...places, ...of('command')].map((entry) => scoreOf(entry, [])))
  }
}

/** Words of a name of which the beginning was found: the shorter is nearer to what was typed. */
const lengthOf = ({ entry, rank }: Scored) =>
  BEGUN.includes(rank) ? entry.title.words.filter(({ joined }) => !joined).length : 0

function grouped(scored: readonly Scored[]): SearchResult[] {
  return SEARCH_GROUPS.map((group) => ({
    group,
    hits: scored.filter(({ entry }) => entry.document.group === group).map(hitOf),
  })).filter(({ hits }) => hits.length > 0)
}
