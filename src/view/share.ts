/** Keeps the parts that two Views share as one object, so that what did not change is seen not to have. */
import { sameValue } from './same-value.ts'
import type { View } from './view.ts'

/** `next` with each part that equals `before`'s replaced by it. */
export function sharing(before: View, next: View): View {
  const kept = Object.entries(before).filter(([part]) => {
    const key = part as keyof View
    return sameValue(before[key], next[key])
  })
  return { ...next, ...Object.fromEntries(kept) }
}
