/** The whole of it in one file: opened from a disk with every network refused, used, and written again. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { plainView } from '../../src/view/step-view.ts'
import type { Dossier } from '../../src/model/schema/dossier.ts'
import type { Format } from '../../src/export/formats.ts'
import type { What } from '../../src/ui/export/choices.ts'
import { MARKING_ID } from '../../src/export/html/page.ts'
import { DOCUMENT_WORDS } from '../../src/words/page/documents.ts'
import { EXPORT } from '../../src/words/page/export.ts'
import { PRESENT } from '../../src/words/page/present.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { DOSSIER_ID, index } from './support/dossier.ts'
import { dialogOf, formatOf, leftOutOf, saved, saveOf, whatOf } from './support/export-dialog.ts'
import { ABOUT_VIEW, licencesOf } from './support/licences.ts'
import { briefingFile, shellOf, writeOneFile } from './support/one-file.ts'
import { expectMarked, sheetsOf, wholeSheetsOf } from './support/sheets.ts'
import {
  articleOf,
  boxOf,
  goTo,
  layersOf,
  parameterOf,
  recordOf,
  waitForMap,
} from './support/site.ts'
import { detourOf, notesOf, slideAt, stepOf, titleOf, viewOf } from './support/talk.ts'
import { watch } from './support/watch.ts'
import { withoutWebgl } from './support/without-webgl.ts'
import { chooseLanguage } from './support/menus.ts'

const { dossier } = index

/** Bytes that a file may have: it fits into a message. */
const MOST = 4_000_000

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 760 } })

/** Every network is refused; what the page says, throws or asks for is kept. */
async function sealed(context: BrowserContext): Promise<string[]> {
  await context.setOffline(true)
  await context.route(/^(?!file:)/, (route) => route.abort())
  const seen = watch(context, 'null')
  context.on('request', (request) => {
    if (request.url().startsWith('file:') && !request.isNavigationRequest())
      seen.push(`another file: ${request.url()}`)
  })
  return seen
}

async function openDrawn(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await waitForMap(page)
}

/** Faces of the map that have the Kazakh letters, by how far they have come. */
const kazakhFaces = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts]
      .filter((face) => /U\+49[0-2]/i.test(face.unicodeRange) && !face.family.includes('Serif'))
      .map((face) => `${face.family}: ${face.status}`),
  )

test('explores with every network refused', async ({ page, context }) => {
  const seen = await sealed(context)
  const file = await briefingFile()
  expect(file.bytes).toBeLessThan(MOST)
  await openDrawn(page, `${file.url}#v=1&panels=article,layers`)
  await expect(page.getByText(`TLP:${dossier.meta.marking.toUpperCase()}`)).toBeVisible()
  await articleOf(page).getByRole('link', { name: 'a bombing' }).click()
  await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
  await page.goBack()
  await layersOf(page).getByRole('switch', { name: 'Cities' }).click()
  await expect.poll(() => parameterOf(page, 'layers')).not.toContain('cities')
  await chooseLanguage(page, 'kk')
  await expect
    .poll(() => kazakhFaces(page))
    .toEqual(expect.arrayContaining([expect.stringMatching(/^Noto Sans.*: loaded$/)]))
  await page.getByRole('button', { name: WORDS.data, exact: true }).click()
  await expect(page.getByRole('table')).toBeVisible()
  expect(seen).toEqual([])
})

test('begins with what was exported, carries edits, and can be written again', async ({
  page,
  context,
}) => {
  test.slow()
  const seen = await sealed(context)
  if (dossier.briefing === undefined) throw new Error('the dossier has no briefing')
  const edited = { ...dossier, briefing: { ...dossier.briefing, title: 'As edited </script>' } }
  const file = await writeOneFile(edited, { what: 'briefing' })
  await openDrawn(page, file.url)
  expect(parameterOf(page, 'present')).toBe('audience/opening')
  await expect(page).toHaveTitle(/Cartouche/)
  const shell = await shellOf(page)
  const view = {
    ...plainView(index),
    language: 'kk' as const,
    selection: 'incident:aktobe-bombing-2011',
  }
  const again = await writeOneFile(dossier, { what: 'view', view }, shell)
  expect(again.bytes).toBeLessThan(MOST)
  await openDrawn(page, again.url)
  expect(parameterOf(page, 'labels')).toBe('kk')
  await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
  expect(seen).toEqual([])
})

