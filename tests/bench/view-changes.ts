/** Script time from a changed View to the frame that follows it. */
import type { Browser, Page } from '@playwright/test'
import { CHANGES, type Change, type NamedChange } from './changes.ts'
import { beginningOf, scriptBetween, traced, type ScriptTime } from './script-time.ts'
import { freshPage, waitForMap } from './window.ts'

export interface MeasuredChange {
  says: string
  /** To the end of the first frame. */
  first: ScriptTime
  /** To the last frame: map data is cut in a worker, and comes a frame or more later. */
  all: ScriptTime
}

/** Milliseconds after a change in which its last frame has long been drawn, even without a GPU. */
const SETTLED = 1500

const CHANGE = 'bench-change'
const FRAME = 'bench-frame'

/**
 * The change is made in a task of its own. The frame's script is over when a message posted from
 * the first callback of that frame arrives: every other callback of the frame runs before it.
 */
async function make(page: Page, change: Change): Promise<void> {
  await page.evaluate(
    ([one, before, after]) => {
      const doing = () => {
        if (one.by === 'repaint') {
          ;(window as Window & { repaint?: () => void }).repaint?.()
          return
        }
        if (one.by === 'link') {
          const [key] = one.part.split('=')
          const kept = location.hash
            .slice(1)
            .split('&')
            .filter((part) => !part.startsWith(`${key ?? ''}=`))
          location.hash = [...kept, one.part].join('&')
          return
        }
        const named = [...document.querySelectorAll<HTMLElement>('[role="switch"]')].find(
          (each) => {
            const label = document.getElementById(each.getAttribute('aria-labelledby') ?? '')
            return label?.textContent === one.selector
          },
        )
        const control = named ?? document.querySelector<HTMLElement>(one.selector)
        if (control === null) throw new Error(`There is no ${one.selector}`)
        control.click()
      }
      return new Promise<void>((resolve, reject) => {
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
          try {
            doing()
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)))
          }
        })
      })
    },
    [change, CHANGE, FRAME] as const,
  )
}

/**
 * Measured by tracing: the work of the main thread inside script, drawing calls included, and
 * neither layout and paint nor the other processes, of which the one that plays the GPU in
 * software would drown everything. `performance.now()` around the frame would count both.
 */
async function measure(
  browser: Browser,
  url: string,
  changes: readonly NamedChange[],
): Promise<MeasuredChange[]> {
  const page = await freshPage(browser)
  await page.goto(url)
  await waitForMap(page)
  await page.waitForTimeout(SETTLED)
  const session = await browser.newBrowserCDPSession()
  const events = await traced(session, async () => {
    for (const { change } of changes) {
      await make(page, change)
      await page.waitForTimeout(SETTLED)
    }
  })
  await page.context().close()
  const made = events.filter(({ name }) => name === CHANGE)
  const frames = events.filter(({ name }) => name === FRAME)
  return changes.map(({ says }, at) => {
    const [change, frame, next] = [made[at], frames[at], made[at + 1]]
    if (change === undefined || frame === undefined) throw new Error(`${says} is not in the trace`)
    const from = beginningOf(events, change)
    const until = next === undefined ? Infinity : beginningOf(events, next)
    return {
      says,
      first: scriptBetween(events, change, from, frame.ts),
      all: scriptBetween(events, change, from, until),
    }
  })
}

/** Of our page, with the list of layers open and all of them at hand. */
export const measureChanges = (browser: Browser, url: string): Promise<MeasuredChange[]> =>
  measure(browser, `${url}#v=1&panels=article,layers,timeline`, CHANGES)

const REPAINTS = 15

/** What a frame takes in which the bare page's map is drawn again and nothing changed: no page can do with less. */
export async function measureBareFrames(browser: Browser, url: string): Promise<number[]> {
  const again: NamedChange = { says: 'the same frame', change: { by: 'repaint' } }
  const frames = await measure(
    browser,
    url,
    Array.from({ length: REPAINTS }, () => again),
  )
  return frames.map(({ first }) => first.cpu)
}
