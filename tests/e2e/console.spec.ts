/** The console and the audience: two windows that follow each other, each of which may go and come back. */
import type { Locator, Page } from '@playwright/test'
import { editionOf } from '../../src/domain/edition.ts'
import { index } from './support/dossier.ts'
import { boxOf, parameterOf, waitForMap } from './support/site.ts'
import { expect as hasty, test } from './support/test.ts'
import {
  consoleOf,
  countOf,
  detourOf,
  notesOf,
  openTalk,
  slideAt,
  slides,
  titleOf,
} from './support/talk.ts'
import { ACTION_WORDS, PRESENT } from '../../src/words/page/present.ts'

// Two windows share one thread, which a map without a GPU holds for seconds.
const expect = hasty.configure({ timeout: 90_000 })
test.describe.configure({ timeout: 360_000 })
// A small window, as frames cost by the pixel.
test.use({ viewport: { width: 1000, height: 640 }, draws: 'stills' })

/** The beginning of the notes, which only the console may show. */
const notesAt = (at: number) => slideAt(at).notes.flat()[0]?.text.slice(0, 40) ?? ''

/** What the console is made of; the words within a picture are the picture's. */
const PIECES = ':is(h2, h3, p, button, .frame):not([inert] *)'

const namedBoxes = async (pieces: Locator) =>
  Promise.all(
    (await pieces.filter({ visible: true }).all()).map(async (piece) => ({
      name: (await piece.innerText()).slice(0, 40),
      ...(await boxOf(piece)),
    })),
  )

/** Pairs of boxes that have more than an edge in common. */
const overlaps = (boxes: Awaited<ReturnType<typeof namedBoxes>>) =>
  boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 1 &&
          Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 1,
      )
      .map((other) => `${one.name} and ${other.name}`),
  )

async function openConsole(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('c')
  const other = await opened
  await expect(consoleOf(other)).toBeVisible()
  return other
}

test.describe('with the map', () => {
  test.use({ draws: 'states' })

  test('two windows follow each other, by slide, black, detour and pointer', async ({ page }) => {
    await openTalk(page, 1)
    await waitForMap(page)
    const other = await openConsole(page)
    await expect(notesOf(other)).toContainText(notesAt(1))
    await expect(other.getByText(PRESENT.audiences(1))).toBeVisible()
    await other.getByRole('button', { name: ACTION_WORDS.next }).click()
    await expect(titleOf(page, slideAt(2).title)).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(notesOf(other)).toContainText(notesAt(3))
    await other.keyboard.press('b')
    await expect(page.getByText(PRESENT.black)).toBeAttached()
    await other.keyboard.press('b')
    await expect(page.getByText(PRESENT.black)).toHaveCount(0)
    await page.keyboard.press('l')
    await expect(detourOf(other)).toBeVisible()
    await other.getByRole('button', { name: PRESENT.bringBack }).click()
    await expect(detourOf(page)).toHaveCount(0)
    await other.getByRole('img', { name: PRESENT.nowPicture }).hover()
    await expect(page.locator('.laser')).toBeVisible()
    await other.getByRole('heading', { name: PRESENT.notes }).hover()
    await expect(page.locator('.laser')).toHaveCount(0)
  })
})

test('a window that went comes back to the slide and the clock', async ({ page, context }) => {
  await openTalk(page, 1)
  const other = await openConsole(page)
  await page.keyboard.press('ArrowRight')
  // The picture of the next slide holds the next count and title: notes are the present slide's alone.
  await expect(notesOf(other)).toContainText(notesAt(2))
  await page.reload()
  await expect(titleOf(page, slideAt(2).title)).toBeVisible()
  await other.getByRole('button', { name: ACTION_WORDS.next }).click()
  await expect(countOf(page, 3)).toBeVisible()
  const address = page.url()
  await page.close()
  await expect(other.getByText(PRESENT.audiences(0))).toBeVisible()
  await other.keyboard.press('ArrowRight')
  await expect(notesOf(other)).toContainText(notesAt(4))
  const again = await context.newPage()
  await again.goto(address)
  await expect(titleOf(again, slideAt(4).title)).toBeVisible()
  await expect(other.getByText(PRESENT.audiences(1))).toBeVisible()
  await other.reload()
  await expect(notesOf(other)).toContainText(notesAt(4))
  await expect(other.getByRole('button', { name: PRESENT.pause })).toBeVisible()
})

