/** The size of the map on the page, CSS pixels. */
import type { Size } from '../view/projection.ts'

/** About that of the map in a picture, beside its legend: where there is no map yet. */
export const PICTURE = { width: 1010, height: 570 } as const

export function mapSize(): Size {
  const pane = document.querySelector<HTMLElement>('[data-map]')
  const { clientWidth: width = 0, clientHeight: height = 0 } = pane ?? {}
  return width === 0 || height === 0 ? PICTURE : { width, height }
}
