/** The timeline: its strip of events, its window by handles, fields and pointer, marks that dim and move, steps, tray, and a phone's sheet. */
import type { Page } from '@playwright/test'
import { index } from './support/dossier.ts'
import { boxOf, openArticle, parameterOf } from './support/site.ts'
import { expect, kept, test } from './support/test.ts'
import { DAY_MS } from '../../src/model/edtf/calendar.ts'
import { SHOWN_FOR } from '../../src/state/event-play.svelte.ts'
import { TIMELINE_WORDS as WORDS } from '../../src/words/page/timeline.ts'
import { WORDS as SHELL } from '../../src/words/page/page.ts'

// All of it is there without the map.
test.use({ draws: 'nothing' })

const SPAN = 'span=2011-04-01/2011-12-31&reading=told'
const BOMBING = 'Suicide bombing in Aktobe'
/** Routes and claims of which the article does not say when. */
const UNDATED = 24

const timelineOf = (page: Page) => page.getByRole('region', { name: WORDS.title, exact: true })
const handleOf = (page: Page, side: 'from' | 'to') =>
  timelineOf(page).getByRole('slider', {
    name: side === 'from' ? WORDS.fromHandle : WORDS.toHandle,
  })
const fieldOf = (page: Page, side: 'from' | 'to') =>
  timelineOf(page).getByRole('textbox', { name: WORDS[side], exact: true })
const markOf = (page: Page, title: string | RegExp) =>
  timelineOf(page).getByRole('group', { name: WORDS.marks }).getByRole('button', { name: title })
const opacityOf = (page: Page, title: string) =>
  markOf(page, title).evaluate((node) => Number(getComputedStyle(node).opacity))
const timeOf = (page: Page) => parameterOf(page, 'time')

/** Where the window's edges stand on the axis, to a twentieth of it: pixels are no days. */
function sharesOf(page: Page): number[] {
  const [first, after] = [Date.UTC(2011, 3, 1), Date.UTC(2012, 0, 1)]
  const [from = '', to = ''] = timeOf(page)?.split('/') ?? []
  // The last day of a window is in it.
  return [Date.parse(from), Date.parse(to) + DAY_MS].map(
    (time) => Math.round((20 * (time - first)) / (after - first)) / 20,
  )
}

async function open(page: Page, view = SPAN): Promise<void> {
  await openArticle(page, view)
  await expect(markOf(page, /./).first()).toBeVisible()
}

/** Drags along the lanes, from one share of the axis to another. */
async function drag(page: Page, from: number, to: number, down = 0.3): Promise<void> {
  const lanes = await boxOf(timelineOf(page).locator('.plot'))
  const y = lanes.y + lanes.height * down
  await page.mouse.move(lanes.x + lanes.width * from, y)
  await page.mouse.down()
  await page.mouse.move(lanes.x + (lanes.width * (from + to)) / 2, y, { steps: 4 })
  await page.mouse.move(lanes.x + lanes.width * to, y, { steps: 4 })
  await page.mouse.up()
}

/** The strip, which is there as long as no window and no part of the axis is asked for. */
const stripOf = (page: Page) => timelineOf(page).getByRole('group', { name: WORDS.events })
const eventOf = (page: Page, title: string) => stripOf(page).getByRole('button', { name: title })
const captionOf = (page: Page) => timelineOf(page).getByRole('status')

async function openStrip(page: Page, view = 'panels=article,timeline'): Promise<void> {
  await openArticle(page, view)
  await expect(stripOf(page).getByRole('button').first()).toBeVisible()
}

