/** The map's labels change their language; that every letter of them is in our fonts is a unit test's to say. */
import { index } from './support/dossier.ts'
import { articleOf, boxOf, mapOf, openMap, parameterOf, pictureAround } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { WORDS } from '../../src/ui/words.ts'

test('the switch changes the language of the map, with our own fonts, and keeps the text’s', async ({
  page,
}) => {
  const fonts: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2') && response.ok()) fonts.push(response.url())
  })
  await openMap(page, 'panels=article')
  const { x, y, width, height } = await boxOf(mapOf(page))
  const picture = () => pictureAround(page, { x: x + width / 2, y: y + height / 2 }, 250)
  let before = await picture()
  for (const language of ['ru', 'kk', 'en'] as const) {
    await page.getByLabel(WORDS.labels).selectOption({ label: WORDS.languages[language] })
    await expect.poll(() => parameterOf(page, 'labels') ?? 'en').toBe(language)
    await expect.poll(async () => (await picture()).equals(before), language).toBe(false)
    before = await picture()
  }
  for (const part of ['latin', 'cyrillic', 'cyrillic-ext'])
    expect(fonts.filter((url) => url.includes(`noto-sans-${part}-400`))).not.toEqual([])
  await expect(articleOf(page)).toContainText(index.dossier.meta.title)
  const failed = await page.evaluate(() =>
    [...document.fonts].filter((face) => face.status === 'error').map((face) => face.family),
  )
  expect(failed).toEqual([])
})
