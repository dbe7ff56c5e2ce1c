/** The browser's own print: by Ctrl and P, and from its menu, which does not wait for the page. */
import type { Locator, Page } from '@playwright/test'
import { PRINT } from '../../src/words/page/print.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { index } from './support/dossier.ts'
import { EARLY, expectMarked, sheetsOf, textOf, wholeSheetsOf } from './support/sheets.ts'
import { articleOf, goTo, openArticle } from './support/site.ts'
import { slideAt, slides } from './support/talk.ts'
import { expect, test } from './support/test.ts'

const { title } = index.dossier.meta

// The map is printed as a picture, which is made without WebGL.
test.use({ draws: 'stills' })

const pictureOf = (page: Page) => page.locator('.print-sheet img')
/** The picture is made when it is asked for. */
const DRAWN = { timeout: 60_000 }

test('prints the map as a picture, the article, marking and sources, and nothing to press', async ({
  page,
}) => {
  test.slow()
  await openArticle(page, 'panels=article,layers,timeline')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: PRINT.picture(title) })).toBeVisible(DRAWN)
  await expect(page.getByText('TLP:CLEAR', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: PRINT.sources, exact: true })).toBeVisible()
  await expect(articleOf(page)).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByRole('button', { name: WORDS.search })).toBeVisible()
  await expect(page.getByRole('img', { name: PRINT.picture(title) })).toHaveCount(0)
  await expect(page.getByText('TLP:CLEAR', { exact: true })).toBeHidden()
})

/** Contrast with white, WCAG 2: of each text that stands in `part`, the least. */
const leastContrast = (part: Locator): Promise<number> =>
  part.evaluate((root) => {
    const light = (value: number) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    const contrast = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      const [r, g, b] = [red, green, blue].map((one) => light(one / 255))
      return 1.05 / (0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0) + 0.05)
    }
    const texts = [...root.querySelectorAll('*')].filter(
      (one) =>
        one.checkVisibility() &&
        [...one.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
        ),
    )
    return Math.min(...texts.map((one) => contrast(getComputedStyle(one).color)))
  })

test('what is read on a dark screen is dark on paper, word for word', async ({ page }) => {
  await openArticle(page, 'theme=room&panels=article')
  expect(await leastContrast(articleOf(page))).toBeLessThan(4.5)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => leastContrast(articleOf(page))).toBeGreaterThan(4.5)
})

/** The View, and what must stand on its sheets. */
const STATES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'the article': ['panels=article'],
  'a record': ['record=incident:kenkiyak-2011&panels=article'],
  'the claims': ['panels=article&page=coverage'],
  'the briefing editor': ['panels=article&page=briefing', ...slides.map(({ title }) => title)],
  'a table': ['panels=article&table=claims', 'Claim 1.1', 'Claim 10.4'],
  'the map alone': ['panels='],
  'a dialog': ['panels=&dialog=data'],
  'a page that frames it': ['chrome=embed'],
  'a slide': [`present=audience/${slideAt(2).id}`, slideAt(2).title],
  'the console': [`present=console/${slideAt(2).id}`, slideAt(2).title],
}

for (const [state, [view, ...holds]] of Object.entries(STATES)) {
  test(`marks every sheet of ${state}, at once and when the picture is there`, async ({ page }) => {
    test.slow()
    await page.goto(`./#v=1&${view}`)
    await expect(page.getByRole('main')).toBeVisible()
    const early = await sheetsOf(page)
    expectMarked(early)
    expect(early[0]?.text).toContain(EARLY)
    const whole = await wholeSheetsOf(page)
    expectMarked(whole)
    const text = textOf(whole)
    expect(text).toContain(PRINT.sources)
    for (const one of holds) expect(text).toContain(one)
  })
}

test('takes the picture of one View away with the View', async ({ page }) => {
  test.slow()
  await openArticle(page, 'panels=article')
  await page.emulateMedia({ media: 'print' })
  await expect(pictureOf(page)).toHaveCount(1, DRAWN)
  const first = await pictureOf(page).getAttribute('src')
  await page.emulateMedia({ media: 'screen' })
  // The page is told of another medium with its next frame.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await goTo(page, 'panels=article&labels=ru')
  await expect(pictureOf(page)).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(pictureOf(page)).toHaveCount(1, DRAWN)
  expect(await pictureOf(page).getAttribute('src')).not.toBe(first)
})

test.describe('without the app', () => {
  test.use({ provoked: [/ERR_FAILED/] })

  test('the article that stands there is printed, and each sheet is marked', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort())
    await page.goto('./')
    const sheets = await sheetsOf(page)
    expectMarked(sheets)
    expect(sheets[0]?.text).toContain(EARLY)
    const text = textOf(sheets)
    for (const { title } of index.dossier.text) expect(text).toContain(title)
  })
})
