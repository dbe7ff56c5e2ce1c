/** The map's labels change their language; that every letter of them is in our fonts is a unit test's to say. */
import { LAYER } from '../../src/map/style/layer-ids.ts'
import { index } from './support/dossier.ts'
import { drawnOf } from './support/drawn.ts'
import { articleOf, openMap, parameterOf } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { WORDS } from '../../src/ui/words.ts'

/** Aktobe, whose name is another in each. */
const LANGUAGES = [
  ['ru', 'Актобе'],
  ['kk', 'Ақтөбе'],
  ['en', 'Aktobe'],
] as const

test('the switch changes the language of the map, with our own fonts, and keeps the text’s', async ({
  page,
}) => {
  const fonts: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2') && response.ok()) fonts.push(response.url())
  })
  await openMap(page, 'panels=article&map=6/50/58')
  const names = async () =>
    (await drawnOf(page, [LAYER.cityNames, LAYER.namedCityNames])).map(({ text }) => text)
  for (const [language, name] of LANGUAGES) {
    await page.getByLabel(WORDS.labels).selectOption({ label: WORDS.languages[language] })
    await expect.poll(() => parameterOf(page, 'labels') ?? 'en').toBe(language)
    await expect.poll(names, language).toContain(name)
  }
  for (const part of ['latin', 'cyrillic', 'cyrillic-ext'])
    expect(fonts.filter((url) => url.includes(`noto-sans-${part}-400`))).not.toEqual([])
  await expect(articleOf(page)).toContainText(index.dossier.meta.title)
  const failed = await page.evaluate(() =>
    [...document.fonts].filter((face) => face.status === 'error').map((face) => face.family),
  )
  expect(failed).toEqual([])
})
