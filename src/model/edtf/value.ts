/** What an EDTF text (ISO 8601-2, levels 0 and 1) says, as a value. */
import type { EdtfProblemName } from '../../words/problems/edtf.ts'

export interface Qualified {
  /** `?`, and with `approximate` `%`. */
  uncertain: boolean
  /** `~`, and with `uncertain` `%`. */
  approximate: boolean
}

/** A year, month or day; `X` where the part is there but not specified. Year 0 is 1 BC, as in ISO 8601. */
export interface EdtfDate extends Qualified {
  type: 'date'
  /** How closely it is known: `1985-04-XX` is some day of April, so `month`. */
  precision: 'century' | 'decade' | 'year' | 'month' | 'day'
  /** The first year of a decade or century. */
  year: number
  month: number | 'X' | null
  day: number | 'X' | null
}

/** 21 spring, 22 summer, 23 autumn, 24 winter; the hemisphere is not said. */
export type SeasonNumber = 21 | 22 | 23 | 24

export interface EdtfSeason extends Qualified {
  type: 'season'
  precision: 'season'
  year: number
  season: SeasonNumber
}

/** A date with a time to the second; `zone` is as written: empty, `Z`, `+06` or `+05:30`. */
export interface EdtfDateTime {
  type: 'datetime'
  precision: 'time'
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  zone: string
}

/** `..` is an end that is known to be open, an empty end is one that nobody knows. */
export type EdtfEnd = EdtfDate | EdtfSeason | { type: 'open' } | { type: 'unknown' }

export interface EdtfInterval {
  type: 'interval'
  start: EdtfEnd
  end: EdtfEnd
}

export type Edtf = EdtfDate | EdtfSeason | EdtfDateTime | EdtfInterval

/** Names the problem and what its words say of the text; `parse.ts` says it. */
export type EdtfProblem = readonly [name: EdtfProblemName, ...parts: readonly (string | number)[]]

export type Read<T> = { ok: true; value: T } | { ok: false; problem: EdtfProblem }

export type Parsed<T> = { ok: true; value: T } | { ok: false; error: string }
