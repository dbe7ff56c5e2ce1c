/** The figures of a risk factor as charts: described, sourced, beside their numbers, and no wider than their panel. */
import type { Locator, Page } from '@playwright/test'
import { figuresOf } from '../../src/domain/charts/charts-of.ts'
import { WORDS } from '../../src/ui/words.ts'
import { CHART_WORDS } from '../../src/ui/words/charts.ts'
import { THEMES } from '../../src/view/view.ts'
import { index } from './support/dossier.ts'
import { boxOf, goTo, openArticle, recordOf } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { withoutPictures } from './support/without-pictures.ts'

// All of it is there without the map, which takes most of a page’s time where there is no GPU.
test.beforeEach(({ page }) => withoutPictures(page))

const FACTORS = index.dossier.factors.map((factor) => ({
  factor,
  charts: figuresOf(index, factor).flatMap(({ chart }) => (chart === null ? [] : [chart])),
}))

const figureOf = (page: Page, title: string) =>
  recordOf(page).getByRole('figure').filter({ hasText: title })

/** Words of the drawing that reach outside of it. */
const wordsOutside = (drawing: Locator) =>
  drawing.evaluate((element) => {
    const box = element.getBoundingClientRect()
    return [...element.querySelectorAll('text')]
      .filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        return (
          left < box.left - 1 ||
          right > box.right + 1 ||
          top < box.top - 1 ||
          bottom > box.bottom + 1
        )
      })
      .map((one) => one.textContent)
  })

test('every chart is described, names its sources and what is unknown, and has its numbers below', async ({
  page,
}) => {
  await openArticle(page, 'panels=')
  expect(FACTORS.flatMap(({ charts }) => charts).length).toBe(5)
  for (const { factor, charts } of FACTORS) {
    await goTo(page, `panels=&record=factor:${factor.id}`)
    await expect(recordOf(page, factor.title)).toBeVisible()
    await expect(recordOf(page).getByRole('figure')).toHaveCount(charts.length)
    await expect(recordOf(page).getByRole('table')).toHaveCount(factor.indicators.length)
    for (const chart of charts) {
      const figure = figureOf(page, chart.title)
      const drawing = figure.getByRole('img', { name: chart.says })
      await expect(drawing.locator('svg')).toHaveCount(1)
      await expect(figure).toContainText(chart.unit)
      for (const source of chart.sources) {
        await expect(figure.getByRole('link', { name: source, exact: true })).toHaveCount(1)
      }
      for (const words of chart.unknown) await expect(figure).toContainText(words)
      await expect.poll(() => wordsOutside(drawing), { message: chart.title }).toEqual([])
    }
  }
})

test('what is unknown has no bar, what is sure a full one, what is not an open one', async ({
  page,
}) => {
  await openArticle(page, 'panels=&record=factor:kyrgyz-turmoil')
  const displaced = recordOf(page).getByRole('img').locator('rect')
  await expect(displaced).toHaveCount(2)
  await goTo(page, 'panels=&record=factor:counter-terrorism-budget')
  const budget = recordOf(page).getByRole('img', { name: /implied/ })
  await expect(budget.locator('rect')).toHaveCount(2)
  await expect(budget.locator('g[fill^="url("] rect')).toHaveCount(1)
  await expect(recordOf(page).getByText(/^Hatched: worked out/)).toBeVisible()
})

test('the library comes with the first chart and not before', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openArticle(page, 'panels=article&record=factor:alleged-camps')
  await expect(recordOf(page)).toBeVisible()
  expect(asked.filter((one) => one.includes('draw-chart'))).toEqual([])
  await goTo(page, 'panels=article&record=factor:afghan-heroin')
  await expect(recordOf(page).getByRole('img').first().locator('svg')).toBeVisible()
  expect(asked.filter((one) => one.includes('draw-chart'))).toHaveLength(1)
})

for (const theme of THEMES) {
  for (const [width, height] of [
    [1024, 768],
    [390, 844],
  ] as const) {
    test(`the charts keep to their panel at ${String(width)}, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openArticle(page, `panels=&record=factor:poverty-migration&theme=${theme}`)
      const drawing = recordOf(page).getByRole('img')
      await expect(drawing.locator('svg')).toBeVisible()
      const panel = await boxOf(recordOf(page))
      const svg = await boxOf(drawing.locator('svg'))
      expect(svg.x).toBeGreaterThanOrEqual(panel.x)
      expect(svg.x + svg.width).toBeLessThanOrEqual(panel.x + panel.width)
      await expect.poll(() => wordsOutside(drawing)).toEqual([])
      await page.setViewportSize({ width: width + 300, height })
      await expect
        .poll(() =>
          drawing.evaluate((element) => {
            const svg = element.querySelector('svg')
            return Math.abs((svg?.getBoundingClientRect().width ?? 0) - element.clientWidth)
          }),
        )
        .toBeLessThan(1)
    })
  }
}

test.describe('where the drawing does not arrive', () => {
  test.use({ provoked: [/Failed to load resource|draw-chart/] })

  test('the numbers stand without it', async ({ page }) => {
    await page.route('**/draw-chart*', (route) => route.abort())
    await openArticle(page, 'panels=&record=factor:counter-terrorism-budget')
    await expect(recordOf(page).getByText(CHART_WORDS.missing)).toBeVisible()
    await expect(recordOf(page).getByRole('table')).toContainText('10.9, implied')
    await expect(page.getByText(WORDS.problemTitle)).toHaveCount(0)
  })
})
