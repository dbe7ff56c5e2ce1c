/** Carries the map from one list of layers to another with the fewest calls. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { sameValue } from '../../view/same-value.ts'
import type { Layer } from '../style/style-settings.ts'

type Properties = Readonly<Record<string, unknown>>

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
