/** What a reader sees and does on the page, named once: opening it, its parts, and what its address says. */
import type { Locator, Page } from '@playwright/test'
import { FIRST_PAGE_ID } from '../../../src/prerender/ids.ts'
import { WORDS } from '../../../src/words/page/page.ts'
import { RECORD_WORDS } from '../../../src/words/page/record-words.ts'
import { pixelOf, type Camera, type Pixel } from './mercator.ts'
import { expect } from './test.ts'

/** The pane; the canvas within it is MapLibre's own region. */
export const mapOf = (page: Page) =>
  page.getByRole('region', { name: WORDS.map, exact: true }).and(page.locator('[data-map]'))
export const articleOf = (page: Page) =>
  page.getByRole('region', { name: WORDS.article, exact: true })
export const layersOf = (page: Page) => page.getByRole('region', { name: WORDS.layersAndLegend })
export const recordOf = (page: Page, title = '') =>
  page.getByRole('region', { name: `${WORDS.record}: ${title}` })
export const choiceOf = (page: Page) =>
  page.getByRole('toolbar', { name: RECORD_WORDS.choiceTitle })

/** Until the app has taken over from what stands in the page before it. */
export const waitForApp = (page: Page) =>
  expect(page.locator(`#${FIRST_PAGE_ID}`)).toBeEmpty({ timeout: 120_000 })

/** Without waiting for the map. */
export async function openArticle(page: Page, view = ''): Promise<void> {
  await page.goto(`./${view === '' ? '' : `#v=1&${view}`}`)
  await waitForApp(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Until the first frame with all layers and labels: without a GPU, and beside another page, it may take a minute. */
export const waitForMap = (page: Page) =>
  expect(mapOf(page)).toHaveAttribute('data-map', 'drawn', { timeout: 120_000 })

/** Until it rests where the address says: one that was kept from before has just been told. */
export async function openMap(page: Page, view = ''): Promise<void> {
  await openArticle(page, view)
  await waitForMap(page)
  await waitForRest(page)
}

/** Until what the page knows has been drawn, and no move and no tile is on its way. */
export async function waitForRest(page: Page): Promise<void> {
  // A change of the address is told by a task of its own, which stands in line already.
  await page.evaluate(() => new Promise((told) => setTimeout(told)))
  await page.waitForFunction(() => window.witness?.resting() === true, undefined, {
    timeout: 120_000,
    polling: 50,
  })
}

/** As one who edits the address: another View without another load. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = fragment
  }, `v=1&${view}`)
}

/** Parts of the page that come when they are asked for are there. */
export const waitForParts = (page: Page) => expect(page.locator('[data-awaited]')).toHaveCount(0)

export const parametersOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1))

/** One parameter of the address; null where the View has its default. */
export const parameterOf = (page: Page, key: string) => parametersOf(page).get(key)

export function cameraOf(page: Page): Camera {
  const [zoom, latitude, longitude] = (parameterOf(page, 'map') ?? '').split('/').map(Number)
  if (zoom === undefined || latitude === undefined || longitude === undefined)
    throw new Error(`The address holds no camera: ${page.url()}`)
  return { zoom, latitude, longitude }
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It has no box: it is not shown')
  return box
}

/** Where on the page a position is drawn, by the camera in the address. */
export async function spotOf(page: Page, position: readonly [number, number]): Promise<Pixel> {
  const { x, y, width, height } = await boxOf(mapOf(page))
  const pixel = pixelOf(cameraOf(page), position, { width, height })
  return { x: x + pixel.x, y: y + pixel.y }
}

/** Whether a position is on the map and under none of `covers`. */
export async function isInSight(
  page: Page,
  position: readonly [number, number],
  covers: readonly Locator[] = [],
): Promise<boolean> {
  const spot = await spotOf(page, position)
  const holds = ({ x, y, width, height }: Awaited<ReturnType<typeof boxOf>>) =>
    spot.x > x && spot.x < x + width && spot.y > y && spot.y < y + height
  const boxes = await Promise.all(covers.map(boxOf))
  return holds(await boxOf(mapOf(page))) && !boxes.some(holds)
}

/** Pixels of the map around a spot. */
export function pictureAround(page: Page, { x, y }: Pixel, reach: number): Promise<Buffer> {
  return page.screenshot({
    clip: { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
  })
}
