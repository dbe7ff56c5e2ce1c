/** Questions of distance: asked by name, by typed points and by a click; answered in a list; kept in the address. */
import type { Page } from '@playwright/test'
import { distance } from '@turf/turf'
import { DISTANCE_WORDS } from '../../src/words/page/distance.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { index, positionOf } from './support/dossier.ts'
import { layersOf, openArticle, openMap, parameterOf, recordOf, spotOf } from './support/site.ts'
import { expect, kept, test } from './support/test.ts'

// All but a click on it is there without the map.
test.use({ draws: 'nothing' })

const panelOf = (page: Page) => page.getByRole('region', { name: DISTANCE_WORDS.panel })
const statusOf = (page: Page) => panelOf(page).getByRole('status')
const fieldOf = (page: Page, name: string) => panelOf(page).getByLabel(name, { exact: true })
const listOf = (page: Page, name: string) =>
  panelOf(page).getByRole('combobox', { name, exact: true })

const kilometres = (one: string, other: string) =>
  distance([...positionOf(one)], [...positionOf(other)], { units: 'kilometers' })

async function openDistance(page: Page): Promise<void> {
  await openArticle(page, 'panels=layers')
  await layersOf(page).getByRole('tab', { name: WORDS.tools.distance }).click()
  await expect(panelOf(page)).toBeVisible()
}

test('a circle around Atyrau names what lies within it, and the address keeps it', async ({
  page,
}) => {
  await openDistance(page)
  await panelOf(page).getByRole('radio', { name: DISTANCE_WORDS.kinds.circle }).check()
  await listOf(page, DISTANCE_WORDS.around).selectOption({ label: 'Atyrau' })
  const number = fieldOf(page, DISTANCE_WORDS.kilometres)
  await number.fill('300')
  await number.press('Enter')
  const heading = panelOf(page).getByRole('heading', {
    name: DISTANCE_WORDS.within(300, 'Atyrau'),
  })
  await expect(heading).toBeVisible()
  expect(parameterOf(page, 'ask')).toBe('circle/place:atyrau/300')
  await page.reload()
  await expect(heading).toBeVisible()
  const { places } = index.dossier
  for (const { id, geometry, properties } of places.features) {
    if (geometry === null || id === 'atyrau') continue
    const link = panelOf(page).getByRole('link', { name: properties.names.en, exact: true })
    await expect(link, id).toHaveCount(kilometres('atyrau', id) <= 300 ? 1 : 0)
  }
  for (const { id, title, told } of index.toldIncidents) {
    const near = told.places.some(
      ({ place, precision }) => precision === 'city' && kilometres('atyrau', place) <= 300,
    )
    if (!near) continue
    await expect(panelOf(page).getByRole('link', { name: title }), id).toHaveCount(1)
  }
  // Known only to the province: named apart, and without a distance.
  const raid = panelOf(page).getByRole('listitem').filter({ hasText: 'Raid in Atyrau province' })
  await expect(raid).toHaveCount(1)
  await expect(raid).not.toContainText('km')
  await expect(panelOf(page)).toContainText(DISTANCE_WORDS.onlyTo('province', 'circle'))
})

kept(
  'a path by typed points says its length, and the last point is taken back',
  async ({ page }) => {
    await openDistance(page)
    await panelOf(page).getByRole('radio', { name: DISTANCE_WORDS.kinds.path }).check()
    const typed = fieldOf(page, DISTANCE_WORDS.typed)
    await typed.fill('nowhere')
    await typed.press('Enter')
    await expect(panelOf(page).getByRole('alert')).toHaveText(DISTANCE_WORDS.typedWrong)
    for (const place of ['atyrau', 'aktobe']) {
      const [longitude, latitude] = positionOf(place)
      await typed.fill(`${String(latitude)}, ${String(longitude)}`)
      await typed.press('Enter')
    }
    const length = Math.round(kilometres('atyrau', 'aktobe'))
    await expect(statusOf(page)).toContainText(`${String(length)} km`)
    await listOf(page, DISTANCE_WORDS.addPlace).selectOption({ label: 'Astana' })
    const points = panelOf(page).getByRole('list', { name: DISTANCE_WORDS.points })
    await expect(points.getByRole('listitem')).toHaveCount(3)
    await panelOf(page).getByRole('button', { name: DISTANCE_WORDS.undo }).click()
    await expect(statusOf(page)).toContainText(`${String(length)} km`)
    await panelOf(page).getByRole('button', { name: DISTANCE_WORDS.clear }).click()
    expect(parameterOf(page, 'ask')).toBeNull()
    await expect(statusOf(page)).toHaveText(DISTANCE_WORDS.nothingAsked.path)
  },
)

