/** Pages that outlive a test, one for each kind of window: what a test changed there is the View's, and goes with it. */
import type { Browser, Page } from '@playwright/test'
import { pixelsFor, prepare, type Draws } from './draws.ts'
import { goTo } from './site.ts'

export interface KeptOptions {
  draws: Draws
  motion: 'allowed' | 'reduced'
  viewport: { width: number; height: number } | null
  hasTouch: boolean
  baseURL: string | undefined
}

export class KeptPages {
  readonly #browser: Browser
  readonly #pages = new Map<string, Page>()

  constructor(browser: Browser) {
    this.#browser = browser
  }

  /** At the plain View, or not loaded yet. */
  async page(options: KeptOptions): Promise<Page> {
    const key = JSON.stringify(options)
    const kept = this.#pages.get(key)
    if (kept !== undefined) {
      await reset(kept, options)
      return kept
    }
    const { draws, motion, viewport, hasTouch, baseURL } = options
    const context = await this.#browser.newContext({
      viewport,
      hasTouch,
      deviceScaleFactor: pixelsFor(draws),
      reducedMotion: motion === 'allowed' ? 'no-preference' : 'reduce',
      ...(baseURL !== undefined && { baseURL }),
    })
    await prepare(context, draws)
    const page = await context.newPage()
    this.#pages.set(key, page)
    return page
  }

  async close(): Promise<void> {
    await Promise.all([...this.#pages.values()].map((page) => page.context().close()))
  }
}

async function reset(page: Page, { viewport }: KeptOptions): Promise<void> {
  if (viewport !== null) await page.setViewportSize(viewport)
  await page.mouse.move(0, 0)
  const rest = await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    return document.querySelectorAll(':modal, :popover-open, [data-map] [aria-expanded="true"]')
      .length
  })
  await goTo(page, '')
  // What no address opened, no address closes.
  if (rest > 0) await page.reload()
}
