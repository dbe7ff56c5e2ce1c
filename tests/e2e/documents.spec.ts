/** Documents and pictures of records: shown where they belong, fetched then and not before, large in a dialog, kept by a link. */
import { readFileSync } from 'node:fs'
import { DOCUMENT_PLACE } from '../../src/domain/record-documents.ts'
import type { DossierDocument } from '../../src/model/schema/dossier.ts'
import { ABOUT_DATA } from '../../src/words/page/about.ts'
import { DOCUMENT_WORDS } from '../../src/words/page/documents.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { sayCredit } from '../../src/words/record/documents.ts'
import { sayBytes } from '../../src/words/record/say-bytes.ts'
import { findings } from './support/axe.ts'
import { DOSSIER_ID, index } from './support/dossier.ts'
import { goTo, openArticle, parameterOf, recordOf } from './support/site.ts'
import { expect, test } from './support/test.ts'

test.use({ draws: 'nothing' })

const { documents = [], files = [] } = index.dossier

function documentOf(kind: DossierDocument['kind']) {
  const document = documents.find((one) => one.kind === kind)
  const file = files.find((one) => one.file === document?.file)
  if (document === undefined || file === undefined) throw new Error(`the dossier has no ${kind}`)
  return { document, file, record: document.about[0] ?? '' }
}

const picture = documentOf('picture')
const table = documentOf('document')
const description = picture.document.description ?? ''

for (const colorScheme of ['light', 'dark'] as const)
  test(`a picture is shown in its record and large, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const isAsked = () => asked.some((path) => path.endsWith(DOCUMENT_PLACE + picture.file.name))
    await openArticle(page, 'panels=article')
    expect(isAsked()).toBe(false)
    await goTo(page, `panels=article&record=${picture.record}`)
    const figure = recordOf(page).getByRole('figure').filter({ hasText: picture.document.title })
    const small = figure.getByRole('img', { name: description })
    await expect(small).toBeVisible()
    await expect
      .poll(() => small.evaluate((one: HTMLImageElement) => one.naturalWidth))
      .toBe(picture.file.width)
    expect(isAsked()).toBe(true)
    // Its room is kept before it is there.
    await expect(small).toHaveAttribute('width', String(picture.file.width))
    await expect(small).toHaveAttribute('height', String(picture.file.height))
    await expect(figure).toContainText(picture.document.caption ?? '')
    await expect(figure).toContainText(sayCredit(picture.document))
    const [source = ''] = picture.document.sources
    const publisher = index.sources.get(source)?.publisher ?? ''
    await expect(figure.getByRole('link', { name: publisher })).toHaveAttribute(
      'data-reference',
      `source:${source}`,
    )

    const button = figure.getByRole('button', {
      name: DOCUMENT_WORDS.enlarge(picture.document.title),
    })
    await button.click()
    const dialog = page.getByRole('dialog', { name: picture.document.title })
    await expect(dialog.getByRole('img', { name: description })).toBeVisible()
    await expect(dialog.getByRole('button', { name: WORDS.close })).toBeFocused()
    expect(await findings(page, 'dialog')).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(button).toBeFocused()
    expect(parameterOf(page, 'record')).toBe(picture.record)
    expect(await findings(page, '#record')).toEqual([])
  })

test('a document is a link with its type and size, and comes as it is in the dossier', async ({
  page,
}) => {
  await openArticle(page, `panels=article&record=${table.record}`)
  const record = recordOf(page)
  const link = record.getByRole('link', { name: DOCUMENT_WORDS.download(table.document.title) })
  await expect(link).toBeVisible()
  await expect(record).toContainText(sayBytes(table.file.bytes))
  await expect(record).toContainText(sayCredit(table.document))
  const coming = page.waitForEvent('download')
  await link.click()
  const download = await coming
  expect(download.suggestedFilename()).toBe(table.document.file)
  const own = readFileSync(`data/${DOSSIER_ID}/documents/${table.document.file}`)
  expect(readFileSync(await download.path())).toEqual(own)
})

test('a source shows what comes from it, and the list of sources whose it is', async ({ page }) => {
  const [source = ''] = picture.document.sources
  await openArticle(page, `panels=article&record=source:${source}`)
  await expect(recordOf(page).getByRole('img', { name: description })).toBeVisible()
  await goTo(page, 'panels=article&dialog=data')
  const about = page.getByRole('dialog', { name: WORDS.aboutData })
  await expect(about.getByRole('heading', { name: ABOUT_DATA.documents })).toBeVisible()
  for (const one of documents) await expect(about).toContainText(`${one.title}: ${sayCredit(one)}`)
})

test('fits a phone, with text twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openArticle(page, `record=${picture.record}`)
  await page.addStyleTag({ content: 'html { font-size: 200% }' })
  const figure = recordOf(page).getByRole('figure').filter({ hasText: picture.document.title })
  await figure.getByRole('button', { name: DOCUMENT_WORDS.enlarge(picture.document.title) }).click()
  const dialog = page.getByRole('dialog', { name: picture.document.title })
  for (const one of [figure, dialog]) {
    const wide = await one.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(wide, await one.innerText()).toBeLessThanOrEqual(0)
  }
  await page.getByRole('dialog').getByRole('button', { name: WORDS.close }).click()
  await expect(dialog).toHaveCount(0)
})
