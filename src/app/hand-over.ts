/** From the page that stood there before its app to the app: where its reader was, and what they had chosen, is kept. */
import { FIRST_PAGE_ID } from '../prerender/ids.ts'

/** A place in the text: a passage, and how many letters into it. */
interface Spot {
  passage: string
  letters: number
}

interface Reader {
  /** The passage at the upper edge, and pixels from that edge; null where nobody has scrolled. */
  top: { passage: string; offset: number } | null
  /** The link that has the focus, and which of those to the same record it is. */
  focus: { reference: string; at: number } | null
  selection: { from: Spot; to: Spot } | null
}

/** Empties the page that stood there; afterwards, when the app is there, its reader is where they were. */
export function handOver(): () => void {
  const before = document.getElementById(FIRST_PAGE_ID)
  const reader = before === null ? null : readerOf(before)
  return () => {
    before?.replaceChildren()
    const text = document.querySelector<HTMLElement>('#app .article')
    if (text !== null && reader !== null) restore(text, reader)
  }
}

const passagesOf = (text: ParentNode) => [...text.querySelectorAll<HTMLElement>('[data-passage]')]
const linksTo = (text: ParentNode, reference: string) => [
  ...text.querySelectorAll<HTMLElement>(`[data-reference="${CSS.escape(reference)}"]`),
]

function readerOf(text: HTMLElement): Reader {
  const focused = document.activeElement
  const reference =
    focused instanceof HTMLElement && text.contains(focused) ? focused.dataset['reference'] : null
  return {
    top: topOf(text),
    focus:
      typeof reference === 'string'
        ? { reference, at: linksTo(text, reference).findIndex((one) => one === focused) }
        : null,
    selection: selectionIn(text),
  }
}

function topOf(text: HTMLElement): Reader['top'] {
  const scroller = text.querySelector('.scroll')
  if (scroller === null || scroller.scrollTop === 0) return null
  const edge = scroller.getBoundingClientRect().top
  const first = passagesOf(text).find((one) => one.getBoundingClientRect().bottom > edge)
  const passage = first?.dataset['passage']
  if (first === undefined || passage === undefined) return null
  return { passage, offset: first.getBoundingClientRect().top - edge }
}

function selectionIn(text: HTMLElement): Reader['selection'] {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const from = spotOf(text, startContainer, startOffset)
  const to = spotOf(text, endContainer, endOffset)
  return from === null || to === null ? null : { from, to }
}

/** Text that is read: what a drawing says of itself is none. */
function lettersOf(passage: HTMLElement): Text[] {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('svg') === null && node.textContent !== ''
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  )
  const found: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) found.push(node)
  }
  return found
}

function spotOf(text: HTMLElement, node: Node, offset: number): Spot | null {
  const passage = node.parentElement?.closest<HTMLElement>('[data-passage]')
  const id = passage?.dataset['passage']
  if (passage === undefined || passage === null || id === undefined || !text.contains(passage))
    return null
  let letters = offset
  for (const one of lettersOf(passage)) {
    if (one === node) return { passage: id, letters }
    letters += one.length
  }
  return null
}

function restore(text: HTMLElement, { top, focus, selection }: Reader): void {
  const passages = new Map(passagesOf(text).map((one) => [one.dataset['passage'], one]))
  const first = top === null ? undefined : passages.get(top.passage)
  const scroller = first?.closest<HTMLElement>('.scroll')
  if (top !== null && first !== undefined && scroller !== null && scroller !== undefined) {
    const edge = scroller.getBoundingClientRect().top
    scroller.scrollTop += first.getBoundingClientRect().top - edge - top.offset
  }
  if (selection !== null) choose(passages, selection)
  if (focus !== null) linksTo(text, focus.reference)[focus.at]?.focus({ preventScroll: true })
}

function choose(
  passages: ReadonlyMap<string | undefined, HTMLElement>,
  selection: NonNullable<Reader['selection']>,
): void {
  const [from, to] = [selection.from, selection.to].map((spot) => {
    const passage = passages.get(spot.passage)
    return passage === undefined ? null : letterAt(passage, spot.letters)
  })
  if (from === null || to === null || from === undefined || to === undefined) return
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

function letterAt(passage: HTMLElement, letters: number): { node: Text; offset: number } | null {
  let left = letters
  for (const node of lettersOf(passage)) {
    if (left <= node.length) return { node, offset: left }
    left -= node.length
  }
  return null
}
