/** Dragging a step by its grip: where it would come to stand while the pointer moves. */

/** From the edge of the list's window, in pixels: here it scrolls along. */
const EDGE = 48
const STRIDE = 14

export class StepDrag {
  /** The step that is dragged. */
  step: string | null = $state(null)
  /** Its place among all steps, from 0, if it were let go now. */
  to = $state(0)
  readonly #drop: (step: string, to: number) => void

  constructor(drop: (step: string, to: number) => void) {
    this.#drop = drop
  }

  /** The pointer stays with the grip; letting go moves the step, Escape or a lost pointer leaves it. */
  start(event: PointerEvent & { currentTarget: HTMLElement }, step: string): void {
    if (event.button !== 0) return
    event.preventDefault()
    const grip = event.currentTarget
    const list = grip.closest('ol')
    if (list === null) return
    grip.setPointerCapture(event.pointerId)
    this.step = step
    this.to = placeOf(list, step, event.clientY)
    const stop = new AbortController()
    const { signal } = stop
    const end = () => {
      stop.abort()
      this.step = null
    }
    const move = ({ clientY }: PointerEvent) => {
      scrollAlong(list, clientY)
      this.to = placeOf(list, step, clientY)
    }
    const drop = () => {
      const { to } = this
      end()
      this.#drop(step, to)
    }
    grip.addEventListener('pointermove', move, { signal })
    grip.addEventListener('pointerup', drop, { signal })
    grip.addEventListener('pointercancel', end, { signal })
    const escape = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return
      key.preventDefault()
      key.stopPropagation()
      end()
    }
    window.addEventListener('keydown', escape, { signal, capture: true })
  }
}

/** As many of the other steps as have their middle above the pointer. */
function placeOf(list: HTMLElement, step: string, y: number): number {
  const others = [...list.querySelectorAll<HTMLElement>('[data-step]')].filter(
    (one) => one.dataset['step'] !== step,
  )
  return others.filter((one) => {
    const { top, height } = one.getBoundingClientRect()
    return y > top + height / 2
  }).length
}

function scrollAlong(list: HTMLElement, y: number): void {
  const pane = list.closest('[role=tabpanel]')
  if (pane === null) return
  const { top, bottom } = pane.getBoundingClientRect()
  if (y < top + EDGE) pane.scrollBy(0, -STRIDE)
  else if (y > bottom - EDGE) pane.scrollBy(0, STRIDE)
}
