/** How much of its ink a record keeps where choices narrow what is shown. */
import type { Item } from './items.ts'

/** Shares of ink: what is out of focus, places out of focus that a reader still steers by, what is not certain when only that is wanted. */
export const FAINT = 0.16
export const ORIENTATION = 0.5
const HIDDEN = 0

const NOTHING: ReadonlySet<string> = new Set()

/** How much of its ink a reference keeps, 0 to 1. */
export type Emphasis = (reference: string) => number

/** References of the items that are not certain. */
export const unsureOf = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(items.filter(({ sure }) => !sure).map(({ reference }) => reference))

/** `unsure` names what is hidden because only what is certain is wanted; null where all is. */
export function emphasisOf(
  focus: ReadonlySet<string>,
  unsure: ReadonlySet<string> | null,
): Emphasis {
  const hidden = unsure ?? NOTHING
  return (reference) => {
    if (hidden.has(reference)) return HIDDEN
    if (focus.has(reference)) return 1
    return reference.startsWith('place:') ? ORIENTATION : FAINT
  }
}
