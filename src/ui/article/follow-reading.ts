/** Keeps the article panel and the View in step: the passage at the top is kept, the chosen record's passage is brought in. */
import type { Desk } from '../../state/desk.svelte.ts'

/** Long enough that the address is rewritten once a scroll, well under the browsers' limit. */
const REST_MS = 250

const passagesIn = (scroller: HTMLElement) =>
  [...scroller.querySelectorAll('[data-passage]')].filter((one) => one instanceof HTMLElement)

function isInSight(element: HTMLElement, scroller: HTMLElement): boolean {
  const [own, frame] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()]
  return own.top >= frame.top && own.bottom <= frame.bottom
}

/** The passage under the top edge; null while the beginning is in view. */
function passageAtTop(scroller: HTMLElement): string | null {
  const { top } = scroller.getBoundingClientRect()
  if (scroller.scrollTop < 8) return null
  const found = passagesIn(scroller).find((one) => one.getBoundingClientRect().bottom > top + 8)
  return found?.dataset['passage'] ?? null
}

/** Runs inside an effect: scrolls now, and returns the way to stop listening. */
export function followReading(scroller: HTMLElement, desk: Desk): () => void {
  const { passage, selection } = desk.view
  const wanted = passagesIn(scroller).find((one) => one.dataset['passage'] === passage)
  if (passage !== passageAtTop(scroller)) {
    if (wanted === undefined) scroller.scrollTop = 0
    else
      scroller.scrollTop +=
        wanted.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  }
  const chosen = scroller.querySelector('a.chosen')
  if (selection !== null && selection !== lastChosen && chosen instanceof HTMLElement) {
    if (!isInSight(chosen, scroller)) chosen.scrollIntoView({ block: 'center' })
  }
  lastChosen = selection
  let rest: ReturnType<typeof setTimeout> | undefined
  const scrolled = () => {
    clearTimeout(rest)
    rest = setTimeout(() => {
      const top = passageAtTop(scroller)
      if (top !== desk.view.passage) desk.viewState.change({ passage: top }, 'settle')
    }, REST_MS)
  }
  scroller.addEventListener('scroll', scrolled, { passive: true })
  return () => {
    clearTimeout(rest)
    scroller.removeEventListener('scroll', scrolled)
  }
}

let lastChosen: string | null = null
