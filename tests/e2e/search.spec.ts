/** Search and commands, by keys alone and on a phone: what is found, how it is announced, where Enter goes. */
import type { Page } from '@playwright/test'
import { findings } from './support/axe.ts'
import { boxOf, layersOf, openArticle, parameterOf, recordOf } from './support/site.ts'
import { index } from './support/dossier.ts'
import { expect, kept, test } from './support/test.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { COMMAND_WORDS, SEARCH, SEARCH_GROUP_WORDS } from '../../src/words/page/search.ts'
import { THEMES } from '../../src/view/choices.ts'

// All of it is there without the map.
test.use({ draws: 'nothing' })

const dialogOf = (page: Page) => page.getByRole('dialog', { name: SEARCH.title })
const fieldOf = (page: Page) => page.getByRole('combobox', { name: SEARCH.field })
const optionOf = (page: Page, name: string | RegExp) =>
  page.getByRole('listbox', { name: SEARCH.results }).getByRole('option', { name })
const groupOf = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const chosen = (page: Page) =>
  page.getByRole('listbox', { name: SEARCH.results }).getByRole('option', { selected: true })

/** With the field ready for what is typed. */
async function open(page: Page, key = '/'): Promise<void> {
  await page.keyboard.press(key)
  await expect(fieldOf(page)).toBeFocused()
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text)
}

