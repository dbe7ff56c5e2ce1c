/** How large and how odd a generated dossier is; a seed alone chooses mostly small ones, each odd in its own way. */
import type { Dates } from './dates.ts'
import { seeded } from './seeded.ts'
import type { Letters } from './words.ts'

export interface DossierOptions {
  /** More where there are more incidents: each is told by a claim. */
  claims: number
  incidents: number
  /** How many of the incidents happened in the first city. */
  inOnePlace: number
  /** Settlements; provinces, countries and a region come along. */
  cities: number
  routes: number
  factors: number
  actors: number
  /** None where there are no claims for them to rest on. */
  judgements: number
  sources: number
  /** Of the briefing; null for a dossier that has none. */
  steps: number | null
  dates: Dates
  letters: Letters
  /** Whether records, passages of the briefing and places carry markings of their own. */
  markings: boolean
}

const SMALL: DossierOptions = {
  claims: 6,
  incidents: 4,
  inOnePlace: 1,
  cities: 5,
  routes: 2,
  factors: 2,
  actors: 3,
  judgements: 2,
  sources: 4,
  steps: 2,
  dates: 'any',
  letters: 'any',
  markings: false,
}

/** Twenty seeds in turn have each of these; the rest differ by their words, dates and numbers alone. */
const ODD: readonly Partial<DossierOptions>[] = [
  { incidents: 21, inOnePlace: 21 },
  { dates: 'none' },
  { dates: 'one', incidents: 2 },
  { claims: 0, incidents: 0, routes: 0, factors: 0, actors: 0, steps: null },
  { steps: null },
  { steps: 12 },
  { factors: 6, claims: 12 },
  { routes: 8, cities: 10 },
  { claims: 80, incidents: 40, cities: 10 },
  { dates: 'modern', letters: 'plain' },
]

/** @param seed one of a hundred has 2,000 claims. */
export function optionsOf(seed: number): DossierOptions {
  const random = seeded(seed ^ 0x5eed)
  const odd = seed % 2 === 0 ? (ODD[(seed / 2) % ODD.length] ?? {}) : {}
  const large = seed % 100 === 99 ? { claims: 2000, incidents: 200, cities: 60, sources: 40 } : {}
  return {
    ...SMALL,
    claims: random.whole(1, 10),
    incidents: random.whole(1, 6),
    cities: random.whole(1, 8),
    steps: random.whole(0, 3),
    markings: random.chance(0.3),
    ...odd,
    ...large,
  }
}
