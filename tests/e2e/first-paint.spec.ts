/** What a reader has before any script has run, and that nothing moves when the app takes over. */
import type { Page } from '@playwright/test'
import { chiefIncidents } from '../../src/domain/chief.ts'
import { titleOfIncident } from '../../src/domain/marks.ts'
import { FIRST_PAGE_ID, STILL_ID } from '../../src/prerender/ids.ts'
import { FIRST_WORDS } from '../../src/words/export/first-page.ts'
import { index } from './support/dossier.ts'
import { articleOf, boxOf, mapOf, waitForApp, waitForMap, waitForParts } from './support/site.ts'
import { holdBack } from './support/slow.ts'
import { expect, test } from './support/test.ts'

const SIZES = [
  { name: 'a desktop', viewport: { width: 1440, height: 900 } },
  { name: 'a phone', viewport: { width: 390, height: 844 } },
] as const

const { meta, text: sections } = index.dossier
const DATA = '**/data/*.json'
const before = (page: Page) => page.locator(`#${FIRST_PAGE_ID}`)
const still = (page: Page) => page.locator(`#${STILL_ID}`)

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const { name, viewport } of SIZES) {
    test(`on ${name} the page is an article with a map`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.goto('./')
      await expect(page.getByRole('heading', { level: 1, name: meta.title })).toBeVisible()
      await expect(page.getByText(meta.deck ?? '')).toBeVisible()
      await expect(page.getByRole('img', { name: FIRST_WORDS.map(meta.title) })).toBeVisible()
      for (const { title } of sections)
        await expect(page.getByRole('heading', { name: title, exact: true })).toBeAttached()
      for (const one of chiefIncidents(index)) {
        const link = page.locator('.events').getByRole('link', {
          name: titleOfIncident(one, 'checked'),
        })
        await expect(link).toBeAttached()
      }
      const link = page.locator('.events a').first()
      await link.click()
      await expect(page.locator(':target')).toBeInViewport()
      await expect(page.locator(':target')).toContainText((await link.textContent()) ?? '-')
    })
  }
})

for (const { name, viewport } of SIZES) {
  test(`on ${name} nothing moves when the app takes over`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const letGo = await holdBack(page, DATA)
    await page.goto('./')
    // On a busy machine the letters come after the first paint; what the app moves is looked at here.
    await page.evaluate(async () => {
      await document.fonts.ready
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
      const seen: string[] = []
      Object.assign(window, { shiftsSeen: seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & {
            value: number
            sources: { node: Node | null }[]
          }
          const moved = shift.sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? '')
          seen.push(`${String(shift.value)}: ${moved.join(' | ')}`)
        }
      }).observe({ type: 'layout-shift' })
    })
    await letGo()
    await waitForMap(page)
    await waitForParts(page)
    const shifts = await page.evaluate(
      () => (window as Window & { shiftsSeen?: string[] }).shiftsSeen,
    )
    expect(shifts).toEqual([])
  })
}

test('title and events stand where the app puts them', async ({ page }) => {
  const letGo = await holdBack(page, DATA)
  await page.goto('./')
  const title = () => page.getByRole('heading', { level: 2 }).first()
  const event = () => page.locator('.events li').last()
  const [titleBefore, eventBefore] = [await boxOf(title()), await boxOf(event())]
  await letGo()
  await waitForApp(page)
  const [titleAfter, eventAfter] = [await boxOf(title()), await boxOf(event())]
  expect(Math.abs(titleAfter.y - titleBefore.y)).toBeLessThan(2)
  expect(Math.abs(titleAfter.x - titleBefore.x)).toBeLessThan(2)
  expect(Math.abs(eventAfter.y - eventBefore.y)).toBeLessThan(2)
})

