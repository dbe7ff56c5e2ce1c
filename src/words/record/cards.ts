/** What a record's card says beside the record's own words. */
import type { Precision } from '../../model/schema/dossier.ts'

/** Kinds of record, where the record has none of its own. */
export const CARD_KICKERS = { judgement: 'judgement', source: 'source', date: 'date' } as const

/** As the interface calls them. */
const CLOSELY = { point: 'spot', city: 'town' } as const satisfies Partial<
  Record<Precision, string>
>

export const CARD_WORDS = {
  coordinates: (from: string, withinKm: number | undefined) =>
    withinKm === undefined ? from : `${from}, within ${String(withinKm)} km`,
  known: (precision: keyof typeof CLOSELY, offByKm: number) =>
    `${CLOSELY[precision]}, give or take ${String(offByKm)} km`,
  noDirection: 'No source gives one',
  published: (publisher: string, date: string) => `${publisher}, ${date}`,
  noLink: (identifier: string) => `${identifier} (no link known)`.trim(),
} as const
