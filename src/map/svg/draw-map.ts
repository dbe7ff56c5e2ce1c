/** (dossier, View, size) → the map of the View as shapes and words, without WebGL. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { View } from '../../view/view.ts'
import type { Drawing, MeasureText } from './drawing.ts'

export interface MapFrame {
  /** CSS pixels. */
  width: number
  height: number
  /** Pixels at the edges that something else will cover: the frame of the whole article, which a null camera asks for, keeps clear of them. */
  inset?: { top: number; right: number; bottom: number; left: number }
}

/** What is drawn from stays the same from one picture to the next: made once, a View costs only what differs. */
export class MapDrawer {
  readonly #index: DossierIndex

  constructor(index: DossierIndex, _boundaries: Boundaries, _measure: MeasureText) {
    this.#index = index
  }

  draw(view: View, frame: MapFrame): Promise<Drawing> {
    const what = `${this.#index.dossier.meta.id} ${view.theme} ${String(frame.width)}`
    return Promise.reject(new Error(`not written yet: ${what}`))
  }
}