test('a reader who has scrolled, chosen words and come to a link stays there', async ({ page }) => {
  const letGo = await holdBack(page, DATA)
  await page.goto('./')
  const passage = (scope: string) => page.locator(`${scope} [data-passage]`).nth(6)
  const words = await passage(`#${FIRST_PAGE_ID}`).evaluate((one) => {
    one.scrollIntoView({ block: 'start' })
    const plain = [...(one.querySelector('p')?.childNodes ?? [])].find(
      (node) => node instanceof Text && node.length > 12,
    )
    if (plain !== undefined) getSelection()?.setBaseAndExtent(plain, 2, plain, 12)
    const link = one.querySelector('a')
    link?.focus({ preventScroll: true })
    return { chosen: getSelection()?.toString() ?? '', link: link?.textContent ?? '' }
  })
  const at = await boxOf(passage(`#${FIRST_PAGE_ID}`))
  await letGo()
  await waitForApp(page)
  const now = await boxOf(passage('#app'))
  expect(Math.abs(now.y - at.y)).toBeLessThan(3)
  expect(words.chosen).not.toBe('')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(words.chosen)
  await expect(passage('#app').locator('a').first()).toBeFocused()
  await expect(passage('#app').locator('a').first()).toHaveText(words.link)
})

test('a record that was clicked before the app was there is open in it', async ({ page }) => {
  const letGo = await holdBack(page, DATA)
  await page.goto('./')
  const link = before(page).locator('.events a').first()
  const title = (await link.textContent()) ?? ''
  await link.click()
  // The map that stands there does not show it chosen.
  await expect(still(page)).toBeHidden()
  await letGo()
  await waitForApp(page)
  await expect(page.getByRole('heading', { name: title }).last()).toBeVisible()
  expect(new URL(page.url()).hash).toContain('record=incident:')
})

test('the still map lies where the live map comes, and goes when that is drawn', async ({
  page,
}) => {
  const letGo = await holdBack(page, DATA)
  await page.goto('./')
  const first = await boxOf(still(page))
  const stopped = await holdBack(page, '**/assets/maplibre-*.js')
  await letGo()
  await waitForApp(page)
  await expect(mapOf(page).locator(`#${STILL_ID}`)).toBeVisible()
  const second = await boxOf(still(page))
  expect(Math.abs(first.x - second.x)).toBeLessThan(2)
  expect(Math.abs(first.y - second.y)).toBeLessThan(2)
  expect(Math.abs(first.width - second.width)).toBeLessThan(2)
  await stopped()
  await waitForMap(page)
  await expect(still(page)).toHaveCount(0)
  await expect(articleOf(page)).toBeVisible()
})

for (const { asks, view, map, text } of [
  { asks: 'nothing', view: '', map: true, text: true },
  { asks: 'another theme', view: '#v=1&theme=room', map: true, text: true },
  { asks: 'the other reading', view: '#v=1&reading=told', map: false, text: true },
  { asks: 'a camera', view: '#v=1&map=5/48/67', map: false, text: true },
  { asks: 'a slide', view: '#v=1&present=audience/opening', map: false, text: false },
  { asks: 'a frame', view: '#v=1&chrome=embed', map: false, text: false },
]) {
  test(`an address that asks for ${asks} shows what is true of it`, async ({ page }) => {
    await holdBack(page, DATA)
    await page.goto(`./${view}`)
    await expect(still(page)).toBeVisible({ visible: map })
    await expect(before(page)).toBeVisible({ visible: text })
  })
}

test('a dark page is dark before anything has come', async ({ page }) => {
  await holdBack(page, DATA)
  for (const view of ['#v=1&theme=room', '#v=1&present=audience/opening']) {
    await page.goto(`./${view}`)
    await page.reload()
    const ground = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect(ground).toBe('rgb(23, 27, 32)')
  }
})

test('the page says what it is to whoever shows a link to it', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('./')
  const contentOf = (name: string) =>
    page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute('content')
  await expect(page).toHaveTitle(new RegExp(meta.title))
  expect(await contentOf('description')).toBe(meta.deck)
  expect(await contentOf('og:title')).toBe(meta.title)
  const picture = await request.get(new URL((await contentOf('og:image')) ?? '', baseURL).href)
  const bytes = await picture.body()
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
})
