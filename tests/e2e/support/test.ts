/** The browser tests' own `test`: each fails when its page says, throws or asks for anything it should not. */
import { expect, test as playwright } from '@playwright/test'
import { pixelsFor, prepare, type Draws } from './draws.ts'
import { KeptPages } from './kept-pages.ts'
import { watch } from './watch.ts'

interface Fixtures {
  /** Whether the system lets things move, as it does unless a person says otherwise; reduced, each move of the map ends at once. */
  motion: 'allowed' | 'reduced'
  /**
   * What pages draw: all, a map without its pixels, no map but still pictures, or neither. Without a GPU the pixels
   * of a map are most of a page’s time, so whoever looks at them says so.
   */
  draws: Draws
  /** Trouble that a test makes on purpose: whatever matches one of these is expected. */
  provoked: RegExp[]
  quiet: undefined
}

interface WorkerFixtures {
  keptPages: KeptPages
}

/** Each with a browser of its own that knows nothing of earlier visits. */
export const test = playwright.extend<Fixtures, WorkerFixtures>({
  // Here, though only `kept` asks for it: tests of other worker fixtures would have workers, and browsers, of their own.
  keptPages: [
    async ({ browser }, use) => {
      const pages = new KeptPages(browser)
      await use(pages)
      await pages.close()
    },
    { scope: 'worker' },
  ],
  motion: ['allowed', { option: true }],
  draws: ['states', { option: true }],
  deviceScaleFactor: async ({ draws }, use) => {
    await use(pixelsFor(draws))
  },
  contextOptions: async ({ motion }, use) => {
    await use({ reducedMotion: motion === 'allowed' ? 'no-preference' : 'reduce' })
  },
  viewport: { width: 1440, height: 760 },
  context: async ({ context, draws }, use) => {
    await prepare(context, draws)
    await use(context)
  },
  provoked: [[], { option: true }],
  quiet: [
    async ({ context, baseURL, provoked }, use) => {
      const seen = watch(context, new URL(baseURL ?? '').origin)
      await use(undefined)
      expect(seen.filter((one) => !provoked.some((known) => known.test(one)))).toEqual([])
    },
    { auto: true },
  ],
})

/**
 * For tests that look and change nothing that outlasts the View: one page of a worker, loaded once and
 * brought back to the plain View before each. The first of a worker loads it; a failure ends the worker.
 */
export const kept = test.extend({
  page: async ({ keptPages, draws, motion, viewport, hasTouch, baseURL }, use) => {
    await use(await keptPages.page({ draws, motion, viewport, hasTouch, baseURL }))
  },
  context: async ({ page }, use) => {
    await use(page.context())
  },
})

export { expect }
