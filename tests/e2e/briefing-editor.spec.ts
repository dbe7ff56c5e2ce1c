/** A briefing is made from Views, ordered, kept and saved; whatever the dossier's own holds. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { checkBriefing } from '../../src/briefing/check-briefing.ts'
import { readFolder } from '../../src/cli/folder.ts'
import { compileDossier } from '../../src/model/compile.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { BRIEFING_WORDS as SAID } from '../../src/words/page/briefing-editor.ts'
import { findings } from './support/axe.ts'
import { DOSSIER_ID, index } from './support/dossier.ts'
import { articleOf, boxOf, cameraOf, openArticle, parameterOf } from './support/site.ts'
import {
  consoleOf,
  countOf,
  detourOf,
  openTalk,
  slideAt,
  stepOf,
  titleOf,
  viewOf,
} from './support/talk.ts'
import { expect, test } from './support/test.ts'

const OWN = index.dossier.briefing?.steps.length ?? 0
const VIEW = 'panels=article&page=briefing&record=incident:kenkiyak-2011&map=5/49/57'

const button = (page: Page, name: string) =>
  articleOf(page).getByRole('button', { name, exact: true })
const field = (page: Page, name: string) =>
  articleOf(page).getByRole('textbox', { name, exact: true })
const listOf = (page: Page) => articleOf(page).getByRole('list', { name: SAID.slides })
const slidesOf = (page: Page) =>
  listOf(page)
    .locator('> li')
    .filter({ has: page.locator('[data-card]') })
const cardOf = (page: Page, title: string) =>
  listOf(page).getByRole('button', { name: title }).and(page.locator('[data-card]'))
const said = (page: Page, text: string) =>
  expect(articleOf(page).getByRole('status').filter({ hasText: text })).toBeVisible()

/** Titles of the steps, in their order. */
const titlesOf = (page: Page) =>
  listOf(page).locator('[data-step] [data-card] .title').allInnerTexts()
const lastTwo = async (page: Page) => (await titlesOf(page)).slice(-2)

async function add(page: Page, title: string): Promise<void> {
  await button(page, SAID.add).click()
  const name = field(page, SAID.title)
  await expect(name).toBeFocused()
  await name.fill(title)
}

/** Two steps of the test's own stand at the end. */
async function openWithTwo(page: Page): Promise<void> {
  await openArticle(page, VIEW)
  await expect(slidesOf(page)).toHaveCount(OWN + 2)
  await add(page, 'First of two')
  await cardOf(page, 'First of two').click()
  await add(page, 'Second of two')
  await cardOf(page, 'Second of two').click()
  expect(await lastTwo(page)).toEqual(['First of two', 'Second of two'])
}

test('a View becomes a step with words and notes, and a card brings it back', async ({ page }) => {
  await openArticle(page, 'panels=article')
  await page.getByRole('button', { name: WORDS.brief, exact: true }).click()
  await expect(slidesOf(page)).toHaveCount(OWN + 2)
  await openArticle(page, VIEW)
  await add(page, 'Ten men on the steppe')
  const words = field(page, SAID.words)
  await words.fill('What was told of ')
  await articleOf(page)
    .getByRole('button', { name: /^Link to / })
    .first()
    .click()
  await expect(words).toHaveValue(/^What was told of \[.+\]\(incident:kenkiyak-2011\)$/)
  await words.press('End')
  await words.pressSequentially(' and [nowhere](place:nowher)')
  await expect(articleOf(page).getByText('there is no place "nowher"')).toBeVisible()
  await words.fill('Ten were shot.')
  await field(page, SAID.notes).fill('Pause here.')
  expect(await findings(page, '.article')).toEqual([])

  const card = cardOf(page, 'Ten men on the steppe')
  await expect(card).toContainText(SAID.onMap)
  await card.click()
  await cardOf(page, SAID.closing).click()
  await expect(card).not.toContainText(SAID.onMap)
  await card.click()
  await expect(card).toContainText(SAID.onMap)
  expect(parameterOf(page, 'record')).toBe('incident:kenkiyak-2011')
  // To within what its file rounds: less than a pixel.
  const camera = cameraOf(page)
  expect(camera.zoom).toBeCloseTo(5, 2)
  expect(camera.latitude).toBeCloseTo(49, 2)
  expect(camera.longitude).toBeCloseTo(57, 2)
})

