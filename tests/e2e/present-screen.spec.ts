/** A presentation's screen: what plays by itself, full screen, and a finger drawn across the words. */
import type { Page } from '@playwright/test'
import { partsOf } from '../../src/presentation/slides/reveal.ts'
import { speakingTime } from '../../src/presentation/slides/speaking-time.ts'
import { ACTION_WORDS } from '../../src/words/page/present.ts'
import { boxOf } from './support/site.ts'
import { detourOf, openTalk, revealing, slideAt, slides, titleOf, wordsOf } from './support/talk.ts'
import { expect, test } from './support/test.ts'
import { shareOf } from './support/menus.ts'

// All of it is there without the map.
test.use({ draws: 'nothing' })

/** Milliseconds that each part of a slide stands. */
const cameraStateOf = (at: number) => (speakingTime(slideAt(at)) * 1000) / partsOf(slideAt(at))

const LAST = slides.length - 1

/** Milliseconds on this side and on that of a turn. */
const NEAR = 500

const playOf = (page: Page) => page.getByRole('button', { name: ACTION_WORDS.play })

/** Steps that show a chart below their words. */
const CHARTED = ['kyrgyz-turmoil', 'poverty-and-the-caucasus', 'afghan-heroin']

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
] as const) {
  test.describe(`at ${String(width)} × ${String(height)}`, () => {
    test.use({ viewport: { width, height } })

    test('a chart below the words is whole', async ({ page }) => {
      for (const id of CHARTED) {
        await openTalk(
          page,
          slides.findIndex((one) => one.id === id),
        )
        const words = wordsOf(page)
        await expect(words.locator('figure svg').first()).toBeVisible()
        const foot = await boxOf(words.locator('footer'))
        const figure = await boxOf(words.locator('figure').first())
        expect(figure.y + figure.height, id).toBeLessThanOrEqual(foot.y)
      }
    })
  })
}

test.describe('by itself', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: new Date('2026-01-01T10:00:00Z') })
    await openTalk(page, revealing)
    await page.clock.pauseAt(new Date('2026-01-01T11:00:00Z'))
  })

  test('a slide comes passage by passage, then the next one, in its own time', async ({ page }) => {
    const shown = page.locator('.passage:visible')
    await page.keyboard.press('p')
    await expect(playOf(page)).toHaveAttribute('aria-pressed', 'true')
    await page.clock.runFor(cameraStateOf(revealing) - NEAR)
    await expect(shown).toHaveCount(0)
    await page.clock.runFor(NEAR)
    for (let count = 1; count <= slideAt(revealing).words.length; count += 1) {
      await expect(shown).toHaveCount(count)
      await page.clock.runFor(cameraStateOf(revealing))
    }
    await expect(titleOf(page, slideAt(revealing + 1).title)).toBeVisible()
    await page.clock.runFor(cameraStateOf(revealing + 1) - NEAR)
    await expect(titleOf(page, slideAt(revealing + 1).title)).toBeVisible()
    await page.clock.runFor(NEAR)
    await expect(titleOf(page, slideAt(revealing + 2).title)).toBeVisible()
  })

  test('a detour ends as the playing begins, and one that another window brings is waited for', async ({
    page,
  }) => {
    await page.keyboard.press('End')
    await page.clock.runFor(NEAR)
    await page.keyboard.press('l')
    await expect(detourOf(page)).toBeVisible()
    await page.keyboard.press('p')
    await expect(detourOf(page)).toHaveCount(0)
    await page.clock.runFor(NEAR)
    // As an address from elsewhere asks for it: no hand has touched this screen.
    await page.evaluate(() => {
      location.hash += '&record=incident:kenkiyak-2011'
    })
    await expect(detourOf(page)).toBeVisible()
    await page.clock.runFor(2 * cameraStateOf(LAST))
    await expect(detourOf(page)).toBeVisible()
    await page.goBack()
    await expect(detourOf(page)).toHaveCount(0)
    await page.clock.runFor(cameraStateOf(LAST))
    await expect(titleOf(page, slideAt(0).title)).toBeVisible()
  })

  test('a screen that was reloaded goes on by itself', async ({ page }) => {
    await page.keyboard.press('p')
    await page.clock.runFor(NEAR)
    await page.reload()
    await expect(titleOf(page, slideAt(revealing).title)).toBeVisible()
    await expect(playOf(page)).toHaveAttribute('aria-pressed', 'true')
    await page.clock.runFor(cameraStateOf(revealing))
    await expect(page.locator('.passage:visible')).toHaveCount(1)
    await page.keyboard.press('p')
    await page.clock.runFor(2 * cameraStateOf(revealing))
    await expect(page.locator('.passage:visible')).toHaveCount(1)
  })
})

test('fills the screen and gives it back, at the latest when the presentation ends', async ({
  page,
}) => {
  const full = () => page.evaluate(() => document.fullscreenElement !== null)
  await openTalk(page, 1)
  await page.keyboard.press('f')
  await expect.poll(full).toBe(true)
  await page.keyboard.press('ArrowRight')
  await expect(titleOf(page, slideAt(2).title)).toBeVisible()
  expect(await full()).toBe(true)
  await page.keyboard.press('f')
  await expect.poll(full).toBe(false)
  await page.keyboard.press('f')
  await expect.poll(full).toBe(true)
  await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  })
  await expect(shareOf(page)).toBeVisible()
  await expect.poll(full).toBe(false)
})

test.describe('a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  /** A real finger, with which the browser may scroll instead. */
  async function draw(page: Page, by: { x: number; y: number }): Promise<void> {
    const { x, y, width, height } = await boxOf(wordsOf(page))
    const session = await page.context().newCDPSession(page)
    const [left, top] = [x + width / 2 - by.x / 2, y + height / 2 - by.y / 2]
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: left + by.x * share, y: top + by.y * share }],
      })
    await touch('touchStart', 0)
    for (let move = 1; move <= 8; move += 1) await touch('touchMove', move / 8)
    await touch('touchEnd', 1)
    await session.detach()
  }

  test('drawn across the words turns the slide, drawn down does not', async ({ page }) => {
    await openTalk(page, 1)
    await draw(page, { x: -160, y: 10 })
    await expect(titleOf(page, slideAt(2).title)).toBeVisible()
    await draw(page, { x: 160, y: -10 })
    await expect(titleOf(page, slideAt(1).title)).toBeVisible()
    await draw(page, { x: 10, y: 90 })
    await draw(page, { x: -160, y: 0 })
    await expect(titleOf(page, slideAt(2).title)).toBeVisible()
  })
})
