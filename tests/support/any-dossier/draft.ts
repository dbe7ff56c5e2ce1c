/** What every part of a generated dossier is made with: its options, its choices, and the ids that it may name. */
import { MARKINGS } from '../../../src/model/schema/vocabulary.ts'
import { anyDate, neededDate } from './dates.ts'
import { knowledgeOf, tellingOf, type Knowledge } from './knowledge.ts'
import { seeded, type Seeded } from './seeded.ts'
import type { DossierOptions } from './options.ts'
import { anyName, anySentence } from './words.ts'

export type Fields = Record<string, unknown>

/** A place and the precision that a record may name it with. */
export interface Named {
  place: string
  precision: string
}

export interface Draft {
  random: Seeded
  options: DossierOptions
  /** All that a record may say that it happened in; the first city stands first. */
  places: Named[]
  ids: Record<
    'source' | 'actor' | 'incident' | 'route' | 'factor' | 'judgement' | 'claim',
    readonly string[]
  >
  /** The incident that a claim asserts, by the claim: each incident is there at least once. */
  tells: ReadonlyMap<string, string>
  knowledge: Knowledge
  name: () => string
  sentence: () => string
  neededDate: () => string
  /** The fields that have a value: a key is there or it is not. */
  date: (key?: string) => Fields
  marking: (key?: string) => Fields
  maybe: (key: string, value: () => unknown) => Fields
}

const numbered = (stem: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${stem}${String(index + 1)}`)

/** About ten claims a paragraph. */
export const paragraphOf = (claim: number) => Math.floor(claim / 10) + 1

export function draftOf(seed: number, options: DossierOptions): Draft {
  const random = seeded(seed)
  const { letters, dates } = options
  const claims = Math.max(options.claims, options.incidents)
  const ids = {
    source: ['note', ...numbered(random.one(['S', 'source-', 'src']), options.sources), 'no-digit'],
    actor: numbered('actor-', options.actors),
    incident: numbered('incident-', options.incidents),
    route: numbered('route-', options.routes),
    factor: numbered('factor-', options.factors),
    judgement: claims === 0 ? [] : numbered('judgement-', options.judgements),
    claim: Array.from(
      { length: claims },
      (_, at) => `${String(paragraphOf(at))}.${String((at % 10) + 1)}`,
    ),
  }
  return {
    random,
    options,
    places: [],
    ids,
    tells: tellingOf(random, ids),
    knowledge: knowledgeOf(random, ids),
    name: () => anyName(random, letters),
    sentence: () => anySentence(random, letters),
    neededDate: () => neededDate(random, dates),
    date: (key = 'date') => {
      const date = random.chance(dates === 'one' ? 1 : 0.8) ? anyDate(random, dates) : null
      return date === null ? {} : { [key]: date }
    },
    marking: (key = 'marking') =>
      options.markings && random.chance(0.4) ? { [key]: random.one(MARKINGS) } : {},
    maybe: (key, value) => (random.chance(0.5) ? { [key]: value() } : {}),
  }
}

/** At least one. */
export function sourcesOf({ random, ids }: Draft, most = 3): string[] {
  return random.some(ids.source, random.whole(1, most))
}

/** References to any record that there is, each once. */
export function referencesOf({ random, ids, places }: Draft, most: number): string[] {
  const all = [
    ...places.map(({ place }) => `place:${place}`),
    ...Object.entries(ids).flatMap(([kind, list]) =>
      list.slice(0, 30).map((id) => `${kind}:${id}`),
    ),
  ]
  return random.some(all, random.whole(0, most))
}

/** Places with how closely they are known, each once. */
export function whereaboutsOf({ random, places }: Draft, most: number): Fields[] {
  return random.some(places, random.whole(0, most)).map(({ place, precision }) => ({
    place,
    precision: random.chance(0.1) ? 'none' : precision,
    ...(random.chance(0.3) ? { role: random.one(['at', 'from', 'to']) } : {}),
  }))
}
