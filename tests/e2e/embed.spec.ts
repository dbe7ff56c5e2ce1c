/** The map in another page's frame: little chrome, the snippet that puts it there, and what both pages say to each other. */
import type { Page } from '@playwright/test'
import { EMBED } from '../../src/words/page/embed.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { servePage } from '../support/serve-page.ts'
import { findings } from './support/axe.ts'
import { index } from './support/dossier.ts'
import { openArticle, openMap } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { share } from './support/menus.ts'

const SITE = () => process.env['CARTOUCHE_URL'] ?? ''

/** The host is another origin: its own page, its own port. */
test.use({ provoked: [/beyond the origin/] })

/** A page that frames ours and keeps what the frame says, once it was spoken to. */
async function openHost(page: Page, frame: string): Promise<() => Promise<void>> {
  const served = await servePage(
    `<!doctype html><title>Host</title><link rel="icon" href="data:,">
    <script>
      window.heard = []
      addEventListener('message', (event) => heard.push({ ...event.data, from: event.origin }))
      const say = (message) => document.querySelector('iframe').contentWindow.postMessage(message, '*')
    </script>${frame}`,
  )
  await page.goto(served.url)
  return served.close
}

const frameOf = (view: string) =>
  `<iframe title="map" width="640" height="420" src="${SITE()}#v=1&amp;${view}"></iframe>`
const say = (page: Page, message: unknown) =>
  page.evaluate((one) => {
    const frame = document.querySelector('iframe')
    frame?.contentWindow?.postMessage(one, '*')
  }, message)
const heard = (page: Page) =>
  page.evaluate<{ type: string; from: string; [key: string]: unknown }[]>('window.heard')

