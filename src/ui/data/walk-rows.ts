/** Pointer and keys over a table's rows, heard once on its body: light up, walk, choose. */
import type { Attachment } from 'svelte/attachments'
import { on } from 'svelte/events'

export interface RowActions {
  /** What the pointer or the focus is on: a record that a cell links, or the row's own. */
  point: (reference: string | null) => void
  choose: (reference: string) => void
  /** The row that the Tab key comes back to. */
  enter: (reference: string) => void
  /** Draws what is not drawn yet, before a key goes to the end. */
  drawAll: () => void
}

/** Rows that Page Up and Page Down pass. */
const PAGE = 10

const REFERENCE = '[data-reference]'

const referenceAt = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement>(REFERENCE)?.dataset['reference'] ?? null)
    : null

const rowAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest('tr') : null

/** Brings a row into its scroller's sight, below the header that stays, and moves nothing else. */
export function reveal(scroller: HTMLElement, row: HTMLElement): void {
  const head = scroller.querySelector('thead')?.offsetHeight ?? 0
  const top = scroller.getBoundingClientRect().top
  const { top: rowTop, bottom } = row.getBoundingClientRect()
  const above = top + head - rowTop
  const below = bottom - (top + scroller.clientHeight)
  if (above > 0) scroller.scrollTop -= above
  else if (below > 0) scroller.scrollTop += below
}

/** The row that a key leads to from the one at a place; undefined for a key that does not walk. */
function stepFrom(at: number, count: number, key: string): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  }
  const to = steps[key]
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1)
}

export function walkRows(
  scroller: () => HTMLElement | undefined,
  { point, choose, enter, drawAll }: RowActions,
): Attachment<HTMLTableSectionElement> {
  return (body) => {
    const walk = (event: KeyboardEvent): void => {
      const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event
      if (altKey || ctrlKey || metaKey || shiftKey) return
      const row = rowAt(target)
      if (row === null) return
      const reference = referenceAt(target)
      if (key === ' ' && reference !== null) {
        event.preventDefault()
        choose(reference)
        return
      }
      if (key === 'End') drawAll()
      const to = stepFrom([...body.rows].indexOf(row), body.rows.length, key)
      const next = to === undefined ? undefined : body.rows[to]
      if (next === undefined) return
      event.preventDefault()
      next.querySelector<HTMLElement>(`th ${REFERENCE}`)?.focus({ preventScroll: true })
      const frame = scroller()
      if (frame !== undefined) reveal(frame, next)
    }
    const click = (event: MouseEvent): void => {
      const { target, metaKey, ctrlKey, shiftKey, button } = event
      if (metaKey || ctrlKey || shiftKey || button !== 0) return
      const reference = referenceAt(target)
      if (reference === null) return
      const onLink = target instanceof Element && target.closest('a') !== null
      // Who marks words in a row to copy them does not choose it.
      if (!onLink && document.getSelection()?.isCollapsed === false) return
      event.preventDefault()
      choose(reference)
    }
    const over = ({ target }: Event): void => {
      point(referenceAt(target))
    }
    const focus = ({ target }: Event): void => {
      point(referenceAt(target))
      const row = rowAt(target)?.dataset['reference']
      if (row !== undefined) enter(row)
    }
    const leave = (): void => {
      point(null)
    }
    // Not by addEventListener: the focus also leaves when Svelte takes a row away, amid its work.
    const off = [
      on(body, 'keydown', walk),
      on(body, 'click', click),
      on(body, 'pointerover', over),
      on(body, 'pointerleave', leave),
      on(body, 'focusin', focus),
      on(body, 'focusout', leave),
    ]
    return () => {
      for (const stop of off) stop()
      leave()
    }
  }
}
