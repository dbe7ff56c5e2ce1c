/** One cell of a list: its words, what it is sorted by, and the plain value that files get. */
import { CONFIDENCES, PRECISIONS, VERDICTS } from '../../model/schema/vocabulary.ts'
import type { CountRange, Precision } from '../../model/schema/dossier.ts'
import type { Ruling } from '../evidence/verdict.ts'
import { CERTAINTIES, type Certainty } from '../facets/certainty.ts'
import { rangeOf } from '../../model/counts.ts'
import { joined, textOf, type TextRun } from '../facts.ts'
import { sayDate } from '../../words/record/say-date.ts'
import { sayCountInCell } from '../../words/record/say-count.ts'
import { spanOfText } from '../time/span.ts'

export interface Cell {
  /** Empty where nothing is known. A code of the data stands as it is: the interface has words for it. */
  text: string
  /** Texts by locale; numbers and dates by value, from and to. Null is last both ways. */
  sort: string | readonly [low: number, high: number] | null
  /** What CSV and GeoJSON hold: numbers as numbers, dates as EDTF, codes as they are in the data. */
  plain: string | number | null
  links?: readonly TextRun[]
}

export interface Row {
  reference: string
  cells: Readonly<Record<string, Cell>>
}

export const NOTHING: Cell = { text: '', sort: null, plain: null }

export function textCell(text: string | undefined): Cell {
  return text === undefined || text === '' ? NOTHING : { text, sort: text, plain: text }
}

export function numberCell(value: number | undefined): Cell {
  return value === undefined ? NOTHING : { text: String(value), sort: [value, value], plain: value }
}

export function dateCell(edtf: string | undefined): Cell {
  const span = spanOfText(edtf)
  return edtf === undefined ? NOTHING : { text: sayDate(edtf), sort: span, plain: edtf }
}

/** Sorted by the lowest number that a source allows, then by the highest. */
export function rangeCell(people: CountRange | undefined): Cell {
  if (people === undefined) return NOTHING
  const { low, high } = rangeOf(people)
  const sort = [low, high ?? Number.POSITIVE_INFINITY] as const
  const text = sayCountInCell({ low, high })
  return { text, sort, plain: low === high ? low : text }
}

/** The records that a cell names, each a link. */
export function linksCell(runs: readonly TextRun[]): Cell {
  if (runs.length === 0) return NOTHING
  const links = joined([...runs], ', ')
  const text = textOf(links)
  return { text, sort: text, plain: runs.map((one) => one.text).join('; '), links }
}

export function titleCell(text: string, reference: string): Cell {
  return { text, sort: text, plain: text, links: [{ text, to: reference }] }
}

/** A code of a closed list, sorted by its place there. */
export function codeCell(code: string, order: readonly string[]): Cell {
  const at = order.indexOf(code)
  return { text: code, sort: [at, at], plain: code }
}

/** The three cells of a verdict. */
export const rulingCells = ({ verdict, confidence, origins }: Ruling) => ({
  verdict: codeCell(verdict, VERDICTS),
  confidence: confidence === null ? NOTHING : codeCell(confidence, CONFIDENCES),
  origins: numberCell(origins),
})

export const certaintyCell = (certainty: Certainty) => codeCell(certainty, CERTAINTIES)

/** The closest of several precisions. */
export function precisionCell(found: readonly Precision[]): Cell {
  const closest = PRECISIONS.find((one) => found.includes(one))
  return closest === undefined ? NOTHING : codeCell(closest, PRECISIONS)
}