kept('at rest a strip names every dated event, and arrows walk them', async ({ page }) => {
  await openStrip(page)
  const events = stripOf(page).getByRole('button')
  const dated = index.toldIncidents.filter(
    ({ told, checked }) => (checked ?? told).date !== undefined,
  )
  await expect(events).toHaveCount(dated.length)
  for (const event of await events.all()) await expect(event.locator('text')).not.toBeEmpty()
  const order = await events.evaluateAll((all) =>
    all.map((one) => one.getAttribute('data-reference')),
  )
  await eventOf(page, BOMBING).focus()
  await page.keyboard.press('ArrowRight')
  const at = order.indexOf('incident:aktobe-bombing-2011') + 1
  await expect(events.nth(at)).toBeFocused()
  await page.keyboard.press('Enter')
  expect(parameterOf(page, 'record')).toBe(order[at])
  await expect(stripOf(page).locator('[tabindex="0"]')).toHaveCount(1)
})

kept(
  'all the detail opens in place of the strip, and the address is as it was',
  async ({ page }) => {
    await openStrip(page)
    const address = page.url()
    await timelineOf(page).getByRole('button', { name: WORDS.detail }).press('Enter')
    await expect(handleOf(page, 'from')).toBeVisible()
    await expect(
      timelineOf(page).getByRole('button', { name: WORDS.less, exact: true }),
    ).toBeFocused()
    await timelineOf(page).getByRole('button', { name: WORDS.less, exact: true }).press('Enter')
    await expect(stripOf(page)).toBeVisible()
    expect(page.url()).toBe(address)
  },
)

kept(
  'a window opens all the detail by itself, and the strip goes on to show it',
  async ({ page }) => {
    await openArticle(page, 'panels=article,timeline&time=2011-05-10/2011-07-31')
    await expect(handleOf(page, 'from')).toHaveAttribute('aria-valuetext', '10 May 2011')
    await timelineOf(page).getByRole('button', { name: WORDS.less, exact: true }).click()
    await expect(captionOf(page)).toContainText('10 May – 31 July 2011')
    expect(timeOf(page)).toBe('2011-05-10/2011-07-31')
    await expect(eventOf(page, BOMBING)).toHaveCSS('opacity', '1')
    await expect(eventOf(page, 'Raid in Atyrau province')).not.toHaveCSS('opacity', '1')
  },
)

test('events are played one by one, each with its caption, and the first at once', async ({
  page,
}) => {
  await page.clock.install()
  await openStrip(page)
  await page.clock.pauseAt(Date.now() + DAY_MS)
  await timelineOf(page).getByRole('button', { name: WORDS.playEvents }).click()
  await expect(captionOf(page)).toContainText('Bombings in Uzbekistan')
  await page.clock.runFor(SHOWN_FOR)
  await expect(captionOf(page)).toContainText('Chaigulov')
  await timelineOf(page).getByRole('button', { name: WORDS.pauseEvents }).click()
  await page.clock.runFor(10 * SHOWN_FOR)
  await expect(captionOf(page)).toContainText('Chaigulov')
  await timelineOf(page).getByRole('button', { name: WORDS.previousEvent }).click()
  await expect(captionOf(page)).toContainText('corroborated')
  await expect(eventOf(page, 'Bombings in Uzbekistan')).toHaveClass(/\blit\b/)
  await timelineOf(page).getByRole('button', { name: WORDS.stopEvents }).click()
  await expect(captionOf(page)).toBeEmpty()
  expect(parameterOf(page, 'record')).toBeNull()
})

kept('handles move by keys, say their dates, and the address follows', async ({ page }) => {
  await open(page, `${SPAN}&time=2011-05-10/2011-07-31`)
  const from = handleOf(page, 'from')
  await expect(from).toHaveAttribute('aria-valuetext', '10 May 2011')
  await from.press('ArrowRight')
  await expect(from).toHaveAttribute('aria-valuetext', '11 May 2011')
  await expect.poll(() => timeOf(page)).toBe('2011-05-11/2011-07-31')
  await from.press('PageUp')
  await expect(from).toHaveAttribute('aria-valuetext', '11 June 2011')
  await from.press('Shift+ArrowLeft')
  await expect(from).toHaveAttribute('aria-valuetext', '11 May 2011')
  const to = handleOf(page, 'to')
  await to.press('Home')
  // It stops a day short of crossing.
  await expect(to).toHaveAttribute('aria-valuetext', '11 May 2011')
  await expect.poll(() => timeOf(page)).toBe('2011-05-11/2011-05-11')
  await to.press('End')
  await expect(to).toHaveAttribute('aria-valuetext', '31 December 2011')
  const number = async (name: string) => Number(await to.getAttribute(name))
  expect(await number('aria-valuenow')).toBeLessThanOrEqual(await number('aria-valuemax'))
})

