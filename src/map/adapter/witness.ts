/**
 * What is drawn, for whoever listens before the map is made: the browser tests do. An event, as it leaves
 * nothing behind: no global, no property of an element, and no flag that a page in use could be opened with.
 */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Room } from '../sources/place-callouts.ts'

export const MAP_MADE = 'cartouche:map'

export interface Drawn {
  layer: string
  key: string
  /** What a name says, in the language that is chosen. */
  text: string
}

/** What the event carries. */
export interface Witness {
  /** Every feature of the last frame, each once a layer; of `layers` alone if they are said, and in a box of the pane. */
  drawn(layers?: readonly string[], box?: Room): Drawn[]
  /** Whether no move and no tile is on its way. */
  resting(): boolean
}

export function tellOfMap(map: MapLibreMap, container: HTMLElement): void {
  const detail: Witness = {
    drawn(layers, box) {
      const there = layers?.filter((id) => map.getLayer(id) !== undefined)
      const options = there && { layers: there }
      const found =
        box === undefined
          ? map.queryRenderedFeatures(options)
          : map.queryRenderedFeatures(
              [
                [box.left, box.top],
                [box.right, box.bottom],
              ],
              options,
            )
      const each = found.map(({ layer, properties }) => {
        const [key, code] = [textOf(properties['key']), textOf(properties['code'])]
        return {
          layer: layer.id,
          key: key === '' ? code : key,
          text: layer.type === 'symbol' ? textOf(layer.layout?.['text-field']) : '',
        }
      })
      return [...new Map(each.map((one) => [JSON.stringify(one), one])).values()]
    },
    resting: () => map.loaded() && !map.isMoving(),
  }
  container.dispatchEvent(new CustomEvent(MAP_MADE, { bubbles: true, detail }))
}

/** What is drawn of a label may be an object of MapLibre's that says its text. */
function textOf(value: unknown): string {
  return typeof value === 'string' || saysItself(value) ? value.toString() : ''
}

const saysItself = (value: unknown): value is { toString(): string } =>
  typeof value === 'number' ||
  (typeof value === 'object' && value !== null && value.toString !== Object.prototype.toString)
