/** A text cut into what is marked and what is not. */
import type { TextStretch } from './match.ts'

export interface MarkedRun {
  text: string
  marked: boolean
}

export function markedRunsOf(text: string, stretches: readonly TextStretch[]): MarkedRun[] {
  const runs: MarkedRun[] = []
  let at = 0
  for (const { start, end } of stretches) {
    runs.push({ text: text.slice(at, start), marked: false })
    runs.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  runs.push({ text: text.slice(at), marked: false })
  return runs.filter((one) => one.text !== '')
}

/** Two lines of the list, about. */
const LENGTH = 150
/** Characters of context before the first match. */
const BEFORE = 45

/** The part of a text around its first match, cut between words. */
export function excerptOf(text: string, stretches: readonly TextStretch[]): MarkedRun[] {
  const first = stretches[0]?.start ?? 0
  const from = first <= BEFORE || text.length <= LENGTH ? 0 : text.indexOf(' ', first - BEFORE) + 1
  const cut = text.length <= from + LENGTH ? text.length : text.lastIndexOf(' ', from + LENGTH)
  const to = Math.max(cut, stretches[0]?.end ?? 0)
  const inside = stretches
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }))
  const runs = markedRunsOf(text.slice(from, to), inside)
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...runs,
    ...(to < text.length ? [{ text: ' …', marked: false }] : []),
  ]
}