kept(
  'fields take plain dates and narrow; a bad one is explained and changes nothing',
  async ({ page }) => {
    await open(page)
    expect(await opacityOf(page, BOMBING)).toBe(1)
    await fieldOf(page, 'from').fill('1 June 2011')
    await fieldOf(page, 'from').press('Enter')
    await expect(fieldOf(page, 'from')).toHaveValue('2011-06-01')
    expect(timeOf(page)).toBe('2011-06-01/..')
    await expect.poll(() => opacityOf(page, BOMBING)).toBeLessThan(0.5)
    await expect(handleOf(page, 'to')).toHaveAttribute('aria-valuetext', WORDS.openEnd)

    await fieldOf(page, 'to').fill('31.06.2011')
    await fieldOf(page, 'to').press('Enter')
    await expect(fieldOf(page, 'to')).toHaveAttribute('aria-invalid', 'true')
    await expect(timelineOf(page).getByRole('alert')).toContainText('31')
    await expect(fieldOf(page, 'to')).toHaveAccessibleDescription(/31/)
    expect(timeOf(page)).toBe('2011-06-01/..')
    await fieldOf(page, 'to').fill('2010')
    await fieldOf(page, 'to').press('Enter')
    await expect(timelineOf(page).getByRole('alert')).toHaveText(WORDS.crossed)
    expect(timeOf(page)).toBe('2011-06-01/..')

    await fieldOf(page, 'to').fill('Sep 2011')
    await fieldOf(page, 'to').press('Enter')
    await expect(timelineOf(page).getByRole('alert')).toHaveCount(0)
    expect(timeOf(page)).toBe('2011-06-01/2011-09')
    await timelineOf(page).getByRole('button', { name: WORDS.clear }).click()
    expect(timeOf(page)).toBeNull()
    await expect.poll(() => opacityOf(page, BOMBING)).toBe(1)
  },
)

test('play moves a month along the axis until it is stopped', async ({ page }) => {
  await open(page)
  await expect(timelineOf(page).getByRole('combobox', { name: WORDS.speed })).toHaveValue('1')
  await timelineOf(page).getByRole('button', { name: WORDS.play }).click()
  const beginning = Date.parse('2011-04-01') / DAY_MS
  const dayOf = async () => Number(await handleOf(page, 'from').getAttribute('aria-valuenow'))
  await expect(handleOf(page, 'from')).not.toHaveAttribute('aria-valuetext', WORDS.openStart)
  await expect.poll(dayOf).toBeGreaterThan(beginning)
  await timelineOf(page).getByRole('button', { name: WORDS.pause }).click()
  const stopped = timeOf(page)
  const [from = '', to = ''] = stopped?.split('/') ?? []
  expect(from > '2011-04-01').toBe(true)
  // The thirty days of April, wherever it stopped.
  expect(Date.parse(to) - Date.parse(from)).toBe(29 * DAY_MS)
  await expect(timelineOf(page).getByRole('button', { name: WORDS.play })).toBeVisible()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(timelineOf(page).getByRole('button', { name: WORDS.playStill })).toBeVisible()
  expect(timeOf(page)).toBe(stopped)
})

