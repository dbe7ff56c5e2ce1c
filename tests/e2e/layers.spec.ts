/** The layer panel is the legend: every layer has a switch, a count, an about, and a factor frames itself. */
import type { Page } from '@playwright/test'
import { index, layers, positionOf } from './support/dossier.ts'
import {
  boxOf,
  goTo,
  isInSight,
  layersOf,
  mapOf,
  openMap,
  parameterOf,
  pictureAround,
  recordOf,
} from './support/site.ts'
import { expect, test } from './support/test.ts'
import { WORDS } from '../../src/ui/words.ts'

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

test('every layer draws something', async ({ page }) => {
  test.setTimeout(600_000)
  const camera = 'map=3.2/47/64&panels='
  await openMap(page, `${camera}&layers=`)
  const box = await boxOf(mapOf(page))
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const picture = () => pictureAround(page, middle, 250)
  // A name may keep the place that a layer moved it to, so the bare map is looked at each time.
  const atRest = async () => {
    let last: Buffer = Buffer.alloc(0)
    await expect
      .poll(
        async () => {
          const before = last
          last = await picture()
          return last.equals(before)
        },
        { intervals: [500] },
      )
      .toBe(true)
    return last
  }
  const changed = (from: Buffer, message: string) =>
    expect.poll(async () => (await picture()).equals(from), { message }).toBe(false)
  let before: { drawn: Buffer; title: string } | null = null
  for (const { id, title } of layers) {
    await goTo(page, `${camera}&layers=`)
    if (before !== null) await changed(before.drawn, `${before.title} goes`)
    const bare = await atRest()
    await goTo(page, `${camera}&layers=${id}`)
    await changed(bare, title)
    before = { drawn: await atRest(), title }
    expect(before.drawn.equals(bare), title).toBe(false)
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
  await page.getByRole('button', { name: WORDS.about('Afghan heroin') }).click()
  const dialog = page.getByRole('dialog', { name: 'Afghan heroin' })
  await expect(dialog).toContainText('8.1')
  await expect(dialog.getByRole('heading', { name: WORDS.supports, exact: true })).toBeVisible()
  await expect(dialog.getByRole('heading', { name: WORDS.against, exact: true })).toBeVisible()
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
