/** The map's labels change their language; that every letter of them is in our fonts is a unit test's to say. */
import type { Locator, Page } from '@playwright/test'
import { LAYER } from '../../src/map/style/layer-ids.ts'
import type { Dossier } from '../../src/model/schema/dossier.ts'
import { FIRST_SIGHT } from '../../src/words/export/first-sight.ts'
import { SLIDE_WORDS } from '../../src/words/export/slides.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { DOSSIER_ID, index, positionOf } from './support/dossier.ts'
import { drawnOf } from './support/drawn.ts'
import { likenessOf } from './support/ink.ts'
import { writeOneFile } from './support/one-file.ts'
import {
  articleOf,
  boxOf,
  goTo,
  mapOf,
  openMap,
  parameterOf,
  spotOf,
  waitForMap,
  waitForRest,
} from './support/site.ts'
import { expect, test } from './support/test.ts'
import { wordsOf } from './support/talk.ts'
import { chooseLanguage } from './support/menus.ts'

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
    await chooseLanguage(page, language)
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

const NAMES = [
  LAYER.countryNames,
  LAYER.focusName,
  LAYER.provinceNames,
  LAYER.namedProvinceNames,
  LAYER.cityNames,
  LAYER.namedCityNames,
  LAYER.callouts,
]

/** Names that are drawn under a part of the screen, which may stand nowhere on the map. */
async function namesUnder(page: Page, part: Locator): Promise<string[]> {
  const [box, pane] = [await boxOf(part), await boxOf(mapOf(page))]
  const [left, top] = [box.x - pane.x, box.y - pane.y]
  const under = { left, top, right: left + box.width, bottom: top + box.height }
  return (await drawnOf(page, NAMES, under)).map(({ text }) => text)
}

test('no name stands under what lies over the map', async ({ page }) => {
  test.slow()
  await openMap(page)
  const parts = [
    page.getByRole('group', { name: FIRST_SIGHT.factors }),
    page.getByRole('group', { name: WORDS.reading, exact: true }),
  ]
  for (const [language] of LANGUAGES) {
    await chooseLanguage(page, language)
    for (const part of parts) {
      await expect.poll(() => namesUnder(page, part), language).toEqual([])
    }
  }
  await goTo(page, 'present=audience/opening')
  await waitForRest(page)
  // Whose the boundaries are stands below a country of the south.
  const credit = page.getByText(WORDS.vintage, { exact: true })
  await expect.poll(() => namesUnder(page, credit)).toEqual([])
  for (const slide of ['passes-for-safe', 'afghan-heroin']) {
    await goTo(page, `present=audience/${slide}`)
    const key = page.getByRole('list', { name: SLIDE_WORDS.key })
    await expect(key).toBeVisible()
    await waitForRest(page)
    for (const part of [key, wordsOf(page)]) {
      await expect.poll(() => namesUnder(page, part), slide).toEqual([])
    }
  }
})

/** Countries of which a part is in the slide's frame; the names of some would lie across its edge. */
const ACROSS = ['astana-answers', 'nationals-abroad', 'kyrgyz-turmoil']
/** Pixels at the edge that no name of a slide reaches. */
const EDGE = 2

test('no name of a slide is cut by the edge of the wall', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await openMap(page, `present=audience/${ACROSS[0]}`)
  for (const slide of ACROSS) {
    await goTo(page, `present=audience/${slide}`)
    await waitForRest(page)
    const { width, height } = await boxOf(mapOf(page))
    const strips = [
      { left: 0, right: width, top: 0, bottom: EDGE },
      { left: 0, right: width, top: height - EDGE, bottom: height },
      { left: 0, right: EDGE, top: 0, bottom: height },
      { left: width - EDGE, right: width, top: 0, bottom: height },
    ]
    const cut = async () =>
      (await Promise.all(strips.map((strip) => drawnOf(page, NAMES, strip)))).flat()
    await expect.poll(async () => (await cut()).map(({ text }) => text), slide).toEqual([])
    expect(await drawnOf(page, NAMES)).not.toEqual([])
  }
})

/** Names that run from right to left, by the town that is given them. */
const TURNED = [
  ['aktobe', 'كينكياك'],
  ['shubarshi', 'אטיראו'],
] as const

const TOWNS = 'panels=&layers=cities&map=7/49.5/57.2'

function turnedDossier(): Dossier {
  const { places } = index.dossier
  const names = new Map<string, string>(TURNED)
  const features = places.features.map((place) => {
    const { properties } = place
    const en = names.get(place.id) ?? properties.names.en
    return { ...place, properties: { ...properties, names: { ...properties.names, en } } }
  })
  return { ...index.dossier, places: { ...places, features } }
}

async function expectTurned(page: Page): Promise<void> {
  for (const [place, text] of TURNED) {
    const { x, y } = await spotOf(page, positionOf(place))
    // The town's dot is left out.
    const clip = { x: x + 8, y: y - 14, width: 100, height: 28 }
    const likeness = async () =>
      likenessOf(page, { picture: await page.screenshot({ clip }), text, weight: 600 })
    await expect.poll(async () => (await likeness()).asSet, text).toBeGreaterThan(0.9)
    expect((await likeness()).mirrored).toBeLessThan(0.5)
  }
}

test.describe('from right to left, names are joined and turned as the browser does it, in our own fonts', () => {
  // One of the pages is opened from the disk.
  test.use({ draws: 'all', provoked: [/^beyond the origin: file:/] })

  test('of a served page, which reads their files once the map is drawn', async ({ page }) => {
    await page.route(`**/data/${DOSSIER_ID}.json`, (route) =>
      route.fulfill({ json: turnedDossier() }),
    )
    const fonts: string[] = []
    page.on('response', (response) => fonts.push(response.url()))
    await openMap(page, TOWNS)
    for (const script of ['arabic', 'hebrew'])
      await expect.poll(() => fonts.join(' ')).toMatch(new RegExp(`noto-sans-${script}-[^ ]*600`))
    await expectTurned(page)
  })

  test('of a page that is one file, which holds them', async ({ page, context }) => {
    await context.setOffline(true)
    const { url } = await writeOneFile(turnedDossier(), { what: 'briefing' })
    await page.goto(`${url}#v=1&${TOWNS}`)
    await waitForMap(page)
    await expectTurned(page)
  })
})
