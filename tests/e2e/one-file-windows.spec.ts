/** Two windows of one file, opened from a disk: pages without an origin, with and without a broadcast between them. */
import { expect as hasty, test, type Page } from '@playwright/test'
import { ACTION_WORDS, PRESENT } from '../../src/words/page/present.ts'
import { briefingFile } from './support/one-file.ts'
import { consoleOf, notesOf, reloadAt, slideAt, titleOf } from './support/talk.ts'
import { withoutWebgl } from './support/without-webgl.ts'

// Two windows share one thread.
const expect = hasty.configure({ timeout: 90_000 })
test.describe.configure({ timeout: 360_000 })
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1000, height: 640 } })

const notesAt = (at: number) => slideAt(at).notes.flat()[0]?.text.slice(0, 40) ?? ''

/** A page of somebody else's in a frame asks the presentation how it stands, and says that it is at its end. Returns what it was told meanwhile. */
async function strangerHears(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.srcdoc = `<script>
      const from = { from: 'stranger', role: 'console' }
      const state = { slide: 'closing', shown: 0, view: null, screen: 'map', playing: false, clock: { since: null, gathered: 0 } }
      window.heard = []
      addEventListener('message', ({ data }) => data === 'what?' ? parent.postMessage({ heard }, '*') : heard.push(data))
      parent.postMessage({ type: 'hello', number: 1, ...from }, '*')
      parent.postMessage({ type: 'state', number: 2, author: 'stranger', version: 1e12, state, ...from }, '*')
    </script>`
    frame.sandbox.add('allow-scripts')
    document.body.append(frame)
  })
  return () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('message', ({ data }: MessageEvent<{ heard?: unknown }>) => {
            if (data.heard !== undefined) resolve(data.heard)
          })
          document.querySelector('iframe')?.contentWindow?.postMessage('what?', '*')
        }),
    )
}

for (const broadcast of [true, false])
  test(`the console follows and leads, and a reloaded window comes back, ${broadcast ? 'with' : 'without'} a broadcast`, async ({
    page,
    context,
  }) => {
    await context.setOffline(true)
    if (!broadcast)
      await context.addInitScript(() => {
        Reflect.deleteProperty(window, 'BroadcastChannel')
      })
    await withoutWebgl(page)
    const file = await briefingFile()
    await page.goto(file.url)
    await expect(titleOf(page, slideAt(0).title)).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(titleOf(page, slideAt(1).title)).toBeVisible()
    const opened = page.waitForEvent('popup')
    await page.keyboard.press('c')
    const other = await opened
    await expect(consoleOf(other)).toBeVisible()
    await expect(notesOf(other)).toContainText(notesAt(1))
    const heard = await strangerHears(page)
    await page.keyboard.press('ArrowRight')
    await expect(notesOf(other)).toContainText(notesAt(2))
    expect(await heard()).toEqual([])
    await expect(titleOf(page, slideAt(2).title)).toBeVisible()
    const gone = page.waitForEvent('domcontentloaded')
    await reloadAt(page, 3)
    await other.getByRole('button', { name: ACTION_WORDS.next }).click()
    await gone
    await expect(titleOf(page, slideAt(3).title)).toBeVisible()
    // As one that opens anew, at the beginning: the other window knows better.
    await page.goto(file.url)
    await expect(titleOf(page, slideAt(3).title)).toBeVisible()
    await expect(other.getByText(PRESENT.audiences(1))).toBeVisible()
    await other.getByRole('button', { name: ACTION_WORDS.next }).click()
    await expect(titleOf(page, slideAt(4).title)).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(notesOf(other)).toContainText(notesAt(3))
    await other.reload()
    await expect(notesOf(other)).toContainText(notesAt(3))
    await expect(other.getByText(PRESENT.audiences(1))).toBeVisible()
    await other.getByRole('button', { name: ACTION_WORDS.previous }).click()
    await expect(titleOf(page, slideAt(2).title)).toBeVisible()
  })
