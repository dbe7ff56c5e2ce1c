/** Small pictures of Views for the list of slides: drawn one after another while nothing else is to do, and kept. */
import { wordsOf } from '../../../presentation/slides/panel-side.ts'
import { inPicture } from '../../../presentation/slides/stage.ts'
import { toCanvas } from '../../../drawing/to-canvas.ts'
import type { Workspace } from '../../../state/workspace.svelte.ts'
import type { View } from '../../../view/view.ts'
import { drawerOf } from '../../map/draw-picture.ts'
import { drawnOf } from '../../map/drawn-of.ts'

/** CSS pixels of a picture in the list; twice as many of the screen's are drawn. */
export const PICTURE = { width: 84, height: 56 } as const
const DENSITY = 2
/** The frame that is drawn and made smaller: marks keep a size that can be seen. */
const FRAME = { width: 336, height: 224 } as const

/** Pictures that are kept; a View that is being set makes one after another. Those longest not asked for go first. */
const KEPT = 200

const made = new WeakMap<Workspace, StepPictures>()

/** One for the page, so that a panel that is opened again shows its pictures at once. */
export function picturesOf(workspace: Workspace): StepPictures {
  const before = made.get(workspace)
  if (before !== undefined) return before
  const pictures = new StepPictures(workspace)
  made.set(workspace, pictures)
  return pictures
}

export class StepPictures {
  readonly #workspace: Workspace
  readonly #kept = new Map<string, Promise<string | null>>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(workspace: Workspace) {
    this.#workspace = workspace
  }

  /** The address of a picture; null where none can be drawn. */
  of(view: View): Promise<string | null> {
    const key = JSON.stringify(drawnOf(view))
    const before = this.#kept.get(key)
    if (before !== undefined) {
      this.#kept.delete(key)
      this.#kept.set(key, before)
      return before
    }
    const picture = this.#last.then(idle).then(() => this.#draw(view))
    const orNone = picture.catch(() => {
      // Whoever asks next has it tried again.
      if (this.#kept.get(key) === orNone) this.#kept.delete(key)
      return null
    })
    this.#last = orNone
    this.#kept.set(key, orNone)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return orNone
  }

  async #draw(view: View): Promise<string | null> {
    const drawer = await drawerOf(this.#workspace)
    if (drawer === null) return null
    const { camera } = view
    const words = wordsOf(this.#workspace, { kind: 'step', view })
    const near = camera === null ? null : inPicture(camera, FRAME, words)
    const drawing = await drawer.draw({ ...view, camera: near }, FRAME)
    // Names could not be read at this size.
    const items = drawing.items.filter(({ kind }) => kind === 'path')
    const canvas = document.createElement('canvas')
    toCanvas(canvas, { ...drawing, items }, (PICTURE.width * DENSITY) / FRAME.width)
    return canvas.toDataURL('image/png')
  }
}

const idle = () =>
  new Promise<void>((resolve) => {
    // Safari has no idle time to ask for.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 4000 })
    else setTimeout(resolve, 50)
  })
