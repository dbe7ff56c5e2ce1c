/** A presentation: script from the key to the frame, step by step, and what two hundred steps leave in the heap. */
import type { Browser, CDPSession, Page } from '@playwright/test'
import * as v from 'valibot'
import { beginningOf, scriptBetween, traced } from './script-time.ts'
import { freshPage, waitForMap } from './window.ts'

/** Keys that are measured, forwards through the presentation and back again. */
const MEASURED = 20
/** Steps of the walk that the heap is measured by. */
const WALK = 200
/** Frames cost by the pixel where there is no GPU; what the heap keeps does not depend on them. */
const SMALL = { width: 800, height: 500 } as const

const KEY = 'bench-key'
const FRAME = 'bench-key-frame'

const Heap = v.object({ usedSize: v.number() })

export interface NextStep {
  /** Milliseconds of script from each key to its frame. */
  script: number[]
  /** Bytes in use before and after the walk, after collecting garbage. */
  heap: { before: number; after: number; steps: number }
}

/** As `view-changes.ts` measures a change: in a task of its own, until a message posted from the frame arrives. */
function press(page: Page, key: string): Promise<void> {
  return page.evaluate(
    ([name, before, after]) =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            performance.mark(after)
            port1.close()
            resolve()
          }
          requestAnimationFrame(() => {
            port2.postMessage(null)
          })
          performance.mark(before)
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
          )
        })
      }),
    [key, KEY, FRAME] as const,
  )
}

/** Frames in a row come on time when nothing is drawn any more, nor cut in the map's worker. */
function quiet(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let [calm, last] = [0, performance.now()]
        const look = (now: number) => {
          calm = now - last < 40 ? calm + 1 : 0
          last = now
          if (calm >= 12) resolve()
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
  )
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return v.parse(Heap, await session.send('Runtime.getHeapUsage')).usedSize
}

/** There and back over the whole talk, as fast as a hand: a frame is awaited at every fifth key. */
function walk(page: Page, steps: number): Promise<void> {
  return page.evaluate(async (count) => {
    for (let at = 0; at < count; at += 1) {
      const key = at % 20 < 10 ? 'PageDown' : 'PageUp'
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      await new Promise<unknown>((resolve) => {
        if (at % 5 === 4) requestAnimationFrame(resolve)
        else setTimeout(resolve)
      })
    }
  }, steps)
}

export async function measureNextStep(browser: Browser, url: string): Promise<NextStep> {
  const page = await freshPage(browser)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${url}#v=1&present=audience/opening`)
  await page.locator('.audience h1').waitFor()
  await waitForMap(page)
  await quiet(page)
  const trace = await browser.newBrowserCDPSession()
  const events = await traced(trace, async () => {
    for (let at = 0; at < MEASURED; at += 1) {
      await press(page, at < MEASURED / 2 ? 'PageDown' : 'PageUp')
      await quiet(page)
    }
  })
  const keys = events.filter(({ name }) => name === KEY)
  const frames = events.filter(({ name }) => name === FRAME)
  const script = keys.map((key, at) => {
    const frame = frames[at]
    if (frame === undefined) throw new Error('A key led to no frame')
    return scriptBetween(events, key, beginningOf(events, key), frame.ts).cpu
  })
  const session = await page.context().newCDPSession(page)
  // Every slide has been shown once: what is kept for good is kept by now.
  await page.setViewportSize(SMALL)
  await walk(page, 40)
  await quiet(page)
  const before = await heapOf(session)
  await walk(page, WALK)
  await quiet(page)
  const after = await heapOf(session)
  await page.context().close()
  return { script, heap: { before, after, steps: WALK } }
}
