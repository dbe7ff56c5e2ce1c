/** A presentation by its keys: slides, passages, detours and the way back, what blanks and what overlays, and where Back leads. */
import type { Page } from '@playwright/test'
import { boxOf, mapOf, parameterOf, recordOf, waitForMap } from './support/site.ts'
import { expect, test } from './support/test.ts'
import {
  countOf,
  detourOf,
  openTalk,
  reloadAt,
  revealing,
  slideAt,
  slides,
  stepOf,
  titleOf,
  viewOf,
  wordsOf,
} from './support/talk.ts'
import { index } from './support/dossier.ts'
import { scorecardOf } from '../../src/presentation/slides/scorecard.ts'
import { SLIDE_WORDS } from '../../src/words/export/slides.ts'
import { READING_WORDS } from '../../src/words/record/readings.ts'
import { ACTION_WORDS, PRESENT } from '../../src/words/page/present.ts'
import { COMMAND_WORDS, SEARCH } from '../../src/words/page/search.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { shareOf } from './support/menus.ts'

const LAST = slides.length - 1

const scaleOf = (page: Page) => page.locator('.scale')

test('a detour by map, layers and record ends exactly at the step', async ({ page }) => {
  const at = slides.findIndex(({ view, kind }) => kind === 'step' && view.camera !== null)
  await openTalk(page, at)
  await waitForMap(page)
  const { x, y, width, height } = await boxOf(mapOf(page))
  await page.mouse.move(x + width * 0.75, y + height * 0.5)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.65, y + height * 0.4, { steps: 4 })
  await page.mouse.up()
  await expect(detourOf(page)).toBeVisible()
  await page.keyboard.press('l')
  const layers = page.getByRole('region', { name: WORDS.layersAndLegend })
  await layers.getByRole('switch', { name: 'Provinces', exact: true }).click()
  await page
    .getByRole('region', { name: PRESENT.words })
    .locator('[data-reference]')
    .first()
    .click()
  await expect(recordOf(page)).toBeVisible()
  await expect.poll(() => viewOf(page)).not.toEqual(stepOf(at))
  await page.keyboard.press('Escape')
  await expect(detourOf(page)).toHaveCount(0)
  await expect(layers).toHaveCount(0)
  await expect(recordOf(page)).toHaveCount(0)
  await expect.poll(() => viewOf(page)).toEqual(stepOf(at))
})

