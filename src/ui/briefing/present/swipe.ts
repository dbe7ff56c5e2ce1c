/** A finger drawn across turns the slide; the map beside it is moved by fingers as ever. */
import type { Attachment } from 'svelte/attachments'

/** CSS pixels across, and how much more across than down. */
const FAR = 48
const FLAT = 1.5

export function swiped(turn: (by: 1 | -1) => void): Attachment<HTMLElement> {
  return (element) => {
    let start: { x: number; y: number; id: number } | null = null
    const down = ({ pointerType, pointerId: id, clientX: x, clientY: y }: PointerEvent) => {
      start = pointerType === 'touch' ? { x, y, id } : null
    }
    const up = ({ pointerId, clientX, clientY }: PointerEvent) => {
      if (start?.id !== pointerId) return
      const [across, along] = [clientX - start.x, clientY - start.y]
      start = null
      if (Math.abs(across) < FAR || Math.abs(across) < FLAT * Math.abs(along)) return
      turn(across < 0 ? 1 : -1)
    }
    const cancel = () => {
      start = null
    }
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', cancel)
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', cancel)
    }
  }
}
