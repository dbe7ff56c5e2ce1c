/** How large a speaker reads the notes: kept by the browser, from one talk to the next. */
import * as v from 'valibot'

const KEY = 'cartouche notes size'

/** Ordinal of one of `sizes`; `usual` where none is kept, or the browser keeps nothing. */
export function keptNotesSize(sizes: readonly number[], usual: number): number {
  const Size = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(sizes.length - 1))
  try {
    const read = v.safeParse(Size, JSON.parse(localStorage.getItem(KEY) ?? 'null'))
    return read.success ? read.output : usual
  } catch {
    return usual
  }
}

export function keepNotesSize(size: number): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(size))
  } catch {
    // Private windows may keep nothing: the size holds as long as the page.
  }
}
