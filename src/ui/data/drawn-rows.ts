/** How many of a long table's rows are drawn: the first ones, and more as a reader or the keys come near their end. */

/** A screen of rows several times over: a table of the usual length is drawn whole. */
export const FIRST_ROWS = 250
/** Drawn beyond what is asked for, so that keys and the wheel never meet the end. */
const AHEAD = 100
/** Pixels of a row, more or less: what is not drawn keeps so much room. */
export const ROW_HEIGHT = 34

/** Enough for everyone who asks, by the place of the row that each is at; -1 asks for nothing. */
export const rowsFor = (count: number, drawn: number, ...at: readonly number[]): number =>
  Math.min(count, Math.max(drawn, ...at.map((one) => (one < 0 ? 0 : one + AHEAD))))

/** The last row that a scroller's window meets, as if all were of one height. */
export const rowAtBottom = ({ scrollTop, clientHeight }: HTMLElement): number =>
  Math.ceil((scrollTop + clientHeight) / ROW_HEIGHT)

/** Tells each time that the room of what is not drawn comes near the scroller's window. */
export function watchRest(rest: Element, scroller: HTMLElement, near: () => void): () => void {
  const observer = new IntersectionObserver(
    (seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) near()
    },
    { root: scroller, rootMargin: `${String(AHEAD * ROW_HEIGHT * 0.5)}px 0px` },
  )
  observer.observe(rest)
  return () => {
    observer.disconnect()
  }
}
