/** Keeps the article panel and the View in step: the passage at the top is kept, the chosen record's passage is brought in. */

/** Long enough that the address is rewritten once a scroll, well under the browsers' limit. */
const REST_MS = 250

const passagesIn = (scroller: HTMLElement) =>
  [...scroller.querySelectorAll('[data-passage]')].filter((one) => one instanceof HTMLElement)

function isInSight(element: HTMLElement, scroller: HTMLElement): boolean {
  const [own, frame] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()]
  return own.top >= frame.top && own.bottom <= frame.bottom
}

/** The passage under the top edge; null while what stands above the narrative is there. */
function passageAtTop(scroller: HTMLElement): string | null {
  const { top } = scroller.getBoundingClientRect()
  const passages = passagesIn(scroller)
  const at = passages.findIndex((one) => one.getBoundingClientRect().bottom > top + 8)
  const found = passages[at]
  if (found === undefined) return null
  return at === 0 && found.getBoundingClientRect().top > top + 8
    ? null
    : (found.dataset['passage'] ?? null)
}

export function scrollToPassage(scroller: HTMLElement, passage: string | null): void {
  if (passage === passageAtTop(scroller)) return
  const wanted = passagesIn(scroller).find((one) => one.dataset['passage'] === passage)
  if (wanted === undefined) scroller.scrollTop = 0
  else
    scroller.scrollTop += wanted.getBoundingClientRect().top - scroller.getBoundingClientRect().top
}

/** Brings the first passage that links the chosen record, or else its kin, into sight, unless a link is there already. */
export function scrollToChosen(scroller: HTMLElement, reference: string): void {
  const kin = [...scroller.querySelectorAll('a.chosen')].filter((one) => one instanceof HTMLElement)
  const own = kin.filter((one) => one.dataset['reference'] === reference)
  const chosen = own.length > 0 ? own : kin
  if (chosen.some((one) => isInSight(one, scroller))) return
  const told = chosen.find((one) => one.closest('[data-passage]') !== null) ?? chosen[0]
  told?.scrollIntoView({ block: 'center' })
}

/** Tells which passage is at the top each time that scrolling comes to rest; returns the way to stop. */
export function watchPassage(
  scroller: HTMLElement,
  rested: (passage: string | null) => void,
): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined
  const scrolled = () => {
    clearTimeout(rest)
    rest = setTimeout(() => {
      rested(passageAtTop(scroller))
    }, REST_MS)
  }
  scroller.addEventListener('scroll', scrolled, { passive: true })
  return () => {
    clearTimeout(rest)
    scroller.removeEventListener('scroll', scrolled)
  }
}
