/** What a window remembers of a talk over a reload: the clock, how much of a slide was shown, and whether it played. */
import * as v from 'valibot'

const Memory = v.object({
  slide: v.string(),
  shown: v.number(),
  clock: v.object({ since: v.nullable(v.number()), gathered: v.number() }),
  /** Whether this window turned the slides by itself. */
  playing: v.boolean(),
})

export type Remembered = v.InferOutput<typeof Memory>

const keyOf = (dossier: string) => `cartouche talk ${dossier}`

/** Null where nothing is kept, or the browser keeps nothing. */
export function remembered(dossier: string): Remembered | null {
  try {
    const read = v.safeParse(Memory, JSON.parse(sessionStorage.getItem(keyOf(dossier)) ?? 'null'))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

export function remember(dossier: string, what: Remembered): void {
  try {
    sessionStorage.setItem(keyOf(dossier), JSON.stringify(what))
  } catch {
    // Private windows may keep nothing: the talk goes on without.
  }
}
