/** The reader's own copy: read from disk, set beside ours, never sent anywhere. */
import type { Request } from '@playwright/test'
import { articleOf, openArticle, waitForParts } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { WORDS } from '../../src/words/page/page.ts'

// All of it is there without the map.
test.use({ draws: 'nothing' })

const paragraph = (number: number) =>
  `Paragraph ${String(number)} of a text made up for this test. ${'It goes on for a while, so that it counts as one. '.repeat(3)}`

test('stands paragraph by paragraph beside ours until it is put away', async ({ page }) => {
  await openArticle(page)
  await waitForParts(page)
  const asked: string[] = []
  // Parts of the app and letters may still come: files of its own, asked for by their names alone.
  const isPart = (request: Request) => {
    const { pathname, search } = new URL(request.url())
    const isOwn = ['/assets/', '/fonts/'].some((folder) => pathname.startsWith(folder))
    return request.method() === 'GET' && isOwn && search === ''
  }
  page.on('request', (request) => {
    if (!isPart(request)) asked.push(request.url())
  })
  const text = Array.from({ length: 10 }, (_, at) => paragraph(at + 1)).join('\n\n')
  await page
    .getByLabel(WORDS.ownCopy)
    .setInputFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  for (const number of [1, 5, 10]) {
    await expect(articleOf(page)).toContainText(paragraph(number).trim())
  }
  await page.getByRole('button', { name: WORDS.ownCopyForget }).click()
  await expect(articleOf(page)).not.toContainText('made up for this test')
  expect(asked).toEqual([])
})

test('says what is wrong with a file that is not text', async ({ page }) => {
  await openArticle(page)
  await page
    .getByLabel(WORDS.ownCopy)
    .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from([0xff, 0xfe, 0]) })
  await expect(articleOf(page).getByRole('status')).toHaveText(WORDS.ownCopyUnreadable)
})
