/** Which records stand on the time axis in one reading, in which lane, and which have no date at all. */
import { subjectsOf } from '../../model/subjects.ts'
import type { Claim, Family } from '../../model/schema/dossier.ts'
import { CLAIM_WORDS } from '../../words/record/claims.ts'
import type { DossierIndex } from '../dossier-index.ts'
import type { Certainty } from '../facets/certainty.ts'
import { checkedDate } from '../checked.ts'
import { itemsOf } from '../facets/items.ts'
import { familyOfClaim, familyOfReference } from '../families.ts'
import { readingOf } from '../marks.ts'
import { titleOf } from '../titles.ts'
import { drawnTime, type DrawnTime } from './drawn.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

export const LANES = ['attacks', 'operations', 'policy', 'routes'] as const
export type Lane = (typeof LANES)[number]

export interface TimeRecord {
  reference: string
  /** A claim's title carries its words. */
  title: string
  kind: string
  lane: Lane
  family: Family
  certainty: Certainty
  disputed: boolean
  /** EDTF; undefined for what is undated. */
  date: string | undefined
  /** The article's date where the reading drawn has another. */
  told: string | undefined
}

/** A record with a date, and how it is drawn. */
export interface DatedRecord extends TimeRecord {
  date: string
  drawn: DrawnTime
  /** Where the article had it. */
  ghost: DrawnTime | null
}

export interface TimeRecords {
  /** By lane, then by beginning. */
  dated: readonly DatedRecord[]
  undated: readonly TimeRecord[]
}

const LANE_OF_FAMILY: Readonly<Partial<Record<Family, Lane>>> = {
  violence: 'attacks',
  operations: 'operations',
  policy: 'policy',
}

export function timeRecords(index: DossierIndex, reading: ReadingChoice): TimeRecords {
  const { claims, routes } = index.dossier
  const items = new Map(itemsOf(index, reading).map((one) => [one.reference, one]))
  const record = (
    reference: string,
    own: {
      title?: string
      lane: Family | 'route'
      date: string | undefined
      told: string | undefined
    },
  ): TimeRecord => {
    const item = items.get(reference)
    const { date, told } = own
    return {
      reference,
      title: own.title ?? titleOf(index, reference, reading),
      kind: item?.values.kind.join(', ') ?? '',
      lane: own.lane === 'route' ? 'routes' : (LANE_OF_FAMILY[own.lane] ?? 'routes'),
      family: familyOfReference(index, reference) ?? 'links',
      certainty: item?.certainty ?? 'unverified',
      disputed: item?.values.disputed.includes('yes') === true,
      date,
      told: told === date ? undefined : told,
    }
  }
  const all = [
    ...index.toldIncidents.map((one) => {
      const reference = `incident:${one.id}`
      const lane = familyOfReference(index, reference) ?? 'links'
      return record(reference, { lane, date: readingOf(one, reading).date, told: one.told.date })
    }),
    ...routes.features.map((one) =>
      record(`route:${one.id}`, {
        lane: 'route',
        date: one.properties.date,
        told: one.properties.date,
      }),
    ),
    // A claim about an incident is told by the incident's mark: two marks would count it twice.
    ...claims.filter(standsAlone).map((one) =>
      record(`claim:${one.id}`, {
        title: CLAIM_WORDS.withItsWords(titleOf(index, `claim:${one.id}`), one.says),
        lane: familyOfClaim(one),
        date: reading === 'checked' ? (checkedDate(one) ?? one.date) : one.date,
        told: one.date,
      }),
    ),
  ]
  return { dated: dated(all), undated: all.filter(({ date }) => drawnTime(date) === null) }
}

const standsAlone = (claim: Claim) => !subjectsOf(claim).some((one) => one.startsWith('incident:'))

function dated(records: readonly TimeRecord[]): DatedRecord[] {
  return records
    .flatMap((one) => {
      const drawn = drawnTime(one.date)
      return one.date === undefined || drawn === null
        ? []
        : [{ ...one, date: one.date, drawn, ghost: drawnTime(one.told) }]
    })
    .sort(
      (one, other) =>
        LANES.indexOf(one.lane) - LANES.indexOf(other.lane) || byBeginning(one, other),
    )
}

/** In order of time: by beginning, then by end. */
export function byBeginning(one: DatedRecord, other: DatedRecord): number {
  return compare(one.drawn.from, other.drawn.from) || compare(one.drawn.to, other.drawn.to)
}

/** Endless bounds are equal to themselves, which a difference would not say. */
const compare = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1)

/** From the first known bound to the last, open ends left out; null where nothing is dated. */
export function extentOfRecords(
  records: readonly DatedRecord[],
): [from: number, to: number] | null {
  const bounds = records
    .flatMap(({ drawn, ghost }) => [drawn, ...(ghost === null ? [] : [ghost])])
    .flatMap(({ from, to }) => [from, to])
    .filter(Number.isFinite)
  return bounds.length === 0 ? null : [Math.min(...bounds), Math.max(...bounds)]
}
