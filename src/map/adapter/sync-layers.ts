/** Carries the map from one list of layers to another with the fewest calls. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Layer } from '../style/look.ts'

type Properties = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null

/** Equality of plain JSON values; walked in place, as a step of a talk compares every layer. */
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

/**
 * The library types each value by its name, which a difference of two layers cannot carry; ours
 * come from layers that its validator has passed.
 */
interface Painter {
  setPaintProperty(layer: string, key: string, value: unknown, options: object): unknown
  setLayoutProperty(layer: string, key: string, value: unknown, options: object): unknown
}

/** Keys whose values differ, with the new value; undefined resets one that is gone. */
function changes(before: Properties, after: Properties): [key: string, value: unknown][] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys]
    .filter((key) => !sameValue(before[key], after[key]))
    .map((key) => [key, after[key]])
}

/** The style is checked by our tests: checking it again on each change would cost a frame. */
const UNCHECKED = { validate: false } as const

export function syncLayers(
  map: MapLibreMap,
  before: readonly Layer[],
  after: readonly Layer[],
): void {
  const painter = map as Painter
  after.forEach((layer, at) => {
    const old = before[at]
    if (old === undefined || old === layer) return
    for (const [key, value] of changes({ ...old.paint }, { ...layer.paint })) {
      painter.setPaintProperty(layer.id, key, value, UNCHECKED)
    }
    for (const [key, value] of changes({ ...old.layout }, { ...layer.layout })) {
      painter.setLayoutProperty(layer.id, key, value, UNCHECKED)
    }
    const [filterBefore, filter] = [filterOf(old), filterOf(layer)]
    if (!sameValue(filterBefore, filter)) map.setFilter(layer.id, filter, UNCHECKED)
  })
}

const filterOf = (layer: Layer) => (layer.type === 'background' ? undefined : layer.filter)
