/** The dark room, which a system asks for: the page and its map are in it from the first frame, and go to paper and back. */
import type { Locator, Page } from '@playwright/test'
import { TIMELINE_WORDS } from '../../src/words/page/timeline.ts'
import { WORDS } from '../../src/words/page/page.ts'
import {
  articleOf,
  boxOf,
  layersOf,
  mapOf,
  openMap,
  parameterOf,
  recordOf,
  waitForRest,
} from './support/site.ts'
import { expect, test } from './support/test.ts'
import { openSettings } from './support/menus.ts'

test.use({ colorScheme: 'dark', draws: 'all' })

/** Lightness from 0 to 1 of what a picture of the page shows, pixel by pixel on the mean. */
async function lightnessOf(page: Page, part: Locator): Promise<number> {
  const { x, y, width, height } = await boxOf(part)
  const clip = { x, y, width: Math.min(width, 400), height: Math.min(height, 300) }
  const picture = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (context === null) throw new Error('no context')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    let sum = 0
    for (let at = 0; at < data.length; at += 4)
      sum += ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 765
    return sum / (data.length / 4)
  }, picture)
}

test('all that stands on the first screen is dark, light when it is asked for, and dark again', async ({
  page,
}) => {
  await openMap(page, 'panels=article,layers,timeline&record=incident:kenkiyak-2011')
  const parts = [
    articleOf(page),
    layersOf(page),
    mapOf(page),
    recordOf(page),
    page.getByRole('region', { name: TIMELINE_WORDS.title, exact: true }),
  ]
  const room = page.getByRole('button', { name: WORDS.themes.room, exact: true })
  for (const part of parts) expect(await lightnessOf(page, part)).toBeLessThan(0.35)

  await openSettings(page)
  await room.click()
  await expect(room).toHaveAttribute('aria-pressed', 'false')
  expect(parameterOf(page, 'theme')).toBe('paper')
  await waitForRest(page)
  for (const part of parts) {
    await expect.poll(() => lightnessOf(page, part)).toBeGreaterThan(0.65)
  }
  await room.click()
  await waitForRest(page)
  for (const part of parts) {
    await expect.poll(() => lightnessOf(page, part)).toBeLessThan(0.35)
  }
})
