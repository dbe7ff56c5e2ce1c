/** The time to the first paint that has a title, verdicts and a map to look at, and what moved until the live map was drawn. */
import type { Browser, Page } from '@playwright/test'
import { FIRST_PAGE_ID, STILL_ID } from '../../src/prerender/ids.ts'
import { freshPage, waitForMap } from './window.ts'

export interface FirstPaint {
  /** Milliseconds, one a load; `slowed` with a processor that is made so many times slower. */
  plain: number[]
  slowed: number[]
  /** First contentful paint of a page of one heading, as slowed: what this machine takes for nothing. */
  heading: number[]
  /** The most of any load: the sum of its layout shifts. */
  shift: number
}

const LOADS = 9
export const SLOWER = 4

interface Seen {
  /** The frame in which all of it was there. */
  whole: number
  shift: number
}

/** Runs in the page before anything of it: a frame is asked for only when it can be painted. */
function watch([holder, still]: readonly [string, string]): void {
  const seen: Seen = { whole: Number.NaN, shift: 0 }
  Object.assign(window, { firstSeen: seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as LayoutShift).value
  }).observe({ type: 'layout-shift', buffered: true })
  const parts = [`#${holder} h2`, `#${holder} .bar`, `#${still} .ground`]
  const isThere = (selector: string) => {
    const box = document.querySelector(selector)?.getBoundingClientRect()
    return box !== undefined && box.width > 0 && box.top < innerHeight
  }
  const look = () => {
    if (parts.every(isThere)) seen.whole = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

interface LayoutShift extends PerformanceEntry {
  value: number
}

async function load(browser: Browser, url: string, slower: number): Promise<Seen> {
  const page = await freshPage(browser)
  await page.addInitScript(watch, [FIRST_PAGE_ID, STILL_ID] as const)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.goto(url)
  await waitForMap(page)
  const seen = await seenIn(page)
  await page.context().close()
  return seen
}

const HEADING = '<!doctype html><title>Nothing</title><h2>Nothing</h2>'

async function paintHeading(browser: Browser, url: string): Promise<number> {
  const page = await freshPage(browser)
  const address = new URL('heading.html', url).href
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: HEADING }))
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(address)
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  )
  const time = await painted.jsonValue()
  await page.context().close()
  return time ?? NaN
}

/** What was painted first may have come before all of it was there, and is painted after the frame was asked for. */
const seenIn = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
    const { whole, shift } = (window as Window & { firstSeen?: Seen }).firstSeen ?? {
      whole: NaN,
      shift: NaN,
    }
    return { whole: Math.max(painted, whole), shift }
  })

export async function measureFirstPaint(browser: Browser, url: string): Promise<FirstPaint> {
  const result: FirstPaint = { plain: [], slowed: [], heading: [], shift: 0 }
  for (let turn = 0; turn < LOADS; turn += 1) {
    const plain = await load(browser, url, 1)
    const slowed = await load(browser, url, SLOWER)
    result.plain.push(plain.whole)
    result.slowed.push(slowed.whole)
    result.heading.push(await paintHeading(browser, url))
    result.shift = Math.max(result.shift, plain.shift, slowed.shift)
  }
  return result
}
