/** Windows of time of a release: one that was set for a hidden record would tell its date. */
import { spanOfText, spansMeet } from '../../domain/time/span.ts'
import type { Dossier } from '../../model/schema/dossier.ts'

export type HiddenSpan = readonly [start: number, end: number]

/** Every span that a record of the dossier is dated with, in either reading. */
export function spansOf({ claims, routes }: Dossier): HiddenSpan[] {
  const dates = [
    ...claims.flatMap(({ date, findings = [] }) => [
      date,
      ...findings.map(({ changes }) => changes?.date),
    ]),
    ...routes.features.map(({ properties }) => properties.date),
  ]
  return dates.flatMap((one) => {
    const span = spanOfText(one)
    return span === null ? [] : [span]
  })
}

/** Of the whole dossier, those that nothing released has. */
export function hiddenSpans(whole: Dossier, released: Dossier): HiddenSpan[] {
  const open = new Set(spansOf(released).map(String))
  return spansOf(whole).filter((one) => !open.has(String(one)))
}

/** Whether the window begins or ends just where hidden records alone do, or holds hidden records alone. */
export function tellsDate(
  window: string | null,
  hidden: readonly HiddenSpan[],
  open: readonly HiddenSpan[],
): boolean {
  const span = window === null ? null : spanOfText(window)
  if (span === null) return false
  const meeting = hidden.filter((one) => spansMeet(one, span))
  if (meeting.length === 0) return false
  const tells = [0, 1].some((end) => {
    const same = (one: HiddenSpan) => one[end] === span[end]
    return meeting.some(same) && !open.some(same)
  })
  return tells || !open.some((one) => spansMeet(one, span))
}
