/** What stands behind the two buttons of the bar. */
import { expect, type Page } from '@playwright/test'
import { WORDS } from '../../../src/words/page/page.ts'

type ShareItem = 'copyLink' | 'embed' | 'export'

export const shareOf = (page: Page) => page.getByRole('button', { name: WORDS.share, exact: true })
export const settingsOf = (page: Page) =>
  page.getByRole('button', { name: WORDS.settings, exact: true })

/** Opens the menu and presses one of its buttons. */
export async function share(page: Page, item: ShareItem): Promise<void> {
  await shareOf(page).click()
  await page.getByRole('button', { name: WORDS[item], exact: true }).click()
}

/** The menu stays open: it is left with Escape. */
export async function openSettings(page: Page): Promise<void> {
  await settingsOf(page).click()
  await page.getByLabel(WORDS.labels).waitFor()
}

export async function chooseLanguage(page: Page, language: 'en' | 'ru' | 'kk'): Promise<void> {
  await openSettings(page)
  await page.getByLabel(WORDS.labels).selectOption(language)
  await page.keyboard.press('Escape')
}

/** The menu stays open. */
export async function expectLanguage(page: Page, language: 'en' | 'ru' | 'kk'): Promise<void> {
  if (!(await page.getByLabel(WORDS.labels).isVisible())) await openSettings(page)
  await expect(page.getByLabel(WORDS.labels)).toHaveValue(language)
}

export async function openAbout(page: Page): Promise<void> {
  await openSettings(page)
  await page.getByRole('button', { name: WORDS.aboutData, exact: true }).click()
}
