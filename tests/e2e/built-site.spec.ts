/** The built site stands on its own: in any folder, without a word on the console or a request to anyone else. */
import { expect, test } from '@playwright/test'
import { serveFolder } from '../support/serve-folder.ts'
import { waitForMap } from './support/site.ts'
import { watch } from './support/watch.ts'

for (const base of ['/', '/a/sub-folder/'])
  test(`opens under ${base} and asks nobody else for anything`, async ({ page, context }) => {
    const served = await serveFolder('dist', base)
    const seen = watch(context, new URL(served.url).origin)
    await page.goto(served.url)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await waitForMap(page)
    expect(seen).toEqual([])
    await served.close()
  })

test('draws with WebGL 2', async ({ page }) => {
  await page.goto('')
  const version = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl2')
    return context === null ? null : String(context.getParameter(context.VERSION))
  })
  expect(version).toContain('WebGL 2')
})
