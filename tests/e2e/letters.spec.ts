/** Letters of every script on the page, in our own fonts: what the dossier has and what a person types. */
import type { Page } from '@playwright/test'
import { SEARCH } from '../../src/words/page/search.ts'
import { openArticle } from './support/site.ts'
import { expect, test } from './support/test.ts'

test.use({ draws: 'nothing' })

/** Faces that have been read for a letter, by their ranges. */
const facesFor = (page: Page, letter: string) =>
  page.evaluate((one) => {
    const code = `U+${(one.codePointAt(0) ?? 0).toString(16)}`
    return [...document.fonts].filter(
      ({ status, unicodeRange }) =>
        status === 'loaded' && unicodeRange.toLowerCase().split(/, ?/).includes(code.toLowerCase()),
    ).length
  }, letter)

test('letters that are typed have a face of ours, whatever their script', async ({ page }) => {
  await openArticle(page)
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: SEARCH.field })
  for (const letter of ['ş', 'Ω', 'ف', 'ש', 'ह', 'ไ', '河', 'か', '한', '→', '₸', '😀']) {
    await field.fill(`x${letter}`)
    await expect.poll(() => facesFor(page, letter), `a face for ${letter}`).toBeGreaterThan(0)
  }
})
