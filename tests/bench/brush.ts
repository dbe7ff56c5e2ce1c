/** Script time of the frames of a drag across the timeline: each frame from one move of the pointer to the next. */
import type { Browser, Page } from '@playwright/test'
import { WORDS } from '../../src/words/page/page.ts'
import { TIMELINE_WORDS } from '../../src/words/page/timeline.ts'
import { beginningOf, scriptBetween, traced } from './script-time.ts'
import { freshPage, waitForMap } from './window.ts'

/** Milliseconds of the drag, there and back, and of the rest before it. */
const DRAG = 5000
const SETTLED = 1500

const MOVE = 'bench-brush'

/** Frames before the drag has its pace: the first one takes hold of the pointer. */
const FIRST = 2

/**
 * One move a frame, in the frame's own callback: whatever the move sets off, the map's frame
 * included, runs before the next one. The press is a real one, so that the graph captures it.
 */
async function drag(page: Page): Promise<void> {
  const graph = page.getByRole('region', { name: WORDS.timeline }).locator('.graph')
  const box = await graph.boundingBox()
  if (box === null) throw new Error('There is no timeline to drag across')
  const [from, to] = [box.x + box.width * 0.3, box.x + box.width * 0.97]
  const y = box.y + 12
  await page.mouse.move(from, y)
  await page.mouse.down()
  await page.evaluate(
    ([start, end, height, time, name]) =>
      new Promise<void>((resolve) => {
        const target = document.elementFromPoint(start, height)
        const began = performance.now()
        const frame = () => {
          const share = (performance.now() - began) / time
          if (share >= 1) {
            resolve()
            return
          }
          performance.mark(name)
          const across = share < 0.5 ? share * 2 : 2 - share * 2
          target?.dispatchEvent(
            new PointerEvent('pointermove', {
              clientX: start + (end - start) * Math.max(0.02, across),
              clientY: height,
              pointerId: 1,
              buttons: 1,
              bubbles: true,
            }),
          )
          requestAnimationFrame(frame)
        }
        requestAnimationFrame(frame)
      }),
    [from, to, y, DRAG, MOVE] as const,
  )
  await page.mouse.up()
}

/** Milliseconds of the main thread inside script, one a frame. */
export async function measureBrush(browser: Browser, url: string): Promise<number[]> {
  const page = await freshPage(browser)
  await page.goto(url)
  await waitForMap(page)
  await page.getByRole('region', { name: WORDS.timeline }).waitFor()
  await page.getByRole('button', { name: TIMELINE_WORDS.detail }).click()
  await page.waitForTimeout(SETTLED)
  const before = new URL(page.url()).hash
  const session = await browser.newBrowserCDPSession()
  const events = await traced(session, () => drag(page))
  if (new URL(page.url()).hash === before) throw new Error('The drag moved no window')
  await page.context().close()
  const moves = events.filter(({ name }) => name === MOVE)
  const begins = moves.map((one) => beginningOf(events, one))
  return moves.slice(FIRST, -1).map((move, at) => {
    const [from = 0, to = 0] = begins.slice(at + FIRST)
    return scriptBetween(events, move, from, to).cpu
  })
}
