/** The window that everything is measured in, and how to know that its map is drawn. */
import type { Browser, Page } from '@playwright/test'

export const WINDOW = { width: 1440, height: 900 } as const

/** A drawn map takes seconds without a GPU; a minute means that it will not come. */
const PATIENCE = { timeout: 60_000 } as const

/** A page with nothing in its caches. */
export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: 'light' })
  // The TypeScript runner names functions by this helper, also in those that are sent to the page.
  await context.addInitScript({ content: 'globalThis.__name = (one) => one' })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  return page
}

export async function waitForMap(page: Page): Promise<void> {
  await page.waitForSelector('[data-map]:not([data-map="loading"])', {
    ...PATIENCE,
    state: 'attached',
  })
  const state = await page.locator('[data-map]').first().getAttribute('data-map')
  if (state !== 'drawn') throw new Error(`The map came to be "${String(state)}", not drawn`)
}

/** Milliseconds from the start of the navigation to the first map with every layer and label drawn. */
export async function timeOfMap(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('cartouche-drawn')[0]?.startTime ?? NaN)
}
