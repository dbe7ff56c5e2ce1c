/** The lists are equal to the map: sorted, arranged, walked, chosen from, narrowed, copied and saved. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { csvParse, tsvParseRows } from 'd3-dsv'
import { geojsonDiagnostics } from '../../src/model/validate/geojson/check.ts'
import { DATA_WORDS } from '../../src/words/page/data.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { THEMES } from '../../src/view/choices.ts'
import { findings } from './support/axe.ts'
import { articleOf, boxOf, goTo, openArticle, parameterOf, recordOf } from './support/site.ts'
import { expect, kept, test } from './support/test.ts'

// All of it is there without the map.
test.use({ draws: 'nothing' })

const dataOf = (page: Page) => page.getByRole('region', { name: WORDS.data, exact: true })
const tableOf = (page: Page) => dataOf(page).getByRole('table')
const headerOf = (page: Page, title: string) =>
  tableOf(page).getByRole('columnheader', { name: title, exact: true })
const titlesIn = (table: Locator) => table.getByRole('rowheader').allInnerTexts()

/** What the dossier's files hold, and the columns of each list as they are at first. */
const TABLES = {
  incidents: {
    rows: 12,
    columns:
      'Incident, Kind, Date, Where, Place known to, Killed, Arrested, Verdict, Confidence, Origins',
  },
  places: { rows: 53, columns: 'Place, Kind, Country, Why it is here, Claims' },
  routes: {
    rows: 13,
    columns: 'Route or flow, Kind, From, To, Direction, Legs, Documented, How sure',
  },
  claims: {
    rows: 46,
    columns:
      'Claim, Paragraph, What it says, Kind, Date, The note’s word, Verdict, Confidence, Origins, On the map',
  },
  judgements: {
    rows: 10,
    columns:
      'Judgement, Whose, Likelihood, Confidence, Until when, Rests on claims, What came of it',
  },
  actors: { rows: 24, columns: 'Actor, Kind, What it is, Incidents, Claims' },
  sources: { rows: 52, columns: 'Source, Id, Publisher, Date, Reliability, Cited' },
} as const
const LISTS = [
  'incidents',
  'places',
  'routes',
  'claims',
  'judgements',
  'actors',
  'sources',
] as const

/** The incidents as the article dates them, the earliest beginning first. */
const BY_DATE = [
  ['incident:cells-dismantled', 'Cells broken up by police'],
  ['incident:bishkek-arrest', 'Suspect arrested in Bishkek'],
  ['incident:uzbekistan-attacks-2004', 'Bombings in Uzbekistan, 2004'],
  ['incident:chaigulov-2005', 'Chaigulov sent to Russia'],
  ['incident:hizb-extradition-2006', 'Hizb ut-Tahrir members extradited'],
  ['incident:north-caucasus-detentions', 'Kazakhs held in the North Caucasus'],
  ['incident:aktobe-bombing-2011', 'Suicide bombing in Aktobe'],
  ['incident:kenkiyak-2011', 'Ten suspects shot dead, Aktobe'],
  ['incident:budget-2012', 'Counter-terrorism budget for 2012'],
  ['incident:atyrau-raid-2011', 'Raid in Atyrau province'],
  ['incident:nazarbayev-statement-2011', 'President on religious groups'],
  ['incident:admission-2011', 'Suspects admitted to be nationals'],
] as const
const titlesByDate = BY_DATE.map(([, title]) => title)
/** The last two are of one month: the order of the file decides, both ways. */
const titlesByDateDown = [...titlesByDate.slice(-2), ...titlesByDate.slice(0, -2).toReversed()]

