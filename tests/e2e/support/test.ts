/** The browser tests' own `test`: each fails when its page says, throws or asks for anything it should not. */
import { expect, test as playwright } from '@playwright/test'
import { watch } from './watch.ts'

interface Fixtures {
  /** Whether the system lets things move: reduced, each move of the map ends at once. */
  motion: 'allowed' | 'reduced'
  /** Trouble that a test makes on purpose: whatever matches one of these is expected. */
  provoked: RegExp[]
  quiet: undefined
}

export const test = playwright.extend<Fixtures>({
  motion: ['reduced', { option: true }],
  contextOptions: async ({ motion }, use) => {
    await use({ reducedMotion: motion === 'allowed' ? 'no-preference' : 'reduce' })
  },
  viewport: { width: 1440, height: 760 },
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

export { expect }
