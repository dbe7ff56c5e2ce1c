/** What every kind of layer is drawn with: the projection, the zoom, and the list that it adds to. */
import type { LayerId } from '../map/style/layer-ids.ts'
import type { Palette } from '../map/style/palette.ts'
import type { Fill, PathItem, Pattern, Stroke } from './drawing.ts'
import type { PixelPair } from './camera.ts'
import type { Projector } from './projector.ts'

export interface Scene {
  projector: Projector
  zoom: number
  /** Zoom of the tiles that MapLibre would lay out: names and dashes keep their measure between two of them. */
  tileZoom: number
  palette: Palette
  patterns: Map<string, Pattern>
}

export interface Paint {
  rule?: PathItem['rule']
  fill?: Fill | null
  stroke?: Stroke | null
  opacity: number
}

export function path(layer: LayerId, key: string | null, d: string, paint: Paint): PathItem {
  return {
    kind: 'path',
    layer,
    key,
    d,
    rule: paint.rule ?? 'nonzero',
    fill: paint.fill ?? null,
    stroke: paint.stroke ?? null,
    opacity: Math.round(paint.opacity * 1000) / 1000,
  }
}

/** Shapes that stand for no record and look alike are one item. */
export class Merged {
  readonly #layer: LayerId
  readonly #open = new Map<string, { key: string | null; ds: string[]; paint: Paint }>()

  constructor(layer: LayerId) {
    this.#layer = layer
  }

  add(key: string | null, d: string, paint: Paint): void {
    if (d === '') return
    const name = `${key ?? ''} ${JSON.stringify(paint)}`
    const known = this.#open.get(name)
    if (known === undefined) this.#open.set(name, { key, ds: [d], paint })
    else known.ds.push(d)
  }

  items(): PathItem[] {
    return [...this.#open.values()].map(({ key, ds, paint }) =>
      path(this.#layer, key, ds.join(''), paint),
    )
  }
}

export const isInFrame = ({ cameraState }: Projector, [x, y]: PixelPair, reach: number) =>
  x >= -reach && y >= -reach && x <= cameraState.width + reach && y <= cameraState.height + reach