test('a window that said goodbye is not heard again until it is back', async ({ page }) => {
  await openTalk(page, 1)
  const other = await openConsole(page)
  await expect(other.getByText(PRESENT.audiences(1))).toBeVisible()
  // As a page that is closed and still runs: the console's own signs of life tell how long.
  await page.evaluate(
    (name) => {
      window.dispatchEvent(new PageTransitionEvent('pagehide'))
      return new Promise<void>((resolve) => {
        let beats = 0
        const channel = new BroadcastChannel(name)
        channel.onmessage = ({ data }: MessageEvent<{ type: string; role: string }>) => {
          if (data.type === 'beat' && data.role === 'console') beats += 1
          if (beats < 3) return
          channel.close()
          resolve()
        }
      })
    },
    `cartouche ${editionOf(index.dossier.meta)}`,
  )
  await expect(other.getByText(PRESENT.audiences(0))).toBeVisible()
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await expect(other.getByText(PRESENT.audiences(1))).toBeVisible()
})

test('where a second window is refused the console stands in the first, if one says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await openTalk(page, 1)
  await page.keyboard.press('c')
  await page.getByRole('button', { name: PRESENT.refusedHere }).click()
  await expect(consoleOf(page)).toBeVisible()
  await expect(page.getByText(PRESENT.blocked)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(notesOf(page)).toContainText(notesAt(2))
  await expect.poll(() => parameterOf(page, 'present')).toBe(`console/${slideAt(2).id}`)
  await page.keyboard.press('n')
  await expect(consoleOf(page)).toHaveCount(0)
  await expect(titleOf(page, slideAt(2).title)).toBeVisible()
  await page.keyboard.press('n')
  await expect(consoleOf(page)).toBeVisible()
})

test('the notes come back as large as they were made', async ({ page }) => {
  const sizeOf = () =>
    page.locator('[data-notes]').evaluate((notes) => parseFloat(getComputedStyle(notes).fontSize))
  await page.goto(`./#v=1&present=console/${slideAt(2).id}`)
  await expect(notesOf(page)).toContainText(notesAt(2))
  const usual = await sizeOf()
  await page.getByRole('button', { name: PRESENT.larger }).click()
  await expect.poll(sizeOf).toBeGreaterThan(usual)
  const larger = await sizeOf()
  await page.reload()
  await expect(notesOf(page)).toContainText(notesAt(2))
  expect(await sizeOf()).toBe(larger)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('nothing lies over another, and a thumb finds every button', async ({ page }) => {
    await page.goto(`./#v=1&present=console/${slideAt(2).id}`)
    await expect(notesOf(page)).toContainText(notesAt(2))
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    // As long as its page, so that what sticks to its foot lies over nothing that scrolls.
    const { wide, tall } = await consoleOf(page).evaluate(({ scrollWidth, scrollHeight }) => ({
      wide: scrollWidth,
      tall: scrollHeight,
    }))
    expect(wide).toBeLessThanOrEqual(390)
    await page.setViewportSize({ width: 390, height: tall })
    const pieces = await namedBoxes(consoleOf(page).locator(PIECES))
    expect(overlaps(pieces)).toEqual([])
    expect(pieces.filter(({ x, width }) => x < 0 || x + width > 390)).toEqual([])
    const buttons = await namedBoxes(consoleOf(page).getByRole('button'))
    expect(buttons.length).toBeGreaterThan(slides.length)
    expect(buttons.filter(({ height }) => height < 40)).toEqual([])
  })

  test('the means to lead stay in sight, and the next slide begins at its picture', async ({
    page,
  }) => {
    await page.goto(`./#v=1&present=console/${slideAt(2).id}`)
    await expect(notesOf(page)).toContainText(notesAt(2))
    await page.getByRole('button', { name: slideAt(-1).title }).scrollIntoViewIfNeeded()
    const next = page.getByRole('button', { name: ACTION_WORDS.next })
    await expect(next).toBeInViewport({ ratio: 1 })
    await next.click()
    await expect(notesOf(page)).toContainText(notesAt(3))
    await expect(page.getByRole('img', { name: PRESENT.nowPicture })).toBeInViewport({ ratio: 1 })
  })
})
