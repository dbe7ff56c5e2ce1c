/** The coverage page: its figures are the dossier's, and every claim leads to where it is shown. */
import type { Page } from '@playwright/test'
import { findings } from './support/axe.ts'
import { compiledDossier, DOSSIER_ID, index } from './support/dossier.ts'
import { articleOf, boxOf, openArticle, parameterOf, recordOf } from './support/site.ts'
import { expect, kept, test } from './support/test.ts'
import type { Shown } from '../../src/domain/coverage/coverage.ts'
import type { Claim } from '../../src/model/schema/dossier.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { COVERAGE_WORDS } from '../../src/words/page/coverage.ts'
import { THEMES } from '../../src/view/choices.ts'

// All of it is there without the map.
test.use({ draws: 'nothing' })

const { claims, names = [] } = index.dossier
const VIEW = 'panels=article&page=coverage'

const stateOf = ({ shown }: Claim): Shown => (shown === 'map' ? 'map' : shown.as)
const withState = (shown: Shown) => claims.filter((claim) => stateOf(claim) === shown)

const figureOf = (page: Page, shown: Shown) => {
  const count = withState(shown).length
  const share = COVERAGE_WORDS.share(count / claims.length)
  return articleOf(page).getByRole('button', {
    name: COVERAGE_WORDS.figure(COVERAGE_WORDS.shown[shown], count, claims.length, share),
  })
}
const rowOf = (page: Page, id: string) =>
  articleOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: COVERAGE_WORDS.claim(id), exact: true }) })
const rowsOf = (page: Page) =>
  articleOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /^Claim / }) })
const wayTo = (page: Page, way: string, id: string) =>
  articleOf(page).getByRole('button', { name: `${way}: ${COVERAGE_WORDS.claim(id)}`, exact: true })

kept('the tab tells how many claims are on the map, and lists them all', async ({ page }) => {
  await openArticle(page, 'panels=article')
  await articleOf(page).getByRole('tab', { name: WORDS.pages.coverage }).click()
  expect(parameterOf(page, 'page')).toBe('coverage')
  await expect(figureOf(page, 'map')).toContainText(String(withState('map').length))
  await expect(figureOf(page, 'text')).toBeVisible()
  await expect(figureOf(page, 'unresolved')).toBeVisible()
  await expect(rowsOf(page)).toHaveCount(claims.length)
  await expect(articleOf(page).getByRole('heading', { level: 3, name: /^¶ \d/ })).toHaveCount(
    index.dossier.meta.article.paragraphs,
  )
  const rows = await rowsOf(page).allInnerTexts()
  for (const [at, claim] of claims.entries()) {
    expect(rows[at]).toContain(claim.says)
    expect(rows[at]).toContain(COVERAGE_WORDS.shown[stateOf(claim)])
    if (claim.shown !== 'map') expect(rows[at]).toContain(claim.shown.because)
  }
})

kept('a figure lists its claims alone, and gives all back', async ({ page }) => {
  await openArticle(page, VIEW)
  const figure = figureOf(page, 'unresolved')
  await figure.press('Enter')
  await expect(figure).toHaveAttribute('aria-pressed', 'true')
  await expect(rowsOf(page)).toHaveCount(withState('unresolved').length)
  for (const { id } of withState('unresolved')) await expect(rowOf(page, id)).toBeVisible()
  await expect(articleOf(page).getByRole('status')).toContainText(
    COVERAGE_WORDS.only(
      COVERAGE_WORDS.shown.unresolved,
      withState('unresolved').length,
      claims.length,
    ),
  )
  await figure.press('Enter')
  await expect(rowsOf(page)).toHaveCount(claims.length)
})

kept('one click shows a claim on the map, another opens the claim', async ({ page }) => {
  await openArticle(page, VIEW)
  await wayTo(page, COVERAGE_WORDS.showOnMap, '2.3').click()
  await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
  expect(parameterOf(page, 'record')).toBe('incident:aktobe-bombing-2011')
  await rowOf(page, '2.2').getByRole('link').click()
  await expect(recordOf(page, 'Claim 2.2')).toBeVisible()
  expect(parameterOf(page, 'record')).toBe('claim:2.2')
  expect(parameterOf(page, 'page')).toBe('coverage')
})

kept('a mark whose layer is off is shown with its layer', async ({ page }) => {
  await openArticle(page, `${VIEW}&layers=provinces,cities`)
  await wayTo(page, COVERAGE_WORDS.showOnMap, '3.3').click()
  expect(parameterOf(page, 'record')).toBe('factor:extradition-practice')
  expect(parameterOf(page, 'layers')).toBe('provinces,cities,factor:extradition-practice')
  await page.goBack()
  expect(parameterOf(page, 'record')).toBeNull()
  expect(parameterOf(page, 'layers')).toBe('provinces,cities')
})

