/** Pointer and wheel on the graph: brush, move the window or an edge, pan and zoom, at most one change a frame. */
import {
  shifted,
  windowBetween,
  withEdge,
  type WindowSide,
  type Window,
} from '../../domain/time/window.ts'
import type { TimeAxis } from './axis.svelte.ts'

/** Pixels that a pointer may tremble before a press becomes a drag, and how near an edge it takes hold of it. */
const TREMBLE = 4
const EDGE_REACH = 6
/** Milliseconds after the last turn of the wheel until the address follows. */
const WHEEL_REST = 250

interface Setting {
  /** Height of the lanes; below them are the years, by which the axis is dragged. */
  lanes: number
  /** Whether a plain wheel zooms; where the page itself scrolls it takes Ctrl. */
  wheel: boolean
  /** A press that was no drag, at pixels of the graph. */
  onpress: (at: { x: number; y: number }) => void
}

interface Drag {
  x: number
  y: number
  moving: boolean
  /** The window or the axis, for a pointer at `x`. */
  apply: (x: number) => void
  settle: () => void
}

export function gestures(axis: TimeAxis, setting: () => Setting) {
  return (node: HTMLElement): (() => void) => {
    /** The pointer that drags. */
    let held: number | null = null
    let drag: Drag | null = null
    let swallow = false
    let frame = 0
    let pending: (() => void) | null = null
    let rest: ReturnType<typeof setTimeout> | undefined

    const flush = () => {
      cancelAnimationFrame(frame)
      frame = 0
      pending?.()
      pending = null
    }
    /** The latest position of a frame wins. */
    const onFrame = (act: () => void) => {
      pending = act
      if (frame === 0) frame = requestAnimationFrame(flush)
    }
    const place = (event: MouseEvent) => {
      const { left, top } = node.getBoundingClientRect()
      return { x: event.clientX - left, y: event.clientY - top }
    }
    const timeAt = (x: number) => axis.scale.timeAt(Math.min(Math.max(x, 0), axis.width))

    function apply(event: PointerEvent, x: number, y: number): (x: number) => void {
      const { scale, window } = axis
      const side = sideOf(event.target) ?? edgeNear(window, x)
      const set = (next: Window) => {
        axis.setWindow(next, 'hold')
      }
      if (side !== null && !event.shiftKey) return (to) => set(withEdge(window, side, timeAt(to)))
      if (event.shiftKey || y > setting().lanes) {
        return (to) => {
          const by = x - to
          axis.hold([scale.timeAt(by), scale.timeAt(axis.width + by)])
        }
      }
      const [from, to] = window
      const begin = timeAt(x)
      if (Number.isFinite(to - from) && begin >= from && begin < to) {
        const { domain } = axis
        return (at) => set(shifted(window, timeAt(at) - begin, domain))
      }
      return (at) => set(windowBetween(begin, timeAt(at)))
    }

    function edgeNear(window: Window, x: number): WindowSide | null {
      const near = (time: number) =>
        Number.isFinite(time) && Math.abs(axis.scale.at(time) - x) <= EDGE_REACH
      if (near(window[1])) return 'to'
      return near(window[0]) ? 'from' : null
    }

    const settleAxis = () => {
      axis.settle()
    }
    const settleBoth = () => {
      axis.settle()
      axis.settleWindow()
    }

    function down(event: PointerEvent): void {
      if (event.button !== 0) return
      // Two fingers are the browser's, which zooms the page by them.
      if (!event.isPrimary) {
        finish()
        return
      }
      swallow = false
      const { x, y } = place(event)
      held = event.pointerId
      drag = { x, y, moving: false, apply: apply(event, x, y), settle: settleBoth }
    }

    function move(event: PointerEvent): void {
      if (drag === null || held !== event.pointerId) return
      // Let go of outside, before it was a drag.
      if (event.buttons === 0) {
        up(event)
        return
      }
      const { x } = place(event)
      if (!drag.moving) {
        if (Math.abs(x - drag.x) < TREMBLE) return
        drag.moving = true
        node.setPointerCapture(event.pointerId)
      }
      const { apply: act } = drag
      onFrame(() => {
        act(x)
      })
    }

    function finish(): void {
      if (drag?.moving === true) {
        flush()
        drag.settle()
        swallow = true
      }
      drag = null
      held = null
    }

    function up(event: PointerEvent): void {
      if (held === event.pointerId) finish()
    }

    /** The click that ends a drag opens nothing. */
    function clicked(event: MouseEvent): void {
      if (swallow) {
        event.stopPropagation()
        swallow = false
      } else if (event.target instanceof Element && event.target.closest('[role]') === null) {
        setting().onpress(place(event))
      }
    }

    function turned(event: WheelEvent): void {
      if (!setting().wheel && !event.ctrlKey) return
      event.preventDefault()
      const { x } = place(event)
      const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)
      const turn = event.deltaX === 0 || !sideways ? event.deltaY : event.deltaX
      // Firefox turns by lines.
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? turn * 16 : turn
      if (sideways) {
        axis.hold([axis.scale.timeAt(pixels), axis.scale.timeAt(axis.width + pixels)])
      } else axis.hold(axis.zoomed(Math.exp(pixels / 400), x))
      clearTimeout(rest)
      rest = setTimeout(settleAxis, WHEEL_REST)
    }

    node.addEventListener('pointerdown', down)
    node.addEventListener('pointermove', move)
    node.addEventListener('pointerup', up)
    node.addEventListener('pointercancel', up)
    node.addEventListener('lostpointercapture', up)
    node.addEventListener('click', clicked, true)
    node.addEventListener('wheel', turned, { passive: false })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(rest)
      if (drag?.moving === true) drag.settle()
      node.removeEventListener('pointerdown', down)
      node.removeEventListener('pointermove', move)
      node.removeEventListener('pointerup', up)
      node.removeEventListener('pointercancel', up)
      node.removeEventListener('lostpointercapture', up)
      node.removeEventListener('click', clicked, true)
      node.removeEventListener('wheel', turned)
    }
  }
}

/** Which handle a pointer went down on. */
function sideOf(target: EventTarget | null): WindowSide | null {
  const side = target instanceof HTMLElement ? target.dataset['side'] : undefined
  return side === 'from' || side === 'to' ? side : null
}
