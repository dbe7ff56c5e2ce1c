/** A window of whole days as an EDTF interval: read, written, and its edges moved so that they never cross. */
import { DAY_MS, daysInMonth, startOfDay } from '../../model/edtf/calendar.ts'
import { formatEdtf } from '../../model/edtf/format.ts'
import { spanOfText } from './span.ts'

/** Milliseconds UTC, the end exclusive; an open end is infinite. */
export type Window = readonly [from: number, to: number]
export type WindowSide = 'from' | 'to'

export const ALL_TIME: Window = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

export const windowOf = (edtf: string | null): Window => spanOfText(edtf ?? undefined) ?? ALL_TIME

/** As EDTF writes them, an open end as `..`. */
export function endsOf(edtf: string | null): Readonly<Record<WindowSide, string>> {
  const [from = '', to = ''] = edtf?.split('/') ?? []
  const end = (text: string) => (text === '' ? '..' : text)
  return { from: end(from), to: end(to) }
}

/** Null for a window that is open at both ends. */
export function joinEnds({ from, to }: Readonly<Record<WindowSide, string>>): string | null {
  return from === '..' && to === '..' ? null : `${from}/${to}`
}

/** Past four digits EDTF has years only; more than five are no year here. */
const LAST = { ofDays: 9999, ofYears: 99_999 }

/** The day that a moment falls on; its year, where EDTF has no days. */
export function dayText(time: number): string {
  const date = new Date(time)
  const year = date.getUTCFullYear()
  if (Math.abs(year) > LAST.ofDays) {
    return formatEdtf({
      type: 'date',
      precision: 'year',
      year: Math.max(-LAST.ofYears, Math.min(LAST.ofYears, year)),
      month: null,
      day: null,
      approximate: false,
      uncertain: false,
    })
  }
  return formatEdtf({
    type: 'date',
    precision: 'day',
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    approximate: false,
    uncertain: false,
  })
}
export const floorDay = (time: number) => Math.floor(time / DAY_MS) * DAY_MS
export const ceilDay = (time: number) => Math.ceil(time / DAY_MS) * DAY_MS
const roundDay = (time: number) => Math.round(time / DAY_MS) * DAY_MS

const isFinite = ([from, to]: Window) => Number.isFinite(from) && Number.isFinite(to)

/** What an edge is called: the first day inside, or the last. */
export function edgeText([from, to]: Window, side: WindowSide): string {
  const time = side === 'from' ? from : to - DAY_MS
  return Number.isFinite(time) ? dayText(time) : '..'
}

/** The inverse of `windowOf` for windows of whole days. */
export function windowText(window: Window): string | null {
  return joinEnds({ from: edgeText(window, 'from'), to: edgeText(window, 'to') })
}

/** The nearest whole day becomes an edge, at least one day short of the other edge. */
export function withEdge([from, to]: Window, side: WindowSide, time: number): Window {
  const day = roundDay(time)
  return side === 'from' ? [Math.min(day, to - DAY_MS), to] : [from, Math.max(day, from + DAY_MS)]
}

/** All days that two moments touch, in whichever order. */
export function windowBetween(one: number, other: number): Window {
  const from = floorDay(Math.min(one, other))
  return [from, Math.max(ceilDay(Math.max(one, other)), from + DAY_MS)]
}

/** Moves a window by whole days, its length kept; one that lay within the limits stays there. */
export function shifted(window: Window, by: number, [first, last]: Window = ALL_TIME): Window {
  const [from, to] = window
  if (!isFinite(window)) return window
  const days = roundDay(by)
  const within = from >= first && to <= last
  const moved = within ? Math.min(Math.max(days, first - from), last - to) : days
  return [from + moved, to + moved]
}

/** The same day of another month, or that month's last day. */
export function monthsAfter(time: number, months: number): number {
  const date = new Date(time)
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + months
  const year = Math.floor(month / 12)
  const day = Math.min(date.getUTCDate(), daysInMonth(year, month - year * 12 + 1))
  return startOfDay(year, month - year * 12 + 1, day)
}

/** Where play begins: the window as it stands, else one of its length, or a month, at the axis' beginning. */
export function playStart(window: Window, axis: Window): Window {
  const [from, to] = window
  const first = ceilDay(axis[0])
  if (!isFinite(window)) return [first, monthsAfter(first, 1)]
  return from >= first && to < floorDay(axis[1]) ? window : [first, first + to - from]
}

/** The window moved on by some time, at the last no farther than the axis' end; null when it is there. */
export function played([from, to]: Window, by: number, axis: Window): Window | null {
  const room = floorDay(axis[1]) - to
  if (room <= 0) return null
  const step = Math.min(roundDay(by), room)
  return [from + step, to + step]
}

/** The window that shows a span: itself where it meets it, else moved there; one with an open end is widened. */
export function reaching(window: Window, [start, end]: Window): Window {
  const [from, to] = window
  if (start < to && from < end) return window
  if (!isFinite(window)) return [Math.min(from, floorDay(start)), Math.max(to, ceilDay(end))]
  const length = to - from
  const known = Number.isFinite(start) ? start : end - DAY_MS
  const middle = Number.isFinite(start + end) ? (start + end) / 2 : known
  const begin = roundDay(middle - length / 2)
  return [begin, begin + length]
}
