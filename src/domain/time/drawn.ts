/** EDTF text → what is drawn on a time axis: its shape, how far it reaches, and how each end is known. */
import { boundsOf } from '../../model/edtf/bounds.ts'
import { readEdtf } from '../../model/edtf/read.ts'
import type { EdtfDate, EdtfDateTime, EdtfEnd, EdtfSeason } from '../../model/edtf/value.ts'

/**
 * `firm`: known to the day. `soft`: somewhere in a month, season, year or longer. `fading`: approximate.
 * `open`: it goes on past every axis. `unknown`: nobody knows how far it goes.
 */
export type Edge = 'firm' | 'soft' | 'fading' | 'open' | 'unknown'

export interface DrawnTime {
  /** A day is a tick, a longer unit a bar, an interval a span. */
  shape: 'tick' | 'bar' | 'span'
  /** Milliseconds UTC; infinite where the edge is `open`, the bound of what is known where it is `unknown`. */
  from: number
  /** Exclusive. */
  to: number
  start: Edge
  end: Edge
  /** Whether the date, or one of its ends, carries `?` or `%`. */
  uncertain: boolean
}

/** Null for no date or one that is not EDTF. */
export function drawnTime(edtf: string | undefined): DrawnTime | null {
  const parsed = edtf === undefined ? null : readEdtf(edtf)
  if (parsed?.ok !== true) return null
  const { value } = parsed
  if (value.type !== 'interval') {
    const edge = edgeOf(value)
    const [from, to] = spanOf(value)
    const shape = value.precision === 'day' || value.precision === 'time' ? 'tick' : 'bar'
    return { shape, from, to, start: edge, end: edge, uncertain: isUncertain(value) }
  }
  const { start, end } = value
  const spans = [start, end].flatMap((one) => (isKnown(one) ? [spanOf(one)] : []))
  const bound = (side: EdtfEnd, endless: number, pick: (...all: number[]) => number) =>
    side.type === 'open' ? endless : pick(...spans.flat())
  return {
    shape: 'span',
    from: bound(start, Number.NEGATIVE_INFINITY, Math.min),
    to: bound(end, Number.POSITIVE_INFINITY, Math.max),
    start: edgeOf(start),
    end: edgeOf(end),
    uncertain: [start, end].some((one) => isKnown(one) && isUncertain(one)),
  }
}

type Known = EdtfDate | EdtfSeason
const isKnown = (end: EdtfEnd): end is Known => end.type === 'date' || end.type === 'season'
const isUncertain = (date: Known | EdtfDateTime) => date.type !== 'datetime' && date.uncertain

function edgeOf(end: EdtfEnd | EdtfDateTime): Edge {
  if (end.type === 'open' || end.type === 'unknown') return end.type
  if (end.type === 'datetime') return 'firm'
  if (end.approximate) return 'fading'
  return end.precision === 'day' ? 'firm' : 'soft'
}

/** A single date has both its bounds. */
function spanOf(date: Known | EdtfDateTime): [start: number, end: number] {
  const { start, end } = boundsOf(date)
  return [start ?? Number.NEGATIVE_INFINITY, end ?? Number.POSITIVE_INFINITY]
}
