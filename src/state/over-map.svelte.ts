/** What lies over the map, beside its panels: boxes in pixels of the window. */
import type { Box } from '../presentation/slides/words-box.ts'
import { sameValue } from '../view/same-value.ts'

export class OverMap {
  readonly #boxes = new Map<object, Box>()
  #all: readonly Box[] = $state.raw([])

  get boxes(): readonly Box[] {
    return this.#all
  }

  /** `part` is whoever tells; null when it lies there no longer. */
  tell(part: object, box: Box | null): void {
    // A part that is measured again mostly stands where it stood: nobody is woken for it.
    if (sameValue(this.#boxes.get(part) ?? null, box)) return
    if (box === null) this.#boxes.delete(part)
    else this.#boxes.set(part, box)
    this.#all = [...this.#boxes.values()]
  }
}
