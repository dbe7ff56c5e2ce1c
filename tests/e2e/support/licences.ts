/** The links of the dialog about the data to the licences of what the page carries, and what stands in each text. */
import type { Locator, Page } from '@playwright/test'
import { ABOUT_DATA } from '../../../src/words/page/about.ts'
import { WORDS } from '../../../src/words/page/page.ts'

/** The View that opens the dialog. */
export const ABOUT_VIEW = '#v=1&dialog=data'

export function licencesOf(page: Page): { link: Locator; says: string }[] {
  const about = page.getByRole('dialog', { name: WORDS.aboutData })
  const named = (name: string) => about.getByRole('link', { name, exact: true })
  return [
    { link: named(ABOUT_DATA.licencesOf.code), says: 'maplibre-gl' },
    { link: named(ABOUT_DATA.licencesOf.fonts), says: 'SIL OPEN FONT LICENSE' },
  ]
}
