/** The events that a time strip names: every dated incident, in the order in which it shows and plays them. */
import { isSure } from '../../facets/certainty.ts'
import type { DrawnTime } from '../drawn.ts'
import type { DatedRecord, TimeRecords } from '../records.ts'

export interface StripEvent extends DatedRecord {
  /** Whether other sources bear it out: its mark is filled. */
  sure: boolean
  /** Milliseconds UTC at which its mark stands. */
  middle: number
  /** Where the article had it; null where that is the same. */
  before: number | null
}

/** Of an open interval, the end that is known; null where none is. */
export function middleOf({ from, to }: Pick<DrawnTime, 'from' | 'to'>): number | null {
  if (Number.isFinite(from) && Number.isFinite(to)) return (from + to) / 2
  if (Number.isFinite(from)) return from
  return Number.isFinite(to) ? to : null
}

const isIncident = ({ reference }: { reference: string }) => reference.startsWith('incident:')

/** By the middle of what is known: an event that may lie anywhere in ten years does not come before all others. */
export function stripEvents({ dated }: TimeRecords): StripEvent[] {
  return dated
    .filter(isIncident)
    .flatMap((record) => {
      const middle = middleOf(record.drawn)
      if (middle === null) return []
      const before = record.ghost === null ? null : middleOf(record.ghost)
      return [{ ...record, sure: isSure(record.certainty), middle, before }]
    })
    .sort((one, other) => one.middle - other.middle)
}

/** Incidents without a date. */
export const undatedEvents = ({ undated }: TimeRecords) => undated.filter(isIncident)

/** What happens when: events that are dated to less than a tenth of the whole. */
export function momentsOf(
  events: readonly StripEvent[],
  [from, to]: readonly [number, number],
): number[] {
  return events
    .filter(({ drawn }) => drawn.to - drawn.from < (to - from) / 10)
    .map(({ middle }) => middle)
}