async function savedBy(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download')
  await dataOf(page).getByRole('button', { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

kept('opens by its button, shows each list as a table, and closes', async ({ page }) => {
  await openArticle(page)
  const opener = page.getByRole('button', { name: WORDS.data, exact: true })
  await opener.click()
  for (const list of LISTS) {
    await dataOf(page).getByRole('tab', { name: DATA_WORDS.lists[list] }).click()
    const { rows, columns } = TABLES[list]
    await expect(tableOf(page).getByRole('rowheader')).toHaveCount(rows)
    await expect(tableOf(page).getByRole('columnheader')).toHaveText(columns.split(', '))
    await expect(dataOf(page).getByRole('status').first()).toHaveText(DATA_WORDS.all(list, rows))
  }
  await dataOf(page)
    .getByRole('button', { name: `${WORDS.close}: ${WORDS.data}` })
    .click()
  await expect(dataOf(page)).toHaveCount(0)
  expect(parameterOf(page, 'table')).toBeNull()
})

test('a header sorts up, down, and back to the order of the list', async ({ page }) => {
  await openArticle(page, 'reading=told&table=incidents')
  const title = 'Date'
  const header = headerOf(page, title)
  const button = header.getByRole('button')
  await expect(tableOf(page).getByRole('rowheader')).toHaveCount(TABLES.incidents.rows)
  const own = await titlesIn(tableOf(page))
  await expect(header).not.toHaveAttribute('aria-sort')
  await button.click()
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  expect(await titlesIn(tableOf(page))).toEqual(titlesByDate)
  await button.press('Enter')
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  expect(await titlesIn(tableOf(page))).toEqual(titlesByDateDown)
  expect(parameterOf(page, 'table')).toBe('incidents/-date')
  await button.click()
  await expect(header).not.toHaveAttribute('aria-sort')
  expect(await titlesIn(tableOf(page))).toEqual(own)
})

test('columns are chosen, and the address keeps list, order and columns', async ({ page }) => {
  await openArticle(page, 'table=places/-claims&record=place:osh')
  await dataOf(page).getByRole('button', { name: DATA_WORDS.columns }).click()
  const choice = page.getByRole('dialog', { name: DATA_WORDS.columnsHelp })
  await expect(choice.getByRole('checkbox', { name: 'Place' })).toHaveCount(0)
  await choice.getByRole('checkbox', { name: 'Russian' }).check()
  await choice.getByRole('checkbox', { name: 'Why it is here' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(choice).toBeHidden()
  // The key closed the choice and not the record.
  await expect(recordOf(page, 'Osh')).toBeVisible()
  const shown = ['Place', 'Russian', 'Kind', 'Country', 'Claims']
  await expect(tableOf(page).getByRole('columnheader')).toHaveText(shown)
  const order = await titlesIn(tableOf(page))
  await page.reload()
  await expect(tableOf(page).getByRole('columnheader')).toHaveText(shown)
  await expect(headerOf(page, 'Claims')).toHaveAttribute('aria-sort', 'descending')
  expect(await titlesIn(tableOf(page))).toEqual(order)
  await dataOf(page).getByRole('button', { name: DATA_WORDS.columns }).click()
  await choice.getByRole('button', { name: DATA_WORDS.usualColumns }).click()
  await expect(tableOf(page).getByRole('columnheader')).toHaveText(
    TABLES.places.columns.split(', '),
  )
})

kept('keys walk the rows, and one row is in the tab order', async ({ page }) => {
  await openArticle(page, 'reading=told&table=incidents&panels=')
  const links = tableOf(page).getByRole('rowheader').getByRole('link')
  await headerOf(page, 'Origins').getByRole('button').focus()
  await page.keyboard.press('Tab')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(2)).toBeFocused()
  await page.keyboard.press('End')
  await expect(links.last()).toBeFocused()
  await expect(links.last()).toBeInViewport()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  // On to the places of the same row, and out of the table: no other row stops the key.
  await page.keyboard.press('Tab')
  await expect(
    tableOf(page).getByRole('row').nth(2).getByRole('link', { name: 'Aktobe', exact: true }),
  ).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(tableOf(page).locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('Space')
  const title = await links.nth(1).innerText()
  await expect(recordOf(page, title)).toBeVisible()
  await expect(links.nth(1)).toBeFocused()
  await expect(links.nth(1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(recordOf(page, await links.nth(2).innerText())).toBeVisible()
})

kept('a choice in the text marks its row and brings it into sight', async ({ page }) => {
  await openArticle(page, 'reading=told&table=incidents/title')
  const row = tableOf(page).getByRole('row').filter({ hasText: 'Suicide bombing in Aktobe' })
  await expect(row).not.toBeInViewport({ ratio: 1 })
  await articleOf(page).getByRole('link', { name: 'a bombing' }).click()
  await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
  await expect(row).toHaveAttribute('aria-current', 'true')
  await expect(row).toBeInViewport({ ratio: 1 })
  await expect(tableOf(page).locator('[aria-current]').and(page.getByRole('row'))).toHaveCount(1)
})

kept(
  'a row lights its words in the text, and a click anywhere in it chooses it',
  async ({ page }) => {
    await openArticle(page, 'reading=told&table=incidents')
    const row = tableOf(page).getByRole('row').filter({ hasText: 'Suicide bombing in Aktobe' })
    const link = articleOf(page).getByRole('link', { name: 'a bombing' })
    await expect(link).not.toHaveClass(/lit/)
    await row.getByText('bombing', { exact: true }).hover()
    await expect(link).toHaveClass(/lit/)
    await row.getByText('bombing', { exact: true }).click()
    await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
  },
)

kept('the reading decides what the cells say', async ({ page }) => {
  await openArticle(page, 'reading=told&table=incidents')
  await expect(
    tableOf(page).getByRole('link', { name: 'Ten suspects shot dead, Aktobe' }),
  ).toBeVisible()
  await goTo(page, 'table=incidents&reading=checked')
  const row = tableOf(page).getByRole('row').filter({ hasText: 'Shooting at Kenkiyak' })
  await expect(row.getByText('8–9 July 2011')).toBeVisible()
})

kept('what the filters leave out is counted, not hidden, and comes back', async ({ page }) => {
  await openArticle(page, 'reading=told&table=incidents&by=kind*bombing')
  const all = TABLES.incidents.rows
  const left = 1
  await expect(tableOf(page).getByRole('rowheader')).toHaveCount(left)
  await expect(dataOf(page).getByRole('status').first()).toHaveText(
    DATA_WORDS.some('incidents', left, all),
  )
  const csv = await savedBy(page, DATA_WORDS.csvHelp)
  expect(csvParse(csv.text.replace('\uFEFF', ''))).toHaveLength(left)
  expect(csv.name).toContain(DATA_WORDS.partOf(left, all))
  await dataOf(page).getByRole('button', { name: DATA_WORDS.clear }).click()
  await expect(tableOf(page).getByRole('rowheader')).toHaveCount(all)
  expect(parameterOf(page, 'by')).toBeNull()
  // The button is gone, and the keys go on from the count.
  await expect(dataOf(page).getByRole('status').first()).toBeFocused()
})

kept('what is shown is saved as CSV and as GeoJSON', async ({ page }) => {
  await openArticle(page, 'reading=told&table=incidents/date/title.date.killed')
  const references = BY_DATE.map(([reference]) => reference)
  const csv = await savedBy(page, DATA_WORDS.csvHelp)
  expect(csv.name).toBe('kazakhstan-2011-incidents-told.csv')
  await expect(dataOf(page).getByText(DATA_WORDS.saved(csv.name))).toBeVisible()
  const read = csvParse(csv.text.replace('\uFEFF', ''))
  const titles = ['Incident', 'Date', 'Killed']
  expect(read.columns).toEqual([...titles, 'Known within, km', 'Marking', DATA_WORDS.reference])
  expect(read.map((one) => one[DATA_WORDS.reference])).toEqual(references)
  expect(read.map((one) => one['Date'])).toContain('2011-07-14')

  const geojson = await savedBy(page, DATA_WORDS.geojsonHelp)
  expect(geojson.name).toBe('kazakhstan-2011-incidents-told.geojson')
  const collection = JSON.parse(geojson.text) as {
    features: { id: string; properties: Record<string, unknown> }[]
  }
  expect(geojsonDiagnostics(collection)).toEqual([])
  expect(collection.features.map(({ id }) => id)).toEqual(references)
  expect(collection.features[0]?.properties).toHaveProperty('precision')
})

test('the table is copied as text and as HTML', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openArticle(page, 'reading=told&table=incidents//title.verdict')
  await dataOf(page).getByRole('button', { name: DATA_WORDS.copyHelp }).click()
  const all = TABLES.incidents.rows
  await expect(dataOf(page).getByText(DATA_WORDS.copied(all))).toBeVisible()
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
    return [await read('text/plain'), await read('text/html')] as const
  })
  const shown = (await tableOf(page).getByRole('row').all()).map((row) =>
    row.locator('th, td').allInnerTexts(),
  )
  const copied = tsvParseRows(text)
  expect(copied.map((row) => row.slice(0, 2))).toEqual(await Promise.all(shown))
  expect(copied[0]?.slice(2)).toEqual(['Known within, km', 'Marking'])
  expect(html).toContain('<th>')
  expect(html.match(/<tr>/g)).toHaveLength(all + 1)
})

test('where the clipboard is refused, it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        write: () => Promise.reject(new Error('refused')),
        writeText: () => Promise.reject(new Error('refused')),
      },
    })
  })
  await openArticle(page, 'table=actors')
  await dataOf(page).getByRole('button', { name: DATA_WORDS.copyHelp }).click()
  await expect(dataOf(page).getByText(DATA_WORDS.copyFailed)).toBeVisible()
})

