/** What was before and what was taken back, as one value: undo and redo are steps along it. */

export interface History<T> {
  past: readonly T[]
  present: T
  future: readonly T[]
  /** The field that the last change was made in: more of it is the same change. */
  field: string | null
}

/** More is never walked back, and each entry holds a whole briefing. */
const DEPTH = 200

export const begun = <T>(present: T): History<T> => ({ past: [], present, future: [], field: null })

/** A change that changes nothing is none. `field` joins it to the one before when that was of the same field. */
export function edited<T>(
  history: History<T>,
  present: T,
  field: string | null = null,
): History<T> {
  if (present === history.present) return history
  const joins = field !== null && field === history.field && history.past.length > 0
  const past = joins ? history.past : [...history.past, history.present].slice(-DEPTH)
  return { past, present, future: [], field }
}

/** The present said otherwise, and no change of its own: undo goes to what was before it. */
export const amended = <T>(history: History<T>, present: T): History<T> => ({ ...history, present })

/** Ends the joining: whoever left a field begins anew. */
export const settled = <T>(history: History<T>): History<T> =>
  history.field === null ? history : { ...history, field: null }

export function undone<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const before = past.at(-1)
  if (before === undefined) return history
  return { past: past.slice(0, -1), present: before, future: [present, ...future], field: null }
}

export function redone<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const [next, ...rest] = future
  if (next === undefined) return history
  return { past: [...past, present], present: next, future: rest, field: null }
}
