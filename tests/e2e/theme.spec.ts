/** The dark theme: taken from the system's, on every part of the page, on the map's own land, and given back by the switch. */
import type { Locator, Page } from '@playwright/test'
import { WORDS } from '../../src/ui/words.ts'
import { drawnOf } from './support/drawn.ts'
import { articleOf, goTo, layersOf, mapOf, openMap, recordOf } from './support/site.ts'
import { expect, test } from './support/test.ts'

test.use({ colorScheme: 'dark' })

/** Lightness, from 0 to 1, of the ground that a part stands on: its own, or that of what it lies in. */
const groundOf = (part: Locator) =>
  part.evaluate((element) => {
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (
        getComputedStyle(one).backgroundColor.match(/[\d.]+/g) ?? []
      ).map(Number)
      if (alpha > 0.5) return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
    }
    return 1
  })

/** Lightness of the middle pixel of a part as it is drawn. */
async function drawnLightness(page: Page, part: Locator): Promise<number> {
  const picture = (await part.screenshot()).toString('base64')
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(1, 1)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('no canvas')
    context.drawImage(image, 0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
  }, picture)
}

test('the system’s theme is the page’s, in every part of it, and the switch changes it', async ({
  page,
}) => {
  await openMap(page, 'panels=article,layers,timeline')
  await expect(page.locator('html')).toHaveClass('room')
  const data = page.getByRole('region', { name: WORDS.data, exact: true })
  const screens: readonly (readonly [string, Locator])[] = [
    ['panels=article,layers,timeline', articleOf(page)],
    ['panels=article,layers,timeline', layersOf(page)],
    ['panels=article,timeline', page.getByRole('slider').first()],
    ['panels=article&page=coverage', articleOf(page)],
    ['panels=layers&tool=filters', layersOf(page)],
    ['panels=layers&tool=distance', layersOf(page)],
    ['panels=&table=incidents', data],
    ['panels=&record=factor:poverty-migration', recordOf(page)],
    ['panels=&dialog=data', page.getByRole('dialog')],
  ]
  for (const [view, part] of screens) {
    await goTo(page, view)
    await expect(part).toBeVisible()
    expect(await groundOf(part), view).toBeLessThan(0.3)
  }
  await goTo(page, 'panels=')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const canvas = mapOf(page).locator('canvas').first()
  await expect.poll(() => drawnLightness(page, canvas)).toBeLessThan(0.4)
  const marks = await drawnOf(page, ['marks'])
  expect(marks).not.toEqual([])

  await page.getByRole('button', { name: WORDS.themes.paper }).click()
  await expect(page.locator('html')).toHaveClass('paper')
  await expect.poll(() => drawnLightness(page, canvas)).toBeGreaterThan(0.7)
  // The same marks in other colours.
  await expect.poll(() => drawnOf(page, ['marks'])).toEqual(marks)
  await goTo(page, 'panels=article,layers&theme=paper')
  expect(await groundOf(articleOf(page))).toBeGreaterThan(0.7)
})