/** The rest of the page is tested by itself. */
const DRAWER = `section[aria-label="${WORDS.data}"]`

kept('no violation in any table, in either theme', async ({ page }) => {
  test.slow()
  for (const theme of THEMES) {
    await openArticle(page, `panels=&theme=${theme}&table=incidents`)
    for (const screen of [
      ...LISTS.map((list) => `table=${list}`),
      'reading=told&table=incidents/-date&record=incident:kenkiyak-2011',
      'table=claims&by=kind*bombing',
    ]) {
      await test.step(`${theme}: ${screen}`, async () => {
        await goTo(page, `panels=&theme=${theme}&${screen}`)
        await expect(tableOf(page)).toBeVisible()
        expect(await findings(page, DRAWER)).toEqual([])
      })
    }
  }
  await dataOf(page).getByRole('button', { name: DATA_WORDS.columns }).click()
  await expect(page.getByRole('dialog', { name: DATA_WORDS.columnsHelp })).toBeVisible()
  expect(await findings(page, DRAWER)).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the table is a sheet that scrolls sideways beside its titles', async ({ page }) => {
    await openArticle(page, 'reading=told&table=incidents&panels=')
    const row = tableOf(page).getByRole('row').nth(1)
    const title = row.getByRole('rowheader')
    const last = row.getByRole('cell').last()
    await expect(last).not.toBeInViewport()
    const { x, width } = await boxOf(title)
    expect(width).toBeLessThan(390 / 2)
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
    expect((await boxOf(title)).x).toBe(x)
    // The page itself does not scroll sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  test('fingers find the controls and the rows', async ({ page }) => {
    await openArticle(page, 'reading=told&table=incidents&panels=&by=kind*bombing')
    await dataOf(page).getByRole('button', { name: DATA_WORDS.columns }).click()
    await expect(page.getByRole('dialog', { name: DATA_WORDS.columnsHelp })).toBeInViewport({
      ratio: 1,
    })
    const targets = [
      ...(await dataOf(page).getByRole('button').all()),
      ...(await dataOf(page).getByRole('tab').all()),
      ...(await tableOf(page).getByRole('row').all()),
    ]
    expect(targets.length).toBeGreaterThan(10)
    for (const target of targets) {
      expect((await boxOf(target)).height, await target.innerText()).toBeGreaterThanOrEqual(44)
    }
    expect(await findings(page, DRAWER)).toEqual([])
  })

  test('a record covers the table, and the table comes back', async ({ page }) => {
    await openArticle(page, 'reading=told&table=incidents&panels=')
    await tableOf(page).getByRole('link', { name: 'Raid in Atyrau province' }).click()
    const record = recordOf(page, 'Raid in Atyrau province')
    await expect(record).toBeVisible()
    await expect(tableOf(page)).toHaveCount(0)
    await record.getByRole('button', { name: `${WORDS.close}: ${WORDS.record}` }).click()
    await expect(tableOf(page)).toBeVisible()
  })
})
