/** Files out of the page: pictures saved by the dialog, a job called off. */
import type { Download } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { EXPORT } from '../../src/words/page/export.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { dialogOf, formatOf, leftOutOf, saved, saveOf, whatOf } from './support/export-dialog.ts'
import { openArticle, parameterOf } from './support/site.ts'
import { slideAt, slides } from './support/talk.ts'
import { expect, test } from './support/test.ts'

// Files are made without WebGL: nothing here waits for the map to be drawn.
test.use({ draws: 'stills' })

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

test('saves one step as a handout and as a slide, and the briefing as a page', async ({ page }) => {
  test.slow()
  const step = slideAt(2)
  await openArticle(page, 'panels=&dialog=export')
  await whatOf(page, 'slide').check()
  await dialogOf(page).getByLabel(EXPORT.slide, { exact: true }).selectOption(step.title)
  await formatOf(page, 'pdf').check()
  const pdf = await saved(page)
  expect(pdf.name).toBe(`kazakhstan-2011-${step.id}-tlp-clear.pdf`)
  const text = pdf.bytes.toString('latin1')
  expect(text).toMatch(/^%PDF-1\.7\n/)
  expect(text).toMatch(/\nstartxref\n\d+\n%%EOF\n?$/)
  expect(text).toContain(`/Title (${step.title})`)
  expect(text).toContain('/StructTreeRoot')
  await formatOf(page, 'pptx').check()
  const pptx = await saved(page)
  const parts = unzipSync(pptx.bytes)
  expect(Object.keys(parts).filter((one) => /slides\/slide\d+\.xml$/.test(one))).toHaveLength(1)
  expect(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain(
    `<a:t>${step.title}</a:t>`,
  )
  expect(Object.keys(parts).filter((one) => one.endsWith('.svg'))).not.toEqual([])
  await whatOf(page, 'briefing').check()
  await formatOf(page, 'html').check()
  const html = await saved(page)
  expect(html.name).toBe('kazakhstan-2011-briefing-tlp-clear.html')
  const markup = html.bytes.toString('utf8')
  expect(markup).toMatch(/^<!doctype html>/i)
  expect(markup.trimEnd()).toMatch(/<\/html>$/)
})

test('says first what is left out, and offers the formats that hold what was chosen', async ({
  page,
}) => {
  await openArticle(page, 'panels=&dialog=export')
  await expect(leftOutOf(page)).toBeVisible()
  await whatOf(page, 'records').check()
  await expect(formatOf(page, 'geojson')).toBeChecked()
  await expect(formatOf(page, 'png')).toHaveCount(0)
  // Notes alone are left out, of which this file has none.
  await expect(leftOutOf(page)).toContainText(EXPORT.nothingLeftOut)
  await saved(page)
  await formatOf(page, 'kml').check()
  await expect(dialogOf(page).getByText(/^Saved as/)).toHaveCount(0)
  await whatOf(page, 'briefing').check()
  await expect(leftOutOf(page)).toContainText(EXPORT.leftOutCount(slides.length))
  // Slides of one View hold that View alone; a page of it holds the briefing too.
  await whatOf(page, 'view').check()
  await formatOf(page, 'pptx').check()
  await expect(leftOutOf(page)).toContainText(EXPORT.nothingLeftOut)
  await formatOf(page, 'html').check()
  await expect(leftOutOf(page)).toContainText(EXPORT.leftOutCount(slides.length))
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
