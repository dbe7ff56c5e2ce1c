/** Small pictures of Views for the list of slides: drawn one after another while nothing else is to do, and kept. */
import { wordsOf } from '../../../briefing/panel-side.ts'
import { inPicture } from '../../../briefing/stage.ts'
import type { MapDrawer } from '../../../map/svg/draw-map.ts'
import type { FontFace } from '../../../map/svg/drawing.ts'
import type { toSvg } from '../../../map/svg/to-svg.ts'
import type { Desk } from '../../../state/desk.svelte.ts'
import type { View } from '../../../view/view.ts'

/** CSS pixels of a picture in the list; twice as many of the screen's are drawn. */
export const PICTURE = { width: 84, height: 56 } as const
const DENSITY = 2
/** The frame that is drawn and made smaller: marks keep a size that can be seen. */
const FRAME = { width: 336, height: 224 } as const

interface Tools {
  drawer: MapDrawer
  toSvg: typeof toSvg
}

const made = new WeakMap<Desk, StepPictures>()

/** One for the page, so that a panel that is opened again shows its pictures at once. */
export function picturesOf(desk: Desk): StepPictures {
  const before = made.get(desk)
  if (before !== undefined) return before
  const pictures = new StepPictures(desk)
  made.set(desk, pictures)
  return pictures
}

export class StepPictures {
  readonly #desk: Desk
  readonly #kept = new Map<string, Promise<string | null>>()
  #tools: Promise<Tools> | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** The address of a picture; null where none can be drawn. */
  of(view: View): Promise<string | null> {
    const { camera, layers, opacity, selection, reading, theme, filters, time, certain } = view
    const shown = [camera, layers, opacity, selection, reading, theme, filters, time, certain]
    const key = JSON.stringify([...shown, view.question])
    const before = this.#kept.get(key)
    if (before !== undefined) return before
    const picture = this.#last.then(idle).then(() => this.#draw(view))
    const orNone = picture.catch(() => null)
    this.#last = orNone
    this.#kept.set(key, orNone)
    return orNone
  }

  async #draw(view: View): Promise<string> {
    const { drawer, toSvg } = await this.#load()
    const { camera } = view
    const words = wordsOf(this.#desk, { kind: 'step', view })
    const near = camera === null ? null : inPicture(camera, FRAME, words)
    const drawing = await drawer.draw({ ...view, camera: near }, FRAME)
    // Names could not be read at this size.
    const items = drawing.items.filter(({ kind }) => kind === 'path')
    return smaller(toSvg({ ...drawing, items }, { title: '' }))
  }

  #load(): Promise<Tools> {
    this.#tools ??= this.#make()
    return this.#tools
  }

  async #make(): Promise<Tools> {
    const { index, boundaries } = this.#desk
    const widths = measure()
    const [{ MapDrawer }, { toSvg }] = await Promise.all([
      import('../../../map/svg/draw-map.ts'),
      import('../../../map/svg/to-svg.ts'),
    ])
    return { drawer: new MapDrawer(index, boundaries, widths), toSvg }
  }
}

const idle = () =>
  new Promise<void>((resolve) => {
    // Safari has no idle time to ask for.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 4000 })
    else setTimeout(resolve, 50)
  })

function measure() {
  const pen = document.createElement('canvas').getContext('2d')
  if (pen === null) throw new Error('the browser gives no canvas to draw on')
  return (text: string, { family, weight }: FontFace, size: number): number => {
    pen.font = `${String(weight)} 100px '${family}'`
    return (pen.measureText(text).width * size) / 100
  }
}

/** The text of an SVG file → a small picture of it, as the address of its bytes. */
async function smaller(svg: string): Promise<string> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = PICTURE.width * DENSITY
    canvas.height = PICTURE.height * DENSITY
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return canvas.toDataURL('image/png')
  } finally {
    URL.revokeObjectURL(address)
  }
}
