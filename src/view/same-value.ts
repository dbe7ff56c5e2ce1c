/** Equality of plain JSON values, whatever the order of their keys. */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Walked in place, as a step of a presentation compares every layer of the map. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false
    for (let at = 0; at < one.length; at += 1) {
      if (!sameValue(one[at], other[at])) return false
    }
    return true
  }
  if (!isObject(one) || !isObject(other) || Array.isArray(other)) return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  for (const key of keys) {
    if (!Object.hasOwn(other, key) || !sameValue(one[key], other[key])) return false
  }
  return true
}