kept('the nearest of a kind, ranked with distance and direction', async ({ page }) => {
  await openArticle(page, 'panels=layers&tool=distance&ask=nearest/border posts/place:dushanbe')
  const posts = index.dossier.places.features
    .filter(({ properties }) => properties.kind === 'border post')
    .toSorted((one, other) => kilometres('dushanbe', one.id) - kilometres('dushanbe', other.id))
  const hits = panelOf(page).locator('ol').getByRole('link')
  await expect(hits).toHaveText(posts.map(({ properties }) => properties.names.en))
  await expect(panelOf(page).getByRole('listitem').first()).toContainText('south')
  await listOf(page, DISTANCE_WORDS.nearestOf).selectOption('incidents')
  await expect(hits).not.toHaveText(posts.map(({ properties }) => properties.names.en))
  expect(parameterOf(page, 'ask')).toBe('nearest/incidents/place:dushanbe')
})

kept('a chosen route is asked along, and a chosen hit opens its record', async ({ page }) => {
  await openArticle(page, 'panels=layers&tool=distance&record=route:heroin-centre-west')
  const title = index.routes.get('heroin-centre-west')?.properties.title ?? ''
  await panelOf(page)
    .getByRole('button', { name: DISTANCE_WORDS.alongThis(title) })
    .click()
  expect(parameterOf(page, 'ask')).toBe('corridor/route:heroin-centre-west/100')
  await expect(
    panelOf(page).getByRole('region', { name: DISTANCE_WORDS.size(title) }),
  ).toContainText('km')
  await panelOf(page).getByRole('link', { name: 'Suicide bombing in Aktobe' }).click()
  await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
})

test.describe('with the map', () => {
  test.use({ draws: 'states' })

  kept(
    'a click on the map is the point while it is waited for, and Escape ends that',
    async ({ page }) => {
      await openMap(page, 'panels=layers&tool=distance&map=4/47/62')
      const pick = panelOf(page).getByRole('button', { name: DISTANCE_WORDS.pick })
      await pick.click()
      await expect(pick).toHaveAttribute('aria-pressed', 'true')
      const target = [66, 47.5] as const
      const { x, y } = await spotOf(page, target)
      await page.mouse.click(x, y)
      await expect(pick).toHaveAttribute('aria-pressed', 'false')
      await expect.poll(() => parameterOf(page, 'ask')).toMatch(/^circle\/[\d.]+,[\d.]+\/100$/)
      const [longitude = 0, latitude = 0] = (parameterOf(page, 'ask')?.split('/')[1] ?? '')
        .split(',')
        .map(Number)
      expect(distance([longitude, latitude], [...target])).toBeLessThan(15)
      expect(parameterOf(page, 'record')).toBeNull()
      await pick.click()
      await page.keyboard.press('Escape')
      await expect(pick).toHaveAttribute('aria-pressed', 'false')
    },
  )
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the panel is a sheet whose fields a finger can hit', async ({ page }) => {
    await openArticle(page, 'panels=layers&tool=distance&ask=circle/place:atyrau/300')
    await expect(statusOf(page)).toBeVisible()
    for (const role of ['button', 'combobox', 'textbox', 'spinbutton', 'slider'] as const) {
      for (const target of await panelOf(page).getByRole(role).all()) {
        const box = await target.boundingBox()
        expect(box?.height, role).toBeGreaterThanOrEqual(44)
      }
    }
    const width = await panelOf(page).evaluate((one) => one.scrollWidth - one.clientWidth)
    expect(width).toBeLessThanOrEqual(0)
  })
})
