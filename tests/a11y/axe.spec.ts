/** WCAG 2.2 A and AA by axe, on every kind of screen, in both themes. */
import type { Page } from '@playwright/test'
import { THEMES } from '../../src/view/choices.ts'
import { findings } from '../e2e/support/axe.ts'
import { compiledDossier, DOSSIER_ID } from '../e2e/support/dossier.ts'
import { goTo, mapOf, openArticle, openMap, waitForParts } from '../e2e/support/site.ts'
import { openTalk, slideAt, viewParts } from '../e2e/support/talk.ts'
import { expect, kept, test } from '../e2e/support/test.ts'

/** Screens as Views: panels open and closed, a record of each kind, dialogs, both readings. What lies on the map has screens of its own. */
const SCREENS = [
  'panels=article,layers',
  'panels=article,layers&reading=checked&layers=provinces,cities,incidents,attention,indicator:below-subsistence',
  'panels=article&record=incident:kenkiyak-2011&reading=checked',
  'panels=article&record=claim:2.2',
  'panels=article&record=place:atyrau',
  'panels=article&record=actor:hizb-ut-tahrir',
  'panels=article&record=route:heroin-east',
  'panels=article,layers&record=factor:poverty-migration',
  'panels=article&record=source:S1',
  'panels=article&record=date:2011-07-14',
  'panels=article,layers&dialog=data',
  'panels=article,layers&dialog=export',
  'panels=article,layers&dialog=about:factor:afghan-heroin',
  'panels=article&theme=neon&record=incident:gone',
  'panels=article&page=coverage',
  'panels=article&page=briefing',
  'panels=article,layers,timeline&tool=filters&by=kind*bombing&time=2011-05/2011-10',
  'panels=layers,timeline&tool=distance&ask=circle/place:atyrau/300&certain=only',
  'panels=layers,timeline&tool=distance&ask=path/51.9,47.1/57.2,50.3&reading=checked',
  'panels=article&table=incidents&record=incident:kenkiyak-2011',
]

/** The map's own buttons, its names, a question's answer and a mark that is chosen. */
const MAP_SCREENS = [
  'panels=',
  'panels=article,layers&reading=checked',
  'panels=layers,timeline&tool=distance&ask=path/51.9,47.1/57.2,50.3&reading=checked',
  'panels=article&record=incident:kenkiyak-2011',
]
const PHONE = { width: 390, height: 844 }

/** Of a View in the open page, once all that it shows has come. */
async function expectNoFindings(page: Page, view: string): Promise<void> {
  await goTo(page, view)
  await waitForParts(page)
  // One that was left may still be on its way out.
  await expect(page.getByRole('dialog')).toHaveCount(view.includes('dialog=') ? 1 : 0)
  expect(await findings(page)).toEqual([])
}

for (const theme of THEMES) {
  const inTheme = (screen: string) =>
    screen.includes('theme=') ? screen : `${screen}&theme=${theme}`

  kept(`no violation over the map, ${theme}`, async ({ page }) => {
    test.slow()
    await openMap(page, `theme=${theme}&panels=`)
    for (const screen of MAP_SCREENS)
      await test.step(screen, () => expectNoFindings(page, inTheme(screen)))
    await page.setViewportSize(PHONE)
    for (const screen of ['panels=', 'panels=layers'])
      await test.step(`${screen} on a phone`, () => expectNoFindings(page, inTheme(screen)))
  })

  test.describe('without a map', () => {
    test.use({ draws: 'nothing' })

    kept(`no violation on any screen, ${theme}`, async ({ page }) => {
      test.slow()
      await openArticle(page, `theme=${theme}`)
      for (const screen of SCREENS)
        await test.step(screen, () => expectNoFindings(page, inTheme(screen)))
    })

    kept(`no violation on a phone, ${theme}`, async ({ page }) => {
      test.slow()
      await page.setViewportSize(PHONE)
      await openArticle(page, `theme=${theme}&panels=article`)
      for (const screen of [
        'panels=article',
        'panels=article&page=briefing',
        'panels=&record=claim:2.2',
        'panels=timeline',
        'panels=layers&tool=filters',
        'panels=layers&tool=distance',
        'panels=&table=incidents',
      ])
        await test.step(screen, () => expectNoFindings(page, inTheme(screen)))
    })
  })
}

test.describe('a talk', () => {
  test.use({ draws: 'stills' })

  /** The presentation as it is opened: its first slide, a step with a record open, the console, the overlays. */
  for (const theme of THEMES) {
    test(`no violation while a briefing is given, ${theme}`, async ({ page }) => {
      test.slow()
      const step = slideAt(1)
      const parts = viewParts({ ...step.view, theme })
      for (const as of ['audience', 'console'] as const) {
        await openTalk(page, 0)
        await goTo(page, `${parts}&present=${as}/${step.id}`)
        await expect(page.getByText(step.title).first()).toBeVisible()
        expect(await findings(page)).toEqual([])
      }
      for (const key of ['?', 'o']) {
        await page.keyboard.press(key)
        await expect(page.locator('dialog[data-talk]')).toBeVisible()
        expect(await findings(page, 'dialog[data-talk]')).toEqual([])
        await page.keyboard.press('Escape')
      }
    })
  }
})

test.describe('trouble', () => {
  test.use({ draws: 'nothing', provoked: [/Failed to load resource|on purpose/] })

  test('no violation on the page of a broken dossier', async ({ page }) => {
    const broken = { ...compiledDossier(), claims: 'none' }
    await page.route(`**/data/${DOSSIER_ID}.json`, (route) => route.fulfill({ json: broken }))
    await openArticle(page)
    expect(await findings(page)).toEqual([])
  })

  test('no violation where the map cannot be drawn', async ({ page }) => {
    await openArticle(page, 'panels=article')
    await expect(mapOf(page).getByRole('alert')).toBeVisible()
    expect(await findings(page)).toEqual([])
  })

  test('no violation with the panel of an error', async ({ page }) => {
    await openArticle(page)
    await page.evaluate(() => {
      queueMicrotask(() => {
        throw new Error('on purpose')
      })
    })
    await expect(page.getByRole('alertdialog')).toBeVisible()
    expect(await findings(page)).toEqual([])
  })

  test('no violation on the page of a part that did not arrive', async ({ page }) => {
    await page.route('**/region*.json', (route) => route.abort())
    await openArticle(page)
    expect(await findings(page)).toEqual([])
  })
})
