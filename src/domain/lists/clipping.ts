/** A table for the clipboard: as text with tabs for spreadsheets, as HTML for documents. */
import { escapeMarkup } from '../markup.ts'
import { tsvFormatRows } from 'd3-dsv'
import { guarded } from './guard.ts'

export interface Clipping {
  header: readonly string[]
  rows: readonly (readonly string[])[]
  /** Of what these rows are a part; above the table, as a row of its own in a text. */
  caption?: string
}

/** Texts are guarded against formulas, as in a file. */
export function clippingText({ header, rows, caption }: Clipping): string {
  const above = caption === undefined ? [] : [[caption]]
  return tsvFormatRows([...above, header, ...rows].map((row) => row.map(guardedWords)))
}

export function clippingHtml({ header, rows, caption }: Clipping): string {
  const line = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((one) => `<${tag}>${escapeMarkup(guardedWords(one))}</${tag}>`).join('')}</tr>`
  const body = rows.map((row) => line('td', row)).join('')
  const above = caption === undefined ? '' : `<caption>${escapeMarkup(caption)}</caption>`
  return `<table>${above}<thead>${line('th', header)}</thead><tbody>${body}</tbody></table>`
}

/** On the clipboard a number is a text too, and a minus before digits is no formula. */
const guardedWords = (text: string) => (/^-[\d.]+$/.test(text) ? text : guarded(text))
