/** The figures of a risk factor as charts: described, sourced, beside their numbers, and no wider than their panel. */
import type { Locator, Page } from '@playwright/test'
import { WORDS } from '../../src/words/page/page.ts'
import { boxOf, goTo, openArticle, recordOf } from './support/site.ts'
import { expect, kept, test } from './support/test.ts'

// All of it is there without the map.
test.use({ draws: 'nothing' })

/** As `factors.yaml` has it: each factor with its indicators, and the charts that can be made of them. */
const FACTORS = [
  {
    id: 'kyrgyz-turmoil',
    title: 'Turmoil in Kyrgyzstan and its refugees',
    indicators: 1,
    charts: [
      {
        title: 'Driven out, by where they went',
        says: 'Driven out, by where they went, people, June 2010: Inside Kyrgyzstan: about 300,000; To Uzbekistan: about 100,000; To Kazakhstan: not known.',
        unit: 'people',
        sources: ['S20'],
        unknown: ['How many went to Kazakhstan; refugees by origin, year and province.'],
      },
    ],
  },
  {
    id: 'poverty-migration',
    title: 'Poverty and migration to Russia',
    indicators: 2,
    charts: [
      {
        title: 'Below the subsistence minimum, by year',
        says: 'Below the subsistence minimum, by year, per cent of people: Kazakhstan, 2007: 12.7; Kazakhstan, 2010: 6.5; Kazakhstan, October – December 2010: 5.1; Kazakhstan, 2011: 5.3; Mangystau province, 2011: over 10.',
        unit: 'per cent of people',
        sources: ['S22', 'S30'],
        unknown: ['All provinces but Mangystau, and its exact value.'],
      },
    ],
  },
  {
    id: 'afghan-heroin',
    title: 'Heroin from Afghanistan',
    indicators: 4,
    charts: [
      {
        title: 'Heroin on its way and stopped',
        says: 'Heroin on its way and stopped, tonnes a year, 2010: Into Central Asia: about 90; Across Kazakhstan: 70–75; Seized in Kazakhstan: 323 kilograms a year.',
        unit: 'tonnes a year',
        sources: ['S25', 'S26', 'S27'],
        unknown: ['Tonnage on any one leg; none was found.', 'Seizures by province.'],
      },
      {
        title: 'Routes of Afghan heroin',
        says: 'Routes of Afghan heroin, per cent of the whole, about 2009: Northern route: about 25; Balkan route: about 33; The rest: not known.',
        unit: 'per cent of the whole',
        sources: ['S23'],
        unknown: ['The exact shares; a third and a quarter are given as such.'],
      },
    ],
  },
  {
    id: 'counter-terrorism-budget',
    title: 'Spending on counter-terrorism',
    indicators: 1,
    charts: [
      {
        title: 'Counter-terrorism spending and its implied base',
        says: 'Counter-terrorism spending and its implied base, billion tenge: Kazakhstan, 2011: 10.9, implied; Kazakhstan, 2012: 13.5, announced.',
        unit: 'billion tenge',
        sources: ['esisc'],
        unknown: ['Any other source for the sum.'],
      },
    ],
  },
  // One indicator, which holds no number.
  { id: 'religious-groups', title: 'Religious groups and the state', indicators: 1, charts: [] },
  { id: 'extradition-practice', title: 'Foreign suspects handed over', indicators: 0, charts: [] },
  { id: 'alleged-camps', title: 'Camps alleged in Kazakhstan', indicators: 0, charts: [] },
] as const

const figureOf = (page: Page, title: string) =>
  recordOf(page).getByRole('figure').filter({ hasText: title })

/** Drawn by the page itself: a record may have pictures from files too. */
const drawnIn = (page: Page, role: 'figure' | 'img') =>
  recordOf(page)
    .getByRole(role)
    .filter({ has: page.locator('svg') })

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

kept(
  'every chart is described, names its sources and what is unknown, and has its numbers below',
  async ({ page }) => {
    await openArticle(page, 'panels=')
    for (const { id, title, indicators, charts } of FACTORS) {
      await goTo(page, `panels=&record=factor:${id}`)
      await expect(recordOf(page, title)).toBeVisible()
      await expect(drawnIn(page, 'figure')).toHaveCount(charts.length)
      await expect(recordOf(page).getByRole('table')).toHaveCount(indicators)
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
  },
)

kept(
  'what is unknown has no bar, what is sure a full one, what is not an open one',
  async ({ page }) => {
    await openArticle(page, 'panels=&record=factor:kyrgyz-turmoil')
    const displaced = recordOf(page).getByRole('img').locator('rect')
    await expect(displaced).toHaveCount(2)
    await goTo(page, 'panels=&record=factor:counter-terrorism-budget')
    const budget = recordOf(page).getByRole('img', { name: /implied/ })
    await expect(budget.locator('rect')).toHaveCount(2)
    await expect(budget.locator('g[fill^="url("] rect')).toHaveCount(1)
    await expect(recordOf(page).getByText(/^Hatched: worked out/)).toBeVisible()
  },
)

test('the library comes with the first chart and not before', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openArticle(page, 'panels=article&record=factor:alleged-camps')
  await expect(recordOf(page)).toBeVisible()
  expect(asked.filter((one) => /DrawnChart-.*\.js$/.test(one))).toEqual([])
  await goTo(page, 'panels=article&record=factor:afghan-heroin')
  await expect(recordOf(page).getByRole('img').first().locator('svg')).toBeVisible()
  expect(asked.filter((one) => /DrawnChart-.*\.js$/.test(one))).toHaveLength(1)
})

for (const [width, height] of [
  [1024, 768],
  [390, 844],
] as const)
  kept(`the charts keep to their panel at ${String(width)}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openArticle(page, 'panels=&record=factor:poverty-migration')
    const drawing = drawnIn(page, 'img')
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

test.describe('where the drawing does not arrive', () => {
  test.use({ provoked: [/Failed to load resource|DrawnChart/] })

  test('the numbers stand without it', async ({ page }) => {
    await page.route('**/DrawnChart-*', (route) => route.abort())
    await openArticle(page, 'panels=&record=factor:counter-terrorism-budget')
    await expect(recordOf(page).getByText(WORDS.partMissing)).toBeVisible()
    await expect(recordOf(page).getByRole('table')).toContainText('10.9, implied')
    await expect(page.getByText(WORDS.problemTitle)).toHaveCount(0)
  })
})
