/** The built site stands on its own: in any folder, without a word on the console or a request to anyone else. */
import { expect, test } from '@playwright/test'
import { serveFolder } from '../support/serve-folder.ts'
import { ABOUT_VIEW, licencesOf } from './support/licences.ts'
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

test('draws its map where a host lets no style stand in the page and no script start untrusted', async ({
  page,
  baseURL,
}) => {
  const thrown: string[] = []
  page.on('pageerror', ({ message }) => thrown.push(message))
  await page.route(baseURL ?? '', async (route) => {
    const response = await route.fetch()
    const headers = response.headers()
    const policy = (headers['content-security-policy'] ?? '').replace(" 'unsafe-inline'", '')
    const strict = `${policy}; require-trusted-types-for 'script'`
    await route.fulfill({ response, headers: { ...headers, 'content-security-policy': strict } })
  })
  await page.goto('')
  await waitForMap(page)
  expect(thrown).toEqual([])
  await expect(page.getByText('Printed before the page was ready')).toBeHidden()
  // What is drawn of the theme's colours comes from the page's root.
  const ink = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--map-land').trim(),
  )
  expect(ink).not.toBe('')
})

test('serves the licences of its code and its letters', async ({ page }) => {
  await page.goto(`./${ABOUT_VIEW}`)
  for (const { link, says } of licencesOf(page)) {
    const answer = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(answer.headers()['content-type']).toContain('text/plain')
    expect(await answer.text()).toContain(says)
  }
})
