/** What a window remembers of a presentation over a reload: the clock, how much of a slide was shown, and whether it played. */
import * as v from 'valibot'
import { keep, readKept, TAB } from '../../state/kept.ts'

const Memory = v.object({
  slide: v.string(),
  shown: v.number(),
  clock: v.object({ since: v.nullable(v.number()), gathered: v.number() }),
  /** Whether this window turned the slides by itself. */
  playing: v.boolean(),
})

export type Remembered = v.InferOutput<typeof Memory>

const keyOf = (dossier: string) => `cartouche presenter ${dossier}`

/** Null where nothing is kept, or the browser keeps nothing. */
export function remembered(dossier: string): Remembered | null {
  const read = v.safeParse(Memory, readKept(TAB, keyOf(dossier)))
  return read.success ? read.output : null
}

export function remember(dossier: string, what: Remembered): void {
  keep(TAB, keyOf(dossier), what)
}
