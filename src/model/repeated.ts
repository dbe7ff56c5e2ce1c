/** Which items of a list come again, and where each stood first. */

export interface Repeated<T> {
  item: T
  at: number
  /** The first that has its key. */
  before: T
  beforeAt: number
}

/** Every item whose key another before it has; one whose key is undefined is like none. */
export function repeated<T>(items: readonly T[], keyOf: (item: T) => unknown): Repeated<T>[] {
  const first = new Map<unknown, { before: T; beforeAt: number }>()
  return items.flatMap((item, at) => {
    const key = keyOf(item)
    if (key === undefined) return []
    const found = first.get(key)
    if (found !== undefined) return [{ item, at, ...found }]
    first.set(key, { before: item, beforeAt: at })
    return []
  })
}
