/** Words of the filters and of how sure a record is. */
import { LEG_WORDS } from '../record/legs.ts'
import { GHOST_WORDS } from '../record/readings.ts'
import { VERDICT_WORDS } from '../record/say-ruling.ts'
import type { Certainty } from '../../domain/facets/certainty.ts'
import type { Facet } from '../../domain/vocabulary.ts'

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  ...VERDICT_WORDS,
  documented: 'path documented',
  illustrative: 'path illustrative',
  schematic: 'path unknown',
}

export const FILTER_WORDS = {
  title: 'Filters',
  lead: 'What falls outside is dimmed, not removed.',
  count: (shown: number, all: number) => `${String(shown)} of ${String(all)} records shown`,
  all: (count: number) => `All ${String(count)} records shown`,
  chosen: 'Chosen',
  take: (what: string) => `Take off ${what}`,
  clear: 'Clear all',
  window: (words: string) => `Time: ${words}`,
  onlyCertain: 'Only what is certain',
  certainShown: 'Only what is corroborated or documented is shown.',
  showAll: 'Show all',
  nothing: 'Nothing in the dossier fits all of these: take one off, or clear them.',
  more: (count: number) => `Show all ${String(count)}`,
  fewer: 'Show fewer',
  choices: (count: number) => `${String(count)} chosen`,
  facets: {
    kind: 'Kind',
    actor: 'Who',
    place: 'Where',
    factor: 'Risk factor',
    source: 'Source',
    reliability: 'Reliability of the source',
    certainty: 'How sure',
    disputed: 'Other sources differ',
    precision: 'Place known to',
    marking: 'Marking (TLP)',
  } satisfies Record<Facet, string>,
  kinds: {
    incident: 'Events',
    route: 'Routes and flows',
    claim: 'Claims',
  } as Readonly<Record<string, string>>,
  and: ' · ',
  disputed: { yes: 'they differ', no: 'they do not differ' } as Readonly<Record<string, string>>,
  precision: {
    point: 'spot',
    city: 'town',
    province: 'province',
    country: 'country',
    region: 'region',
    none: 'no place',
  } as Readonly<Record<string, string>>,
  marking: (value: string) => `TLP:${value.toUpperCase()}`,
} as const

export const CERTAINTY_LEGEND = {
  title: 'How sure',
  rows: {
    whole: 'corroborated by other sources',
    hollow: 'not corroborated, or only in part',
    /** By the reading that is shown. */
    ghost: GHOST_WORDS,
    hatch: 'known to the province only',
    chip: 'known to the country only',
    halo: 'spot known within so many km',
    ...LEG_WORDS,
  },
} as const
