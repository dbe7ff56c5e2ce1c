/** The span of time that an EDTF value covers, in milliseconds UTC. */
import { DAY_MS, startOfDay } from './calendar.ts'
import type { Edtf, EdtfDate, EdtfDateTime, EdtfEnd, EdtfSeason } from './value.ts'

export type EndIs = 'known' | 'open' | 'unknown'

/** `end` is exclusive. Null where there is no bound: `startIs` and `endIs` tell open from unknown. */
export interface EdtfBounds {
  start: number | null
  end: number | null
  startIs: EndIs
  endIs: EndIs
}

interface Span {
  start: number
  end: number
}

/** Qualifiers (`?`, `~`) do not widen a span: how far is for whoever draws it. Times without a zone are read as UTC. */
export function boundsOf(edtf: Edtf): EdtfBounds {
  switch (edtf.type) {
    case 'date':
    case 'season':
    case 'datetime':
      return { ...spanOf(edtf), startIs: 'known', endIs: 'known' }
    case 'interval': {
      const start = boundOf(edtf.start, 'start')
      const end = boundOf(edtf.end, 'end')
      return { start: start.at, end: end.at, startIs: start.is, endIs: end.is }
    }
    default:
      return edtf satisfies never
  }
}

function boundOf(end: EdtfEnd, side: 'start' | 'end'): { at: number | null; is: EndIs } {
  if (end.type === 'open' || end.type === 'unknown') return { at: null, is: end.type }
  return { at: spanOf(end)[side], is: 'known' }
}

function spanOf(edtf: EdtfDate | EdtfSeason | EdtfDateTime): Span {
  switch (edtf.type) {
    case 'date':
      return dateSpan(edtf)
    case 'season':
      return seasonSpan(edtf)
    case 'datetime':
      return timeSpan(edtf)
    default:
      return edtf satisfies never
  }
}

function dateSpan({ precision, year, month, day }: EdtfDate): Span {
  const ofYears = (count: number) => ({
    start: startOfDay(year, 1, 1),
    end: startOfDay(year + count, 1, 1),
  })
  if (precision === 'century') return ofYears(100)
  if (precision === 'decade') return ofYears(10)
  if (month === null || month === 'X') return ofYears(1)
  if (day === null || day === 'X') {
    return { start: startOfDay(year, month, 1), end: startOfDay(year, month + 1, 1) }
  }
  const start = startOfDay(year, month, day)
  return { start, end: start + DAY_MS }
}

/** Northern meteorological seasons: spring is March to May; winter runs into the next year. */
function seasonSpan({ year, season }: EdtfSeason): Span {
  const month = (season - 20) * 3
  return { start: startOfDay(year, month, 1), end: startOfDay(year, month + 3, 1) }
}

function timeSpan({ year, month, day, hour, minute, second, zone }: EdtfDateTime): Span {
  const local = startOfDay(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000
  const start = local - zoneMinutes(zone) * 60_000
  return { start, end: start + 1000 }
}

function zoneMinutes(zone: string): number {
  if (zone === '' || zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))
  return zone.startsWith('-') ? -minutes : minutes
}