/** By the step's camera, 5.35 at 47.3° north on its stage: what stays of it in a window of this size. */
for (const { scale, ...viewport } of [
  { width: 1024, height: 768, scale: '200 km' },
  { width: 1920, height: 1080, scale: '100 km' },
  { width: 390, height: 844, scale: '200 km' },
])
  test.describe(`in a window of ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport })

    test('a step shows its ground, a detour its own, and the step comes back exactly', async ({
      page,
    }) => {
      const at = slides.findIndex(({ id }) => id === 'atyrau-raid')
      await openTalk(page, at)
      await waitForMap(page)
      await expect(scaleOf(page)).toHaveText(scale)
      await expect(detourOf(page)).toHaveCount(0)
      const { x, y, width, height } = await boxOf(mapOf(page))
      const middle = { x: x + width * 0.75, y: y + height * 0.3 }
      await page.mouse.move(middle.x, middle.y)
      await page.mouse.down()
      await page.mouse.move(middle.x - 40, middle.y + 30, { steps: 4 })
      await page.mouse.up()
      await expect(detourOf(page)).toBeVisible()
      // The map stays where the hand has left it.
      await expect(scaleOf(page)).toHaveText(scale)
      await page.keyboard.press('Escape')
      await expect(detourOf(page)).toHaveCount(0)
      await expect.poll(() => viewOf(page)).toEqual(stepOf(at))
    })
  })

test.describe('without a map', () => {
  test.use({ draws: 'nothing' })

  test('keys walk the slides, a number leads straight to one, and a reload stays', async ({
    page,
  }) => {
    await openTalk(page, 0)
    await expect(shareOf(page)).toHaveCount(0)
    for (const key of ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', ' ', 'Shift+ ']) {
      await page.keyboard.press(key === ' ' ? 'Space' : key === 'Shift+ ' ? 'Shift+Space' : key)
      const at = ['ArrowRight', 'PageDown', ' '].includes(key) ? 1 : 0
      await expect(countOf(page, at)).toBeVisible()
    }
    await page.keyboard.press('End')
    await expect(titleOf(page, slideAt(LAST).title)).toBeVisible()
    await page.keyboard.press('Home')
    await page.keyboard.press('3')
    if (slides.length > 9) await page.keyboard.press('Enter')
    await expect(titleOf(page, slideAt(2).title)).toBeVisible()
    // The address follows the frame: a reload before it is no loss.
    const gone = page.waitForEvent('domcontentloaded')
    await reloadAt(page, 3)
    await page.keyboard.press('ArrowRight')
    await gone
    await expect(titleOf(page, slideAt(3).title)).toBeVisible()
    await expect(detourOf(page)).toHaveCount(0)
    await expect.poll(() => viewOf(page)).toEqual(stepOf(3))
  })

  test('passages come one by one, and all at once on the way back', async ({ page }) => {
    expect(revealing).toBeGreaterThan(0)
    await openTalk(page, revealing - 1)
    const shown = page.locator('.passage:visible')
    const { words } = slideAt(revealing)
    await page.keyboard.press('ArrowRight')
    await expect(titleOf(page, slideAt(revealing).title)).toBeVisible()
    for (let count = 0; count <= words.length; count += 1) {
      await expect(shown).toHaveCount(count)
      await page.keyboard.press('ArrowRight')
    }
    await expect(countOf(page, revealing + 1)).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(countOf(page, revealing)).toBeVisible()
    await expect(shown).toHaveCount(words.length)
  })

  test('every link of the words opens its record where it stands', async ({ page }) => {
    const at = slides.findIndex(({ id }) => id === 'atyrau-raid')
    await openTalk(page, at)
    const links = page
      .getByRole('region', { name: PRESENT.words })
      .locator('.text [data-reference]')
    await page.evaluate(async () => {
      await document.fonts.ready
    })
    const stood = await links.evaluateAll((all) =>
      all.map((one) => JSON.stringify(one.getBoundingClientRect())),
    )
    for (const [nth, box] of stood.entries()) {
      await links.nth(nth).hover()
      expect(
        await links.nth(nth).evaluate((one) => JSON.stringify(one.getBoundingClientRect())),
      ).toBe(box)
      const reference = await links.nth(nth).getAttribute('data-reference')
      await links.nth(nth).click()
      await expect(recordOf(page)).toBeVisible()
      await expect.poll(() => parameterOf(page, 'record')).toBe(reference)
      await page.keyboard.press('Escape')
      await expect(recordOf(page)).toHaveCount(0)
    }
  })

  test('one detour survives a reload, and the next key goes on from the step', async ({ page }) => {
    await openTalk(page, 1)
    await page.keyboard.press('l')
    await expect(detourOf(page)).toBeVisible()
    await expect.poll(() => viewOf(page)).not.toEqual(stepOf(1))
    await page.reload()
    await expect(detourOf(page)).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(titleOf(page, slideAt(2).title)).toBeVisible()
    await expect(detourOf(page)).toHaveCount(0)
    await expect.poll(() => viewOf(page)).toEqual(stepOf(2))
  })

  test('black, overview and keys open and close, Escape last of all leaves', async ({ page }) => {
    await openTalk(page, 1)
    await page.keyboard.press('.')
    await expect(page.getByText(PRESENT.black)).toBeAttached()
    await page.keyboard.press('b')
    await expect(page.getByText(PRESENT.black)).toHaveCount(0)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: PRESENT.help })).toContainText(ACTION_WORDS.black)
    await page.keyboard.press('Escape')
    await page.keyboard.press('o')
    const grid = page.getByRole('dialog', { name: PRESENT.overview })
    await expect(grid.getByRole('listitem')).toHaveCount(slides.length)
    await expect(grid.getByRole('button', { name: slideAt(1).title })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(grid).toHaveCount(0)
    await expect(titleOf(page, slideAt(2).title)).toBeVisible()
    await page.keyboard.press('1')
    await expect(page.getByText(PRESENT.number('1'))).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText(PRESENT.number('1'))).toHaveCount(0)
    await expect(titleOf(page, slideAt(2).title)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(shareOf(page)).toBeVisible()
    expect(parameterOf(page, 'present')).toBeNull()
    await expect.poll(() => viewOf(page)).toEqual(stepOf(2))
  })

  test('a command begins the presentation, Back leaves it however far it went', async ({
    page,
  }) => {
    await page.goto('./')
    await expect(shareOf(page)).toBeVisible()
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: SEARCH.field }).fill(COMMAND_WORDS.present[0])
    await page.keyboard.press('Enter')
    await expect(countOf(page, 0)).toBeVisible()
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageDown')
    await page.goBack()
    await expect(shareOf(page)).toBeVisible()
  })

  test('a step says its reading and explains its marks, also in a detour', async ({ page }) => {
    const at = slides.findIndex(({ id }) => id === 'aktobe-twice')
    const key = page.getByRole('list', { name: SLIDE_WORDS.key })
    await openTalk(page, at)
    const { reading } = slideAt(at).view
    await expect(wordsOf(page).getByText(READING_WORDS[reading], { exact: true })).toBeVisible()
    await expect(key.getByRole('listitem')).toHaveCount(3)
    const other = reading === 'told' ? 'checked' : 'told'
    await page.evaluate((to) => {
      location.hash += `&reading=${to}`
    }, other)
    await expect(wordsOf(page).getByText(READING_WORDS[other], { exact: true })).toBeVisible()
    await expect(key).toContainText(SLIDE_WORDS.ghost[other])
    await openTalk(page, 0)
    await expect(key).toHaveCount(0)
  })

  test('no words of a slide are paler than others, whatever its filter leaves out', async ({
    page,
  }) => {
    const at = slides.findIndex(({ id }) => id === 'what-is-certain')
    await openTalk(page, at)
    const inks = await wordsOf(page)
      .locator('.passage, .passage a')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))])
    expect(inks).toHaveLength(1)
  })

  test('the last slide says how the events came out; one leads to its record and back', async ({
    page,
  }) => {
    await openTalk(page, LAST)
    const card = scorecardOf(index)
    const events = wordsOf(page).locator('li')
    await expect(events).toHaveCount(card.columns.flatMap(({ incidents }) => incidents).length)
    for (const { verdict, incidents } of card.columns) {
      const head = page.getByRole('heading', { name: SLIDE_WORDS.verdicts[verdict], exact: true })
      const column = wordsOf(page).locator('section', { has: head })
      await expect(column.locator('li')).toHaveCount(incidents.length)
    }
    await events.first().locator('[data-reference]').click()
    await expect(recordOf(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(recordOf(page)).toHaveCount(0)
    await expect(events.first()).toBeVisible()
  })

  test('no word of the notes is in the audience’s page', async ({ page }) => {
    const at = slides.findIndex(({ notes }) => notes.length > 0)
    await openTalk(page, at)
    const [first] = slideAt(at).notes.flat()
    expect(first?.text ?? '').not.toBe('')
    expect(await page.content()).not.toContain(first?.text)
  })
})
