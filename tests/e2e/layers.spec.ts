/** The layer panel is the legend: every layer has a switch, a count, an about, and a factor frames itself. */
import type { Page } from '@playwright/test'
import { index, layers, positionOf } from './support/dossier.ts'
import { goTo, isInSight, layersOf, openMap, parameterOf, recordOf } from './support/site.ts'
import { drawnOf } from './support/drawn.ts'
import { expect, test } from './support/test.ts'
import { RECORD_WORDS } from '../../src/words/page/record-words.ts'

const switchOf = (page: Page, title: string) =>
  layersOf(page).getByRole('switch', { name: title, exact: true })
const rowOf = (page: Page, title: string) =>
  layersOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('switch', { name: title, exact: true }) })

test('every layer has a count and a switch, and the address says which are on', async ({
  page,
}) => {
  test.slow()
  await openMap(page, 'panels=layers&layers=')
  for (const { id, title, count } of layers) {
    const toggle = switchOf(page, title)
    await expect(toggle, title).not.toBeChecked()
    await expect(rowOf(page, title), title).toContainText(String(count))
    await toggle.click()
    await expect(toggle, title).toBeChecked()
    // The address leaves out what is the dossier's own choice.
    const on = parameterOf(page, 'layers')?.split(',') ?? index.dossier.meta.layers
    expect(on, title).toContain(id)
  }
  await page.reload()
  for (const { title, group } of layers.filter((one) => one.group !== 'measure'))
    await expect(switchOf(page, title), group).toBeChecked()
})

/** What the article has a layer draw, by the map's own layer and the key of the record; not all of it, but of each manner one. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  provinces: [
    'provinces-named place:atyrau-province',
    'provinces-named place:dagestan',
    'names-province-named place:atyrau-province',
  ],
  cities: ['halo place:kenkiyak', 'halo-edge place:sher-khan'],
  incidents: [
    'marks incident:aktobe-bombing-2011',
    'marks incident:bishkek-arrest',
    'ghosts incident:kenkiyak-2011',
    'incident-hatch KZ-ATY operations',
    'chips chip:UZ',
    'chip-marks chip:KZ/operations/hollow',
    'chip-counts chip:KZ-ATY/policy/hollow',
  ],
  routes: ['routes-documented route:heroin-east', 'routes-illustrative route:heroin-taraz'],
  districts: ['districts place:southern-fd', 'districts-outline place:north-caucasus-fd'],
  links: ['routes-schematic route:money-pakistan', 'routes-schematic route:internet-taliban'],
  'factor:kyrgyz-turmoil': [
    'routes-schematic route:refugees-andijan',
    'factor-hatch KG-O kyrgyz-turmoil',
    'factor-country KZ kyrgyz-turmoil',
  ],
  'factor:poverty-migration': [
    'routes-schematic route:migration-russia',
    'factor-hatch RU-SFD poverty-migration',
  ],
  'factor:afghan-heroin': [
    'routes-documented route:heroin-east',
    'routes-illustrative route:heroin-taraz',
    'factor-country AF afghan-heroin',
  ],
  'factor:counter-terrorism-budget': ['factor-country KZ counter-terrorism-budget'],
  'factor:religious-groups': ['factor-country KZ religious-groups'],
  'factor:extradition-practice': [
    'routes-schematic route:extradition-russia',
    'factor-country UZ extradition-practice',
  ],
  'factor:alleged-camps': ['routes-schematic route:recruits', 'factor-country KZ alleged-camps'],
  attention: ['measure-2 KZ-ATY', 'measure-1 KZ-AKT', 'measure-0 RU-DA'],
  'indicator:below-subsistence': ['measure-3 KZ-MAN', 'measure-no-data KZ-ATY'],
}

test('every layer draws what the article has for it, and alone', async ({ page }) => {
  const camera = 'map=3.2/47/64&panels='
  const drawn = async () =>
    new Set((await drawnOf(page)).map(({ layer, key }) => `${layer} ${key}`))
  expect(layers.map(({ id }) => id)).toEqual(Object.keys(DRAWN))
  await openMap(page, `${camera}&layers=`)
  // The base layer of routes and their factor's draw the same legs.
  const all = [...new Set(Object.values(DRAWN).flat())]
  const bare = await drawn()
  expect(all.filter((one) => bare.has(one))).toEqual([])
  for (const [id, wanted] of Object.entries(DRAWN)) {
    await goTo(page, `${camera}&layers=${id}`)
    // Names find their place a little after the rest.
    const found = async () => {
      const now = await drawn()
      return all.filter((one) => now.has(one)).toSorted()
    }
    await expect.poll(found, { message: id }).toEqual([...wanted].toSorted())
  }
})

test('an opacity is kept in the address', async ({ page }) => {
  await openMap(page, 'panels=layers&layers=attention')
  await page.getByRole('slider', { name: 'Opacity of Claims by area' }).fill('0.4')
  await expect.poll(() => parameterOf(page, 'opacity')).toBe('attention*0.4')
})

test('the measures draw one at a time, with classes and counts', async ({ page }) => {
  await openMap(page, 'panels=layers&layers=attention')
  await expect(layersOf(page)).toContainText('8 or more')
  await layersOf(page).getByRole('switch', { name: 'Below the subsistence minimum' }).click()
  await expect(layersOf(page).getByRole('switch', { name: 'Claims by area' })).not.toBeChecked()
  await expect(layersOf(page)).toContainText('No data')
})

test('about a factor: its claims, what supports it and what speaks against it', async ({
  page,
}) => {
  await openMap(page, 'panels=layers')
  await page.getByRole('button', { name: RECORD_WORDS.about('Afghan heroin') }).click()
  const dialog = page.getByRole('dialog', { name: 'Afghan heroin' })
  await expect(dialog).toContainText('8.1')
  await expect(
    dialog.getByRole('heading', { name: RECORD_WORDS.supports, exact: true }),
  ).toBeVisible()
  await expect(
    dialog.getByRole('heading', { name: RECORD_WORDS.against, exact: true }),
  ).toBeVisible()
  await dialog.getByRole('link', { name: 'S23' }).first().click()
  await expect(dialog).toBeHidden()
  await expect(recordOf(page)).toBeVisible()
})

test('a factor that is out of sight is framed when it is switched on', async ({ page }) => {
  await openMap(page, 'panels=layers&map=6/50/82&layers=cities')
  const ends = ['kunduz', 'osh', 'aktau', 'chelyabinsk', 'omsk'].map(positionOf)
  const seen = () => Promise.all(ends.map((end) => isInSight(page, end, [layersOf(page)])))
  expect(await seen()).toContain(false)
  await layersOf(page).getByRole('switch', { name: 'Afghan heroin' }).click()
  await expect.poll(seen).toEqual(ends.map(() => true))
})
