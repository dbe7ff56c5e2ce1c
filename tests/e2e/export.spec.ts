/** Files out of the page: pictures saved by the dialog, a job called off, and the browser's own print. */
import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { PRINT } from '../../src/ui/words/print.ts'
import { EXPORT } from '../../src/ui/words/export.ts'
import { WORDS } from '../../src/ui/words.ts'
import { index } from './support/dossier.ts'
import { articleOf, openArticle, parameterOf } from './support/site.ts'
import { expect, test } from './support/test.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: EXPORT.title })
const formatOf = (page: Page, format: keyof typeof EXPORT.formats) =>
  dialogOf(page).getByRole('radio', { name: EXPORT.formats[format][0] })
const saveOf = (page: Page) => dialogOf(page).getByRole('button', { name: EXPORT.save })
const { title } = index.dossier.meta

async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await saveOf(page).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

// Files are made without WebGL: nothing here waits for the map to be drawn.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const plain: unknown = Reflect.get(HTMLCanvasElement.prototype, 'getContext')
    Reflect.set(
      HTMLCanvasElement.prototype,
      'getContext',
      function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
        if (kind !== '2d' || typeof plain !== 'function') return null
        const context: unknown = Reflect.apply(plain, this, [kind, ...rest])
        return context
      },
    )
  }),
)

test('saves this view as a picture, in pixels and as vectors', async ({ page }) => {
  test.slow()
  await openArticle(page, 'panels=&labels=ru&dialog=export')
  await dialogOf(page).getByLabel(EXPORT.scale).selectOption('1')
  const png = await saved(page)
  expect(png.name).toBe('kazakhstan-2011-view-tlp-clear.png')
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1280, 720])
  await formatOf(page, 'svg').check()
  const svg = await saved(page)
  expect(svg.name).toBe('kazakhstan-2011-view-tlp-clear.svg')
  const text = svg.bytes.toString('utf8')
  expect(text).toContain('>TLP:CLEAR</text>')
  expect(text).toContain('>Астана</text>')
  await expect(dialogOf(page).getByRole('status')).toHaveText(EXPORT.saved(svg.name))
})

test('says first what is left out, and offers the formats that hold what was chosen', async ({
  page,
}) => {
  await openArticle(page, 'panels=&dialog=export')
  await expect(dialogOf(page).getByRole('region', { name: EXPORT.leftOut })).toBeVisible()
  await dialogOf(page).getByRole('radio', { name: EXPORT.whats.records }).check()
  await expect(formatOf(page, 'geojson')).toBeChecked()
  await expect(formatOf(page, 'png')).toHaveCount(0)
  await dialogOf(page).getByRole('button', { name: WORDS.close }).click()
  await expect(dialogOf(page)).toBeHidden()
  expect(parameterOf(page, 'dialog')).toBeNull()
})

test('a job that is called off leaves no file', async ({ page }) => {
  // The fonts do not come until after the job has ended.
  await page.route('**/*.woff', () => undefined)
  const downloads: Download[] = []
  page.on('download', (one) => downloads.push(one))
  await openArticle(page, 'panels=&dialog=export')
  await saveOf(page).click()
  await dialogOf(page).getByRole('button', { name: EXPORT.cancel }).click()
  await expect(dialogOf(page).getByRole('status')).toHaveText(EXPORT.cancelled)
  await expect(saveOf(page)).toBeEnabled()
  expect(downloads).toEqual([])
})

test('prints the map as a picture, the article, marking and sources, and nothing to press', async ({
  page,
}) => {
  test.slow()
  await openArticle(page, 'panels=article,layers,timeline')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: PRINT.picture(title) })).toBeVisible()
  await expect(page.getByText('TLP:CLEAR', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: PRINT.sources, exact: true })).toBeVisible()
  await expect(articleOf(page)).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByRole('button', { name: WORDS.search })).toBeVisible()
  await expect(page.getByRole('img', { name: PRINT.picture(title) })).toHaveCount(0)
})
