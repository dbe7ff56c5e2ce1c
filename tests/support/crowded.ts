/** A dossier with many incidents at one place, made of one that it has: every copy as good a record as the first. */
import type { Dossier } from '../../src/model/schema/dossier.ts'

export interface CrowdWish {
  /** Id of a place with a position. */
  place: string
  /** Incidents that are to stand there in the end, as the article told it. */
  count: number
}

/** Title of the copy of a number. */
export const crowdTitle = (number: number) => `Crowd event ${String(number).padStart(2, '0')}`

/** @throws when the dossier has no incident whose place is known. */
export function crowded(dossier: Dossier, { place, count }: CrowdWish): Dossier {
  const model = dossier.incidents.find(({ told }) =>
    told.places.some(({ precision }) => precision === 'city' || precision === 'point'),
  )
  if (model === undefined) throw new Error('no incident of the dossier has a spot')
  const there = dossier.incidents.filter(({ told }) => told.places.some((at) => at.place === place))
  const kinds = ['bombing', 'raid', 'shooting', 'arrest'] as const
  const copies = Array.from({ length: count - there.length }, (_, at) => ({
    ...model,
    id: `crowd-${String(at + 1)}`,
    title: crowdTitle(at + 1),
    kind: kinds[at % kinds.length] ?? model.kind,
    told: { ...model.told, places: [{ place, precision: 'city' as const }] },
    checked: null,
  }))
  return { ...dossier, incidents: [...dossier.incidents, ...copies] }
}