test('has a bar, the map, its legend behind a button, a record on choice', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 320 })
  await openMap(page, 'chrome=embed&panels=')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(index.dossier.meta.title)
  await expect(page.getByRole('button', { name: WORDS.search })).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: WORDS.sheets })).toHaveCount(0)
  await page.getByRole('button', { name: EMBED.legend }).click()
  await expect(page.getByRole('switch', { name: 'Cities' })).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: EMBED.legend }).click()
  const open = page.getByRole('link', { name: EMBED.open })
  await expect(open).toHaveAttribute('href', /^#v=1/)
  await expect(open).not.toHaveAttribute('href', /chrome=embed/)
  await page.getByRole('button', { name: WORDS.vintage }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test.describe('without a map', () => {
  test.use({ draws: 'nothing' })

  test('speaks with the page around it, and only once that has spoken', async ({ page }) => {
    const close = await openHost(page, frameOf('chrome=embed&panels=&labels=ru'))
    await expect.poll(() => heard(page)).toEqual([expect.objectContaining({ type: 'ready' })])
    await say(page, { cartouche: 2, type: 'ask' })
    await say(page, { cartouche: 1, type: 'ask' })
    const types = async () => (await heard(page)).map(({ type }) => type)
    await expect.poll(types).toEqual(['ready', 'view', 'selected', 'slides'])
    const [, view] = await heard(page)
    expect(view).toMatchObject({ cartouche: 1, slide: null, from: new URL(SITE()).origin })
    expect(view?.['view']).toContain('labels=ru')

    const record = 'incident:aktobe-bombing-2011'
    await say(page, { cartouche: 1, type: 'show', view: `v=1&labels=kk&record=${record}&panels=` })
    await expect
      .poll(() => heard(page))
      .toContainEqual(
        expect.objectContaining({
          type: 'selected',
          reference: record,
          title: 'Suicide bombing in Aktobe',
        }),
      )
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { name: 'Suicide bombing in Aktobe' })).toBeVisible()
    await expect(frame.getByRole('button', { name: EMBED.legend })).toBeVisible()

    await say(page, { cartouche: 1, type: 'show', view: 'v=1&record=incident:gone' })
    await say(page, { cartouche: 1, type: 'leave' })
    await say(page, { cartouche: 1, type: 'slide', id: 'gone' })
    const errors = async () => (await heard(page)).filter(({ type }) => type === 'error')
    await expect.poll(errors).toHaveLength(3)
    await close()
  })

  test('goes through the slides of the briefing at its host’s word', async ({ page }) => {
    const close = await openHost(page, frameOf('chrome=embed&panels='))
    await expect.poll(() => heard(page)).toHaveLength(1)
    const slide = async () => (await heard(page)).findLast(({ type }) => type === 'view')?.['slide']
    const first = index.dossier.briefing?.steps[0]?.id
    for (const [type, shown] of [
      ['next', 'opening'],
      ['next', first],
      ['previous', 'opening'],
    ]) {
      await say(page, { cartouche: 1, type })
      await expect.poll(slide).toBe(shown)
    }
    await say(page, { cartouche: 1, type: 'slide', id: 'closing' })
    await expect.poll(slide).toBe('closing')
    await close()
  })

  test('does in its order all that it is told at once', async ({ page }) => {
    const close = await openHost(page, frameOf('chrome=embed&panels='))
    await expect.poll(() => heard(page)).toHaveLength(1)
    const view = async () => (await heard(page)).findLast(({ type }) => type === 'view')
    const second = index.dossier.briefing?.steps[1]?.id
    const sayAll = (messages: readonly object[]) =>
      page.evaluate((all) => {
        const frame = document.querySelector('iframe')
        for (const one of all) frame?.contentWindow?.postMessage({ cartouche: 1, ...one }, '*')
      }, messages)
    // From no slide to the opening, and on from there.
    await sayAll([{ type: 'next' }, { type: 'next' }, { type: 'next' }])
    await expect.poll(async () => (await view())?.['slide']).toBe(second)
    await sayAll([
      { type: 'slide', id: 'closing' },
      { type: 'show', view: 'v=1&labels=kk&panels=' },
    ])
    await expect.poll(async () => (await view())?.['view']).toContain('labels=kk')
    expect((await view())?.['slide']).toBeNull()
    await close()
  })

  test('says nothing to a page that frames the whole of it before that speaks', async ({
    page,
  }) => {
    const close = await openHost(page, frameOf('labels=ru'))
    const types = async () => (await heard(page)).map(({ type }) => type)
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    expect(await types()).toEqual([])
    await expect
      .poll(async () => {
        await say(page, { cartouche: 1, type: 'ask' })
        return types()
      })
      .toContain('view')
    expect(await types()).not.toContain('ready')
    await close()
  })

  test('gives the snippet of the present View, and that snippet works', async ({ page }) => {
    await openArticle(page, 'labels=ru&theme=room')
    await share(page, 'embed')
    const dialog = page.getByRole('dialog', { name: EMBED.title })
    await dialog.getByLabel(EMBED.size).selectOption({ label: EMBED.sizes.small })
    await dialog.getByLabel(EMBED.frameTitle).fill('Attacks "of" 2011')
    const snippet = await dialog.getByLabel(EMBED.snippet).inputValue()
    expect(snippet).toContain('labels=ru')
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    const close = await openHost(page, snippet.replace('loading="lazy"', ''))
    const frame = page.getByTitle('Attacks "of" 2011')
    await expect(frame).toHaveAttribute('width', '480')
    await expect(frame.contentFrame().getByRole('button', { name: EMBED.legend })).toBeVisible()
    await close()
  })
})

test('a frame that is hidden and told a slide shows it when it is shown', async ({ page }) => {
  const close = await openHost(page, frameOf('chrome=embed&panels='))
  await expect.poll(() => heard(page)).toHaveLength(1)
  const frame = page.locator('iframe')
  await frame.evaluate((one: HTMLIFrameElement) => {
    one.style.display = 'none'
  })
  const closing = index.dossier.briefing?.closing?.title ?? ''
  await say(page, { cartouche: 1, type: 'slide', id: 'closing' })
  const slide = async () => (await heard(page)).findLast(({ type }) => type === 'view')?.['slide']
  await expect.poll(slide).toBe('closing')
  await frame.evaluate((one: HTMLIFrameElement) => {
    one.style.display = ''
  })
  const inside = page.frameLocator('iframe')
  await expect(inside.getByRole('heading', { level: 1, name: closing })).toBeVisible()
  await expect(inside.getByText(WORDS.problemTitle)).toHaveCount(0)
  await expect(inside.getByText('NaN')).toHaveCount(0)
  await close()
})
