/** Without seeing the map, without usual colours, with two fingers: a presentation is heard, states are seen, the page can be zoomed. */
import type { Locator, Page } from '@playwright/test'
import { EXPORT_WORDS } from '../../src/words/export/exports.ts'
import { EMBED } from '../../src/words/page/embed.ts'
import { PRESENT } from '../../src/words/page/present.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { index } from './support/dossier.ts'
import { boxOf, goTo, layersOf, mapOf, openArticle, openMap, waitForParts } from './support/site.ts'
import { openTalk, revealing, slideAt, slides, titleOf, wordsOf } from './support/talk.ts'
import { expect, test } from './support/test.ts'
import { withoutPictures } from './support/without-pictures.ts'
import { share } from './support/menus.ts'

const said = (page: Page) => page.getByRole('status')
const stillOf = (page: Page) =>
  mapOf(page).getByRole('img', { name: WORDS.stillLabel(index.dossier.meta.title) })

test.describe('heard', () => {
  test.beforeEach(({ page }) => withoutPictures(page))

  test('a slide says its title, and each passage when it is revealed', async ({ page }) => {
    await openTalk(page, revealing)
    const { title, words } = slideAt(revealing)
    await expect(
      said(page).getByText(`${title}. ${PRESENT.spokenCount(revealing + 1, slides.length)}`),
    ).toBeAttached()
    for (const passage of words) {
      await page.keyboard.press('ArrowRight')
      await expect(said(page).getByText(passage.map(({ text }) => text).join(''))).toBeAttached()
    }
    await page.keyboard.press('ArrowRight')
    await expect(said(page).getByText(slideAt(revealing + 1).title)).toBeAttached()
  })

  test('the map of each slide is described: its reading, its ground and what is in sight', async ({
    page,
  }) => {
    await openTalk(page, 1)
    const heard = new Set<string>()
    for (const { id, title, view } of slides.slice(1, 4)) {
      await goTo(page, `present=audience/${id}`)
      await expect(titleOf(page, title)).toBeVisible()
      const description = mapOf(page).getByText(EXPORT_WORDS.reading[view.reading])
      await expect(description).toHaveText(/The m(iddle|ap) .+ km wide\. In sight /)
      await expect.poll(async () => heard.has(await description.innerText())).toBe(false)
      const text = await description.innerText()
      await expect(stillOf(page)).toHaveAccessibleDescription(text)
      heard.add(text)
    }
  })

  test('a copied link says the theme, which is else the reader’s own', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openArticle(page)
    await share(page, 'copyLink')
    await expect(page.getByText(WORDS.copied)).toBeAttached()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('about:blank')
    await page.goto(link)
    await expect(page.locator('html')).toHaveClass('paper')
  })
})

test('a map that is drawn is described, and anew once it rests elsewhere or shows something else', async ({
  page,
}) => {
  const map = page.locator('.pane .map')
  const { told, checked } = EXPORT_WORDS.reading
  const scale = async () =>
    Number((/about ([\d,]+) km wide/.exec(await wordsFor(map))?.[1] ?? '').replaceAll(',', ''))
  await openMap(page, 'panels=&map=6/50/58&reading=told')
  await expect(map).toHaveAccessibleDescription(new RegExp(told))
  const before = await scale()
  expect(before).toBeGreaterThan(0)
  await page.getByRole('button', { name: WORDS.zoomIn }).click()
  await expect.poll(scale).toBeLessThan(before)
  await goTo(page, 'panels=&map=6/50/58&reading=checked')
  await expect(map).toHaveAccessibleDescription(new RegExp(checked))
  expect(await scale()).toBe(before)
})

