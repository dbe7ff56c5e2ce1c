/** One finger drawn across turns the slide. Two are the browser's, which zooms the page, and one moves a page that is zoomed. */
import type { Attachment } from 'svelte/attachments'

/** CSS pixels across, and how much more across than down. */
const FAR = 48
const FLAT = 1.5

/** Fingers that an element leaves to the browser, as `touch-action` says it; its styles read `--fingers`. */
const LEFT_TO_THE_BROWSER = { whole: 'pan-y pinch-zoom', zoomed: 'auto' } as const

const isZoomed = () => (visualViewport?.scale ?? 1) > 1.01

export function swiped(turn: (by: 1 | -1) => void): Attachment<HTMLElement> {
  return (element) => {
    let start: { x: number; y: number; id: number } | null = null
    const stop = new AbortController()
    const { signal } = stop
    const down = ({ pointerType, pointerId: id, clientX: x, clientY: y }: PointerEvent) => {
      start = pointerType === 'touch' && !isZoomed() ? { x, y, id } : null
    }
    const up = ({ pointerId, clientX, clientY }: PointerEvent) => {
      if (start?.id !== pointerId) return
      const [across, along] = [clientX - start.x, clientY - start.y]
      start = null
      if (Math.abs(across) < FAR || Math.abs(across) < FLAT * Math.abs(along)) return
      turn(across < 0 ? 1 : -1)
    }
    const forget = () => {
      start = null
    }
    /** The second finger may stand beside the words, on the map. */
    const joined = ({ isPrimary }: PointerEvent) => {
      if (!isPrimary) forget()
    }
    const fitFingers = () => {
      element.style.setProperty('--fingers', LEFT_TO_THE_BROWSER[isZoomed() ? 'zoomed' : 'whole'])
    }
    fitFingers()
    element.addEventListener('pointerdown', down, { signal })
    element.addEventListener('pointerup', up, { signal })
    element.addEventListener('pointercancel', forget, { signal })
    // After the element has heard of it.
    window.addEventListener('pointerdown', joined, { signal })
    visualViewport?.addEventListener('resize', fitFingers, { signal })
    return () => {
      stop.abort()
    }
  }
}
