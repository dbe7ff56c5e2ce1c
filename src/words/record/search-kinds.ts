/** What kind of thing a search has found, beside its title. */
import type { Judgement } from '../../model/schema/dossier.ts'

export const SEARCH_KINDS = {
  incident: (kind: string, date: string | null) => (date === null ? kind : `${kind}, ${date}`),
  route: (kind: string) => `route, ${kind}`,
  source: 'source',
  judgement: { ours: 'our judgement', article: 'judgement of the article' } satisfies Record<
    Judgement['whose'],
    string
  >,
  passage: 'passage',
  /** Of the briefing, counted from one. */
  step: (number: number) => `step ${String(number)}`,
  layer: 'layer',
} as const