kept('keys alone: type a name in another script, walk to a result, open it', async ({ page }) => {
  await openArticle(page, 'panels=article')
  await open(page)
  await type(page, 'Гурьев')
  const place = optionOf(page, /^Atyrau Гурьев city$/)
  await expect(place).toHaveAttribute('aria-selected', 'true')
  await expect(place.locator('mark')).toHaveText('Гурьев')
  await expect(place.locator('[lang]')).toHaveText('Гурьев')
  await expect(groupOf(page, SEARCH_GROUP_WORDS.place).getByRole('option')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await expect(chosen(page)).toHaveAccessibleName(/^Atyrau province .*province$/)
  await page.keyboard.press('ArrowDown')
  await expect(place).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(recordOf(page, 'Atyrau')).toBeVisible()
  await expect(recordOf(page).getByRole('heading', { level: 2 })).toBeFocused()
  expect(parameterOf(page, 'record')).toBe('place:atyrau')
})

kept('the field tells which option is chosen, and how many there are', async ({ page }) => {
  await openArticle(page)
  await open(page, 'Control+k')
  const field = fieldOf(page)
  await expect(field).toHaveAttribute('aria-autocomplete', 'list')
  await type(page, 'Kenkyak')
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  const list = page.getByRole('listbox', { name: SEARCH.results })
  expect(await field.getAttribute('aria-controls')).toBe(await list.getAttribute('id'))
  const count = await list.getByRole('option').count()
  await expect(page.getByRole('status').filter({ hasText: SEARCH.counted(count) })).toHaveCount(1)
  for (const key of ['ArrowDown', 'End', 'ArrowUp', 'Home', 'PageDown', 'PageUp']) {
    await page.keyboard.press(key)
    const id = await chosen(page).getAttribute('id')
    await expect(field).toHaveAttribute('aria-activedescendant', id ?? 'none')
    await expect(chosen(page)).toHaveCount(1)
    await expect(field).toBeFocused()
  }
  await expect(optionOf(page, /^Kenkiyak village$/)).toHaveAttribute('aria-selected', 'true')
})

kept('nothing found is said in a sentence', async ({ page }) => {
  await openArticle(page)
  await open(page)
  await type(page, 'zzyzx')
  await expect(page.getByText(SEARCH.nothing('zzyzx'))).toBeVisible()
  await expect(fieldOf(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Enter')
  await expect(dialogOf(page)).toBeVisible()
})

kept('Escape gives the focus back, and leaves what was open', async ({ page }) => {
  await openArticle(page, 'panels=article&record=place:osh')
  const opener = page.getByRole('button', { name: WORDS.search, exact: true })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(fieldOf(page)).toBeFocused()
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main, header'))).toBeNull()
  }
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(opener).toBeFocused()
  await expect(recordOf(page, 'Osh')).toBeVisible()
})

kept('a record that is open already takes the focus', async ({ page }) => {
  await openArticle(page, 'panels=article&record=place:osh')
  await open(page)
  await type(page, 'Osh')
  await page.keyboard.press('Enter')
  await expect(recordOf(page, 'Osh').getByRole('heading', { level: 2 })).toBeFocused()
})

kept('a passage opens in the article, though it was closed', async ({ page }) => {
  await openArticle(page, 'panels=&page=coverage')
  await open(page)
  await type(page, 'radical clerics')
  const passages = groupOf(page, SEARCH_GROUP_WORDS.passage).getByRole('option')
  await expect(passages.first()).toContainText('radical clerics')
  const passage = index.dossier.text
    .flatMap((section) => section.passages)
    .find(({ inlines }) =>
      inlines
        .map(({ text }) => text)
        .join('')
        .includes('radical clerics'),
    )
  await passages.first().click()
  await expect(page.locator(`[data-passage="${passage?.id ?? ''}"]`)).toBeInViewport()
  await expect(page.locator('#article')).toBeFocused()
})

kept('a layer says whether it is on, and is switched', async ({ page }) => {
  await openArticle(page, 'layers=provinces,cities&panels=layers')
  await open(page)
  await type(page, 'afghan heroin')
  const layer = groupOf(page, SEARCH_GROUP_WORDS.layer).getByRole('option')
  await expect(layer).toHaveAccessibleName(new RegExp(`layer · ${SEARCH.off}$`))
  await layer.click()
  await expect(layersOf(page).getByRole('switch', { name: 'Afghan heroin' })).toBeChecked()
  await open(page)
  await type(page, 'afghan heroin')
  await expect(layer).toHaveAccessibleName(new RegExp(`layer · ${SEARCH.on}$`))
})

kept('commands change the view', async ({ page }) => {
  await openArticle(page, 'theme=paper')
  const run = async (name: string) => {
    await open(page, 'Control+k')
    await type(page, name)
    await groupOf(page, SEARCH_GROUP_WORDS.command)
      .getByRole('option', { name: new RegExp(`^${name}`) })
      .click()
    await expect(dialogOf(page)).toHaveCount(0)
  }
  await run(COMMAND_WORDS['theme room'][0])
  await expect(page.locator('html')).toHaveClass('room')
  await run(COMMAND_WORDS['reading checked'][0])
  await expect(page.getByRole('radio', { name: WORDS.readings.checked })).toBeChecked()
  await run(COMMAND_WORDS['tool filters'][0])
  const filters = layersOf(page).getByRole('tab', { name: WORDS.tools.filters })
  await expect(filters).toBeFocused()
  await run(COMMAND_WORDS['about data'][0])
  const about = page.getByRole('dialog', { name: WORDS.aboutData })
  await expect(about).toBeVisible()
  await expect(about.locator(':focus')).toHaveCount(1)
})

kept('it opens over another dialog, and has the keys', async ({ page }) => {
  await openArticle(page, 'dialog=data')
  await expect(page.getByRole('dialog', { name: WORDS.aboutData })).toBeVisible()
  await open(page, 'Control+k')
  await page.keyboard.type('Osh')
  await expect(fieldOf(page)).toHaveValue('Osh')
  await page.keyboard.press('Enter')
  await expect(recordOf(page, 'Osh')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

kept('before anything is typed there are places and every command', async ({ page }) => {
  await openArticle(page)
  await open(page)
  await expect(groupOf(page, SEARCH.offered).getByRole('option')).toHaveCount(5)
  const commands = groupOf(page, SEARCH_GROUP_WORDS.command).getByRole('option')
  await expect(commands).toHaveCount(Object.keys(COMMAND_WORDS).length)
})

kept('a long group opens in its place', async ({ page }) => {
  await openArticle(page)
  await open(page)
  await type(page, 'kazakhstan')
  const claims = groupOf(page, SEARCH_GROUP_WORDS.claim)
  await expect(claims.getByRole('option').last()).toHaveText(/^Show \d+ more$/)
  const before = await claims.getByRole('option').count()
  await claims.getByRole('option').last().click()
  expect(await claims.getByRole('option').count()).toBeGreaterThan(before)
  await expect(fieldOf(page)).toBeFocused()
  await expect(claims.getByRole('option').nth(before - 1)).toHaveAttribute('aria-selected', 'true')
})

kept(
  'no violation of WCAG with results, with none and before, in either theme',
  async ({ page }) => {
    for (const theme of THEMES) {
      await openArticle(page, `panels=&theme=${theme}`)
      await open(page)
      for (const text of ['', 'Ақтөбе', 'zzyzx']) {
        await fieldOf(page).fill(text)
        expect(await findings(page), `${theme}: ${text}`).toEqual([])
      }
      await page.keyboard.press('Escape')
      await expect(dialogOf(page)).toHaveCount(0)
    }
  },
)

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('it fills the screen, rows are wide enough for a finger, and a record opens', async ({
    page,
  }) => {
    await openArticle(page, 'panels=&table=incidents')
    await page.getByRole('button', { name: WORDS.search, exact: true }).tap()
    await expect(fieldOf(page)).toBeFocused()
    expect(await boxOf(dialogOf(page))).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    await type(page, 'Aktobe')
    await expect(optionOf(page, /^Aktobe city$/)).toBeVisible()
    for (const option of await page.getByRole('option').all())
      expect((await boxOf(option)).height).toBeGreaterThanOrEqual(44)
    await optionOf(page, /^Aktobe city$/).tap()
    await expect(recordOf(page, 'Aktobe')).toBeVisible()
  })

  test('a command puts away the sheet that stood over its own', async ({ page }) => {
    await openArticle(page, 'panels=&record=place:osh&table=incidents')
    await page.getByRole('button', { name: WORDS.search, exact: true }).tap()
    const [words] = COMMAND_WORDS['tool layers']
    await type(page, words)
    await optionOf(page, new RegExp(`^${words}`)).tap()
    await expect(layersOf(page)).toBeVisible()
    await expect(recordOf(page)).toHaveCount(0)
  })
})
