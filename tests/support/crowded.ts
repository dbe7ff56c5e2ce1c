/** A dossier with many incidents at one place, made of one that it has: every copy, with the claim that tells it, as good a record as the first. */
import { readIncidents, whereaboutsOfClaim } from '../../src/model/readings.ts'
import type { Claim, Dossier } from '../../src/model/schema/dossier.ts'

export interface CrowdOptions {
  /** Id of a place with a position. */
  place: string
  /** Incidents that are to stand there in the end, as the article told it. */
  count: number
}

const KINDS = ['bombing', 'raid', 'shooting', 'arrest'] as const

/** Title of the copy of a number. */
export const crowdTitle = (number: number) => `Crowd event ${String(number).padStart(2, '0')}`

const hasSpot = (claim: Claim) =>
  whereaboutsOfClaim(claim).some(({ precision }) => precision === 'city' || precision === 'point')

/** @throws when the dossier has no incident whose place is known. */
export function crowded(dossier: Dossier, { place, count }: CrowdOptions): Dossier {
  const { incidents, claims } = dossier
  const model = claims.find((one) => one.tells !== undefined && hasSpot(one))
  const event = incidents.find(({ id }) => id === model?.tells)
  if (model === undefined || event === undefined)
    throw new Error('no incident of the dossier has a spot')
  const there = [...readIncidents(incidents, claims).values()].filter(({ told }) =>
    told.places.some((at) => at.place === place),
  )
  const copies = Array.from({ length: count - there.length }, (_, at) => ({
    incident: {
      ...event,
      id: `crowd-${String(at + 1)}`,
      title: crowdTitle(at + 1),
      kind: KINDS[at % KINDS.length] ?? event.kind,
    },
    claim: {
      ...model,
      // Far past those that a paragraph has.
      id: `${model.paragraph.slice(1)}.${String(1001 + at)}`,
      places: [{ place, precision: 'city' as const }],
      precision: 'city' as const,
      tells: `crowd-${String(at + 1)}`,
      findings: [],
      shown: 'map' as const,
    },
  }))
  return {
    ...dossier,
    incidents: [...incidents, ...copies.map(({ incident }) => incident)],
    claims: [...claims, ...copies.map(({ claim }) => claim)],
  }
}