test('presents from a disk, with the console in the same window, and saves itself again', async ({
  page,
  context,
}) => {
  test.slow()
  const seen = await sealed(context)
  await withoutWebgl(page)
  const file = await briefingFile()
  await page.goto(file.url)
  await expect(titleOf(page, slideAt(0).title)).toBeVisible()
  const marking = await boxOf(page.locator(`#${MARKING_ID}`))
  const screen = await boxOf(page.getByRole('group', { name: PRESENT.screen }))
  expect(screen.y).toBeGreaterThanOrEqual(marking.y + marking.height)
  await page.keyboard.press('ArrowRight')
  await expect(titleOf(page, slideAt(1).title)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(titleOf(page, slideAt(2).title)).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(titleOf(page, slideAt(1).title)).toBeVisible()
  await page.keyboard.press('l')
  await expect(detourOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(detourOf(page)).toHaveCount(0)
  await expect.poll(() => viewOf(page)).toEqual(stepOf(1))
  await page.keyboard.press('n')
  await expect(notesOf(page)).toContainText(slideAt(1).notes[0]?.[0]?.text ?? '')
  await page.keyboard.press('n')
  await expect(notesOf(page)).toHaveCount(0)
  await goTo(page, 'panels=&dialog=export')
  await whatOf(page, 'briefing').check()
  await formatOf(page, 'html').check()
  const again = await saved(page)
  expect(again.bytes.length).toBeLessThan(MOST)
  await page.goto(pathToFileURL(again.path).href)
  await expect(titleOf(page, slideAt(0).title)).toBeVisible()
  expect(seen).toEqual([])
})

test('hands out every other form from a disk', async ({ page, context }) => {
  test.slow()
  const seen = await sealed(context)
  await withoutWebgl(page)
  const file = await briefingFile()
  await page.goto(`${file.url}#v=1&panels=&dialog=export`)
  const signs: readonly (readonly [What, Format, string])[] = [
    ['view', 'png', '\x89PNG'],
    ['view', 'svg', '<svg'],
    ['slide', 'pdf', '%PDF-1.7'],
    ['slide', 'pptx', 'PK'],
    ['records', 'geojson', '{'],
    ['records', 'csv', '\xef\xbb\xbf'],
    ['records', 'kml', '<?xml'],
    ['records', 'annotations', '{'],
  ]
  for (const [what, format, sign] of signs) {
    await whatOf(page, what).check()
    await formatOf(page, format).check()
    const { name, bytes } = await saved(page)
    expect(bytes.toString('latin1', 0, sign.length), name).toBe(sign)
  }
  expect(seen).toEqual([])
})

test('names what an audience does not get before it saves, and says why nothing can be saved', async ({
  page,
  context,
}) => {
  const seen = await sealed(context)
  await withoutWebgl(page)
  const [first, ...others] = dossier.incidents
  if (first === undefined) throw new Error('the dossier has no incident')
  const marked: Dossier = {
    ...dossier,
    meta: { ...dossier.meta, marking: 'amber' },
    incidents: [{ ...first, marking: 'red' }, ...others],
  }
  const file = await writeOneFile(marked, { what: 'briefing' })
  await page.goto(`${file.url}#v=1&panels=&dialog=export`)
  const row = leftOutOf(page)
    .getByRole('listitem')
    .filter({ hasText: EXPORT.why.marking('TLP:RED') })
    .filter({ hasText: first.title })
    .first()
  await expect(row).toBeVisible()
  // Of the briefing there is more, with each slide's notes: it folds away.
  await whatOf(page, 'briefing').check()
  await expect(row).toBeHidden()
  await leftOutOf(page).locator('summary').click()
  await expect(row).toBeVisible()
  await expect(saveOf(page)).toBeEnabled()
  await dialogOf(page).getByLabel(EXPORT.marking).selectOption('clear')
  await expect(dialogOf(page).getByRole('alert')).toContainText('titleMarking: clear')
  await expect(saveOf(page)).toBeDisabled()
  expect(seen).toEqual([])
})

test('prints the marking that it was given on every sheet', async ({ page, context }) => {
  test.slow()
  const seen = await sealed(context)
  await withoutWebgl(page)
  const marked: Dossier = { ...dossier, meta: { ...dossier.meta, marking: 'amber' } }
  const file = await writeOneFile(marked, { what: 'briefing' })
  await page.goto(`${file.url}#v=1&panels=article`)
  await expect(articleOf(page)).toBeVisible()
  expectMarked(await sheetsOf(page), 'TLP:AMBER')
  expectMarked(await wholeSheetsOf(page), 'TLP:AMBER')
  expect(seen).toEqual([])
})

test('forbids itself to ask anybody for anything', async ({ page }) => {
  const file = await briefingFile()
  await page.goto(file.url)
  const refused = await page.evaluate(async (site) => {
    const directives: string[] = []
    const both = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (directives.push(effectiveDirective) === 2) resolve()
      })
    })
    new Image().src = `${site}any.png`
    await fetch(site).catch(() => undefined)
    await both
    return directives.toSorted()
  }, process.env['CARTOUCHE_URL'] ?? '')
  expect(refused).toEqual(['connect-src', 'img-src'])
})

test('carries the licences of its code and its letters', async ({ page }) => {
  await withoutWebgl(page)
  const file = await briefingFile()
  await page.goto(`${file.url}${ABOUT_VIEW}`)
  for (const { link, says } of licencesOf(page)) {
    const text = await link.evaluate(async (one: HTMLAnchorElement) => {
      const held = globalThis.cartoucheFiles?.blob(one.href)
      return held === undefined ? '' : held.text()
    })
    expect(text).toContain(says)
  }
})

test('shows the pictures of a record and gives its documents away', async ({ page, context }) => {
  const seen = await sealed(context)
  await withoutWebgl(page)
  const { documents = [], files = [] } = dossier
  const file = await briefingFile()
  for (const { kind, about, title, description = '', file: name } of documents) {
    await page.goto(`${file.url}#v=1&panels=article&record=${about[0] ?? ''}`)
    if (kind === 'picture') {
      const picture = recordOf(page).getByRole('img', { name: description })
      const width = () => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)
      await expect.poll(width).toBe(files.find((one) => one.file === name)?.width)
      continue
    }
    const coming = page.waitForEvent('download')
    await recordOf(page)
      .getByRole('link', { name: DOCUMENT_WORDS.download(title) })
      .click()
    const own = readFileSync(`data/${DOSSIER_ID}/documents/${name}`)
    expect(readFileSync(await (await coming).path())).toEqual(own)
  }
  expect(documents.length).toBeGreaterThan(1)
  expect(seen).toEqual([])
})