kept(
  'the reading moves marks, and a line leads back to where the article had them',
  async ({ page }) => {
    await open(page)
    const before = await boxOf(markOf(page, BOMBING).locator('.body'))
    await expect(markOf(page, BOMBING)).toHaveAccessibleName(/14 May 2011/)
    await page.getByRole('radio', { name: SHELL.readings.checked }).check({ force: true })
    await expect(markOf(page, BOMBING)).toHaveAccessibleName(/17 May 2011.*14 May 2011/)
    const line = markOf(page, BOMBING).locator('line')
    await expect(line).toHaveCount(1)
    const box = await boxOf(line)
    // From the middle of the old mark, three days on.
    expect(Math.abs(box.x - (before.x + before.width / 2))).toBeLessThan(3)
    expect(box.width).toBeGreaterThan(8)
  },
)

kept('marks are walked by keys and opened', async ({ page }) => {
  await open(page)
  const first = markOf(page, BOMBING)
  await first.focus()
  await first.press('ArrowRight')
  const second = 'Ten suspects shot dead, Aktobe'
  await expect(markOf(page, second)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(markOf(page, second)).not.toBeFocused()
  await expect(timelineOf(page).locator('.mark:focus')).toHaveCount(1)
  await page.keyboard.press('Enter')
  expect(parameterOf(page, 'record')).toMatch(/^(?:incident|route|claim):/)
  // One stop for Tab.
  await expect(timelineOf(page).locator('.mark[tabindex="0"]')).toHaveCount(1)
})

kept('what has no date lies in a tray that says so', async ({ page }) => {
  await open(page)
  await timelineOf(page)
    .getByRole('button', { name: WORDS.undated(UNDATED) })
    .click()
  const tray = page.getByRole('dialog', { name: WORDS.undatedTitle })
  await expect(tray).toContainText(WORDS.undatedHelp)
  await expect(tray.getByRole('listitem')).toHaveCount(UNDATED)
  await tray.getByRole('link', { name: 'Heroin: eastern corridor' }).click()
  expect(parameterOf(page, 'record')).toBe('route:heroin-east')
})

kept('a pointer brushes a window, moves it, pulls an edge, pans and zooms', async ({ page }) => {
  await open(page)
  await drag(page, 0.2, 0.4)
  await expect.poll(() => sharesOf(page)).toEqual([0.2, 0.4])
  await drag(page, 0.3, 0.5)
  await expect.poll(() => sharesOf(page)).toEqual([0.4, 0.6])
  await drag(page, 0.6, 0.7)
  await expect.poll(() => sharesOf(page)).toEqual([0.4, 0.7])
  await drag(page, 0.9, 0.8)
  await expect.poll(() => sharesOf(page)).toEqual([0.8, 0.9])
  // The years below the lanes pan the axis.
  expect(parameterOf(page, 'span')).toBe('2011-04-01/2011-12-31')
  await drag(page, 0.3, 0.5, 0.95)
  await expect.poll(() => parameterOf(page, 'span')).toMatch(/^2011-02-/)
  const box = await boxOf(timelineOf(page).locator('.plot'))
  await page.mouse.move(box.x + box.width / 2, box.y + 20)
  await page.mouse.wheel(0, 400)
  await expect.poll(() => parameterOf(page, 'span')).toMatch(/^20(?:09|10)-/)
  await timelineOf(page).getByRole('button', { name: WORDS.all, exact: true }).click()
  expect(parameterOf(page, 'span')).toBeNull()
  // Zoomed out, it counts.
  await expect(timelineOf(page).getByRole('img')).toHaveAccessibleName(/2011: \d+/)
})

test('on a phone it is a sheet with the same at a finger’s size', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `panels=timeline&${SPAN}`)
  for (const button of await timelineOf(page).locator('.bar').getByRole('button').all()) {
    const { width, height } = await boxOf(button)
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
  }
  await handleOf(page, 'from').press('PageUp')
  await expect.poll(() => timeOf(page)).toBe('2011-05-01/..')
  const { x, width } = await boxOf(timelineOf(page).locator('.plot'))
  expect(x).toBeGreaterThan(0)
  expect(x + width).toBeLessThan(390)
})