test.describe('without pictures', () => {
  test.use({ draws: 'nothing' })

  test('steps are ordered by keys and by drag, and taken back', async ({ page }) => {
    await openWithTwo(page)
    const second = cardOf(page, 'Second of two')
    await second.press('Alt+ArrowUp')
    await said(page, SAID.moved('Second of two', OWN + 1, OWN + 2))
    expect(await lastTwo(page)).toEqual(['Second of two', 'First of two'])
    await expect(second).toBeFocused()
    await second.press('Control+z')
    expect(await lastTwo(page)).toEqual(['First of two', 'Second of two'])
    await second.press('Control+Shift+z')
    expect(await lastTwo(page)).toEqual(['Second of two', 'First of two'])

    const grip = articleOf(page).getByTitle(SAID.grip('First of two'))
    await grip.scrollIntoViewIfNeeded()
    const from = await boxOf(grip)
    const to = await boxOf(cardOf(page, 'Second of two'))
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(from.x + from.width / 2, to.y + 4, { steps: 4 })
    await page.mouse.up()
    expect(await lastTwo(page)).toEqual(['First of two', 'Second of two'])

    await cardOf(page, 'First of two').click()
    await button(page, SAID.remove).click()
    await expect(slidesOf(page)).toHaveCount(OWN + 3)
    await expect(second).toBeFocused()
    await second.press('Control+z')
    await expect(slidesOf(page)).toHaveCount(OWN + 4)
  })

  test('what is made is kept over a reload, and a second tab follows', async ({
    page,
    context,
  }) => {
    await openWithTwo(page)
    // What another tab shows has been kept.
    const other = await context.newPage()
    await openArticle(other, VIEW)
    await expect(cardOf(other, 'Second of two')).toBeVisible()
    await page.reload()
    await expect(cardOf(page, 'Second of two')).toBeVisible()
    await cardOf(page, 'Second of two').click()
    await field(page, SAID.title).fill('Told in the other tab')
    await expect(cardOf(other, 'Told in the other tab')).toBeVisible()
    await page.bringToFront()
    await button(page, SAID.own).click()
    await expect(slidesOf(other)).toHaveCount(OWN + 2)
  })

  test('a step that is taken away in the middle of a presentation leaves its place to the next', async ({
    page,
    context,
  }) => {
    await openTalk(page, 3)
    const other = await context.newPage()
    await openArticle(other, VIEW)
    await cardOf(other, slideAt(3).title).click()
    await button(other, SAID.remove).click()
    await expect(titleOf(page, slideAt(4).title)).toBeVisible()
    await expect(detourOf(page)).toHaveCount(0)
    await button(other, SAID.undo).first().click()
    // The presentation has heard of it before anybody goes back.
    await expect(countOf(page, 4)).toBeVisible()
    await page.bringToFront()
    await page.keyboard.press('ArrowLeft')
    await expect(titleOf(page, slideAt(3).title)).toBeVisible()
  })

  test('a saved file goes back into the dossier; a broken one is refused and loses nothing', async ({
    page,
  }) => {
    await openWithTwo(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, SAID.save).click(),
    ])
    expect(download.suggestedFilename()).toBe('briefing.yaml')
    const bytes = readFileSync(await download.path())
    const files = new Map(readFolder(`data/${DOSSIER_ID}`) ?? [])
    const compiled = compileDossier(files.set('briefing.yaml', bytes), null, checkBriefing)
    expect(compiled.ok ? [] : compiled.problems).toEqual([])
    const titles = compiled.ok
      ? (compiled.dossier.briefing?.steps ?? []).map(({ title }) => title)
      : []
    expect(titles.slice(-2)).toEqual(['First of two', 'Second of two'])

    const load = articleOf(page).getByLabel(SAID.loadHelp)
    const broken = bytes
      .toString()
      .replace('record: incident:kenkiyak-2011', 'record: incident:kenkiyak-2010')
    const file = (text: string) => ({
      name: 'other.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(text),
    })
    await load.setInputFiles(file(`${broken}colour: red\n`))
    const problems = articleOf(page).getByRole('region', { name: SAID.problems })
    await expect(problems.getByRole('alert')).toHaveText(SAID.loadProblems('other.yaml', 1))
    await expect(problems).toContainText('colour')
    await expect(problems).toBeFocused()
    await expect(problems).toBeInViewport()
    await load.setInputFiles(file(broken))
    await expect(problems).toContainText('did you mean `incident:kenkiyak-2011`?')
    expect(await findings(page, '.article')).toEqual([])
    await expect(slidesOf(page)).toHaveCount(OWN + 4)

    await load.setInputFiles(file('title: A\nauthor: B\ndate: "2011"\nsteps: []\n'))
    await expect(slidesOf(page)).toHaveCount(2)
    await expect(articleOf(page).getByText(SAID.emptyTitle)).toBeVisible()
    await articleOf(page).getByRole('button', { name: SAID.undo, exact: true }).last().click()
    await expect(slidesOf(page)).toHaveCount(OWN + 4)
  })

  test('a presentation begins exactly at the open step, and leads back to the editor', async ({
    page,
  }) => {
    await openArticle(page, VIEW)
    await cardOf(page, slideAt(3).title).click()
    await button(page, SAID.present).click()
    await expect(titleOf(page, slideAt(3).title)).toBeVisible()
    await expect.poll(() => viewOf(page)).toEqual(stepOf(3))
    await expect(detourOf(page)).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(cardOf(page, slideAt(3).title)).toBeVisible()
    await button(page, SAID.console).click()
    await expect(consoleOf(page)).toBeVisible()
    await expect(detourOf(page)).toHaveCount(0)
  })

  test('a second step of one record begins with its title, and stays open over an undo', async ({
    page,
  }) => {
    await openArticle(page, VIEW)
    await expect(slidesOf(page)).toHaveCount(OWN + 2)
    await add(page, 'First of one')
    await add(page, 'Second of one')
    await field(page, SAID.kicker).fill('Told twice')
    await field(page, SAID.kicker).blur()
    await button(page, SAID.undo).first().click()
    await expect(field(page, SAID.title)).toHaveValue('Second of one')
    await expect(field(page, SAID.kicker)).toHaveValue('')
  })
})
