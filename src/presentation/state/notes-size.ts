/** How large a speaker reads the notes: kept by the browser, from one presentation to the next. */
import * as v from 'valibot'
import { BROWSER, keep, readKept } from '../../state/kept.ts'

const KEY = 'cartouche notes size'

/** In rem. */
export const NOTES_SIZES = [0.9375, 1.0625, 1.1875, 1.375, 1.625, 1.9375, 2.3125] as const
/** Ordinal of the size before one was chosen. */
const USUAL = 2

const Size = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(NOTES_SIZES.length - 1))

/** Ordinal of a size; the usual one where none is kept, or the browser keeps nothing. */
export function keptNotesSize(): number {
  const read = v.safeParse(Size, readKept(BROWSER, KEY))
  return read.success ? read.output : USUAL
}

export function keepNotesSize(size: number): void {
  keep(BROWSER, KEY, size)
}