kept('one click shows in the text what is there alone', async ({ page }) => {
  await openArticle(page, VIEW)
  await expect(wayTo(page, COVERAGE_WORDS.showOnMap, '4.3')).toHaveCount(0)
  await wayTo(page, COVERAGE_WORDS.showInText, '10.4').click()
  await expect(articleOf(page).getByRole('tab', { name: WORDS.pages.article })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  const link = articleOf(page).locator('a[data-reference="claim:10.4"]')
  await expect(link).toBeInViewport()
  await expect(link).toBeFocused()
  await expect(link).toHaveClass(/chosen/)
  expect(parameterOf(page, 'record')).toBe('claim:10.4')
  await page.goBack()
  await expect(rowsOf(page)).toHaveCount(claims.length)
})

kept('claims outside the filters are set back and say so', async ({ page }) => {
  await openArticle(page, `${VIEW}&by=place*aktobe`)
  const outside = rowsOf(page).filter({ hasText: COVERAGE_WORDS.outside })
  await expect(rowOf(page, '9.1')).toContainText(COVERAGE_WORDS.outside)
  await expect(rowOf(page, '2.3')).not.toContainText(COVERAGE_WORDS.outside)
  await expect(rowsOf(page)).toHaveCount(claims.length)
  const count = await outside.count()
  expect(count).toBeGreaterThan(0)
  await expect(articleOf(page).getByRole('status')).toHaveText(
    COVERAGE_WORDS.outsideCount(count, claims.length),
  )
})

kept('every name has a record, one click away', async ({ page }) => {
  await openArticle(page, VIEW)
  await expect(articleOf(page).getByText(COVERAGE_WORDS.namesAll(names.length))).toBeVisible()
  await articleOf(page).getByText(COVERAGE_WORDS.namesList, { exact: true }).click()
  const name = articleOf(page).getByRole('listitem').filter({ hasText: 'Aktirau' })
  await expect(name).toContainText(WORDS.paragraph('3'))
  await name.getByRole('link', { name: 'Atyrau' }).click()
  // The article speaks elsewhere of the province only.
  expect(parameterOf(page, 'record')).toBe('place:atyrau-province')
})

test('names that no record carries are listed', async ({ page }) => {
  const extra = { name: 'Nowhere Gazette', paragraphs: ['P2', 'P4'] }
  const json = { ...compiledDossier(), names: [...names, extra] }
  await page.route(`**/data/${DOSSIER_ID}.json`, (route) => route.fulfill({ json }))
  await openArticle(page, VIEW)
  const list = articleOf(page).getByRole('list', {
    name: COVERAGE_WORDS.namesUncovered(1, names.length + 1),
  })
  await expect(list.getByRole('listitem')).toHaveText(`${extra.name}${WORDS.paragraph('2, 4')}`)
})

test('a dossier without a list of names says so', async ({ page }) => {
  const { names: _, ...json } = compiledDossier()
  await page.route(`**/data/${DOSSIER_ID}.json`, (route) => route.fulfill({ json }))
  await openArticle(page, VIEW)
  await expect(articleOf(page).getByText(COVERAGE_WORDS.namesNone)).toBeVisible()
})

kept('no violation by axe, in either theme', async ({ page }) => {
  test.slow()
  for (const theme of THEMES) {
    await openArticle(page, `${VIEW}&theme=${theme}&by=place*aktobe`)
    await figureOf(page, 'text').click()
    if (theme === THEMES[0])
      await articleOf(page).getByText(COVERAGE_WORDS.namesList, { exact: true }).click()
    await expect(articleOf(page).getByText('Aktirau')).toBeVisible()
    expect(await findings(page, '#article')).toEqual([])
    await figureOf(page, 'text').click()
    await expect(rowsOf(page)).toHaveCount(claims.length)
  }
  expect(await findings(page, '#article')).toEqual([])
})

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('has fingers’ room for everything, and no sideways scrolling', async ({ page }) => {
    await openArticle(page, VIEW)
    await expect(rowsOf(page)).toHaveCount(claims.length)
    const targets = [
      ...(await articleOf(page).getByRole('button').all()),
      ...(await rowsOf(page).getByRole('link').all()),
    ]
    for (const target of targets) {
      const { width, height } = await boxOf(target)
      expect(Math.min(width, height), await target.innerText()).toBeGreaterThanOrEqual(44)
    }
    const overflow = await articleOf(page)
      .getByRole('tabpanel')
      .evaluate((panel) => panel.scrollWidth - panel.clientWidth)
    expect(overflow).toBe(0)
    await wayTo(page, COVERAGE_WORDS.showOnMap, '2.3').click()
    await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
  })

  test('shows a claim in the text without a record over it', async ({ page }) => {
    await openArticle(page, VIEW)
    await wayTo(page, COVERAGE_WORDS.showInText, '6.4').click()
    const link = articleOf(page).locator('a[data-reference="claim:6.4"]')
    await expect(link).toBeInViewport()
    await expect(link).toBeFocused()
    expect(parameterOf(page, 'record')).toBeNull()
  })
})