/** What an element is described by. */
const wordsFor = (described: Locator) =>
  described.evaluate(
    (one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
  )

test.describe('fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  /** Where two fingers stand, from first to last. */
  async function draw(page: Page, at: (share: number) => { x: number; y: number }[]) {
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : at(share).map((one, id) => ({ ...one, id })),
      })
    await touch('touchStart', 0)
    for (let move = 1; move <= 8; move += 1) await touch('touchMove', move / 8)
    await touch('touchEnd', 1)
    await session.detach()
  }

  const scaleOf = (page: Page) => page.evaluate(() => visualViewport?.scale ?? 1)

  test('two on the words zoom the page and turn no slide', async ({ page }) => {
    await withoutPictures(page)
    await openTalk(page, 1)
    const { x, y, width, height } = await boxOf(wordsOf(page))
    const [middle, line] = [x + width / 2, y + height / 2]
    // Both to the left: what the slide would be turned by, were it one.
    await draw(page, (share) => [
      { x: middle + 80 - 150 * share, y: line },
      { x: middle + 120 - 150 * share, y: line + 40 },
    ])
    await draw(page, (share) => [
      { x: middle - 20 - 90 * share, y: line },
      { x: middle + 20 + 90 * share, y: line },
    ])
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.5)
    // One moves the page that is zoomed.
    await draw(page, (share) => [{ x: 300 - 200 * share, y: 600 }])
    await expect(titleOf(page, slideAt(1).title)).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(titleOf(page, slideAt(2).title)).toBeVisible()
  })
})

test.describe('forced colours', () => {
  test.beforeEach(async ({ page }) => {
    await withoutPictures(page)
    await page.emulateMedia({ forcedColors: 'active' })
  })

  const ground = (page: Page, selector: string, part?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one, part) => getComputedStyle(one, part).backgroundColor, part)

  test('the words of the button that most came for are seen on its ground', async ({ page }) => {
    await openArticle(page, 'panels=&dialog=export')
    const chief = page.locator('.chief')
    await expect(chief).toBeVisible()
    const { color, ground, adjust } = await chief.evaluate((one) => {
      const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(one)
      return { color, ground: backgroundColor, adjust: forcedColorAdjust }
    })
    expect(color).not.toBe(ground)
    // Else the browser lays the page's own ground under the words, and they have that colour.
    expect(adjust).toBe('none')
  })

  test('what is on, chosen or pressed differs from what is not', async ({ page }) => {
    await openArticle(page, 'panels=article,layers,timeline&table=incidents')
    await expect(layersOf(page)).toBeVisible()
    await waitForParts(page)
    for (const [on, off, part] of [
      ['[role=switch][aria-checked=true]', '[role=switch][aria-checked=false]', '::before'],
      ['[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]'],
      ['header [aria-pressed=true]', 'header [aria-pressed=false]'],
      ['input:checked + span', 'input:not(:checked) + span'],
    ] as const) {
      expect(await ground(page, on, part), on).not.toBe(await ground(page, off, part))
    }
    const slider = layersOf(page).getByRole('slider').first()
    expect(await slider.evaluate((one) => getComputedStyle(one).backgroundImage)).toContain(
      'gradient',
    )
  })

  test('black is black, and the words have a ground of their own', async ({ page }) => {
    await openTalk(page, 1)
    const transparent = 'rgba(0, 0, 0, 0)'
    expect(await wordsOf(page).evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(
      transparent,
    )
    for (const [key, colour] of [
      ['b', 'rgb(0, 0, 0)'],
      ['w', 'rgb(255, 255, 255)'],
    ] as const) {
      await page.keyboard.press(key)
      const blank = said(page).filter({ hasText: key === 'b' ? PRESENT.black : PRESENT.white })
      await expect(blank).toHaveCSS('background-color', colour)
    }
  })
})

test('the wheel over an embedded map scrolls the page around it, and with Ctrl zooms', async ({
  page,
}) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><link rel="icon" href="data:,">
        <iframe title="map" width="640" height="420" src="./#v=1&amp;panels=&amp;chrome=embed"></iframe>
        <div style="height: 3000px"></div>`,
    }),
  )
  await page.goto('./host.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-map=drawn]')).toBeVisible({ timeout: 120_000 })
  const camera = () => page.frames().at(-1)?.url().includes('map=')
  await page.mouse.move(320, 300)
  await page.mouse.wheel(0, 120)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60)
  await expect(frame.getByText(EMBED.gestures.wheel)).toBeAttached()
  expect(camera()).toBe(false)
  await page.mouse.move(320, 150)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  await expect.poll(camera).toBe(true)
})
