/** What a presentation shows is the step's camera until a person's own hand moves it; and a resize never writes the View. */
import type { Page } from '@playwright/test'
import { BRIEFING_WORDS } from '../../src/words/page/briefing-editor.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { boxOf, mapOf, openMap, parameterOf, waitForMap, waitForRest } from './support/site.ts'
import { detourOf, slideAt, titleOf } from './support/talk.ts'
import { expect, test } from './support/test.ts'
import { hearStage, restsAt, shows, stageOf, strayed, walkTalk } from './support/walk-talk.ts'
import { FEW_PIXELS } from './support/without-pixels.ts'
import { grow, hide, minimise, shrink, turn, WINDOWS } from './support/windows.ts'

test.use({ motion: 'allowed', viewport: WINDOWS.usual })

test.beforeEach(async ({ context }) => {
  await hearStage(context)
})

/** A slide with a camera of its own. */
const AT = 3
const step = slideAt(AT)

async function openTalkAt(page: Page, at: number): Promise<void> {
  await page.goto(`./#v=1&present=audience/${slideAt(at).id}`)
  await shows(page, slideAt(at))
  await waitForMap(page)
}

async function expectStep(page: Page, at = AT): Promise<void> {
  expect(await restsAt(page, slideAt(at))).toBeNull()
  expect(await strayed(page, slideAt(at))).toBeNull()
}

const middleOf = async (page: Page) => {
  const { x, y, width, height } = await boxOf(mapOf(page))
  return { x: x + width * 0.7, y: y + height / 2 }
}

test.describe('without pixels', () => {
  // A window that grows beyond what the drawing may hold is drawn at a lower pixel ratio, and says so.
  test.use({ provoked: [/maxCanvasSize/] })

  test('a presentation that begins beside the editor, with motion, shows its opening', async ({
    page,
  }) => {
    await openMap(page)
    await page.getByRole('tab', { name: WORDS.pages.briefing }).click()
    await page.getByRole('button', { name: BRIEFING_WORDS.present, exact: true }).click()
    await expect(titleOf(page, slideAt(0).title)).toBeVisible()
    await shows(page, slideAt(0))
    await expectStep(page, 0)
  })

  test('a window that grows, shrinks, is turned or put away in the middle of a flight moves nothing', async ({
    page,
  }) => {
    await openTalkAt(page, AT - 1)
    for (const change of [
      () => grow(page, WINDOWS.full),
      () => shrink(page, WINDOWS.phone),
      () => turn(page),
      () => grow(page, WINDOWS.usual),
    ]) {
      await page.keyboard.press('PageUp')
      await page.keyboard.press('PageDown')
      await change()
      await shows(page, slideAt(AT - 1))
      await expectStep(page, AT - 1)
    }
    for (const size of [undefined, { width: 40, height: 44 }, { width: 1, height: 600 }]) {
      const bringBack = await minimise(page, size)
      await page.keyboard.press('End')
      await bringBack()
      await page.keyboard.press('Home')
      await shows(page, slideAt(0))
      await expectStep(page, 0)
    }
    await expect(page.getByText(WORDS.problemTitle)).toHaveCount(0)
  })

  test('a page that is hidden and told a slide shows it when it is shown, and prints meanwhile', async ({
    page,
  }) => {
    await openTalkAt(page, AT - 1)
    const show = await hide(page)
    await page.evaluate((id) => {
      location.hash = `v=1&present=audience/${id}`
    }, step.id)
    await page.emulateMedia({ media: 'print' })
    await page.emulateMedia({ media: 'screen' })
    await show()
    await shows(page, step)
    await expectStep(page)
    await expect(page.getByText(WORDS.problemTitle)).toHaveCount(0)
    await expect(page.getByText('NaN')).toHaveCount(0)
  })

  test('a drag, a wheel and a double click are detours, and one key brings the step back', async ({
    page,
  }) => {
    await openTalkAt(page, AT)
    await expectStep(page)
    const { x, y } = await middleOf(page)
    const hands = [
      async () => {
        await page.mouse.move(x, y)
        await page.mouse.down()
        await page.mouse.move(x - 90, y - 40, { steps: 4 })
        await page.mouse.up()
      },
      async () => {
        await page.mouse.move(x, y)
        await page.mouse.wheel(0, -400)
      },
      () => page.mouse.dblclick(x + 40, y + 60),
    ]
    for (const hand of hands) {
      await waitForRest(page)
      await hand()
      await expect(detourOf(page)).toBeVisible()
      await page.keyboard.press('Backspace')
      await expect(detourOf(page)).toHaveCount(0)
      await expectStep(page)
    }
    await page.keyboard.press('l')
    await expect(detourOf(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expectStep(page)
  })

  test('while exploring a hand writes the View, and a resize never does', async ({ page }) => {
    await openMap(page)
    const camera = () => parameterOf(page, 'map')
    const shake = async () => {
      await grow(page, WINDOWS.full)
      await shrink(page, WINDOWS.lyingPhone)
      await turn(page)
      const bringBack = await minimise(page)
      await bringBack()
      await grow(page, WINDOWS.usual)
    }
    await shake()
    expect(camera()).toBeNull()
    const hands = [
      () => page.getByRole('button', { name: WORDS.zoomIn }).click(),
      async () => {
        await page.locator('.maplibregl-canvas').focus()
        await page.keyboard.press('ArrowRight')
      },
      async () => {
        const { x, y } = await middleOf(page)
        await page.keyboard.down('Shift')
        await page.mouse.move(x - 60, y - 40)
        await page.mouse.down()
        await page.mouse.move(x + 60, y + 40, { steps: 3 })
        await page.mouse.up()
        await page.keyboard.up('Shift')
      },
    ]
    for (const hand of hands) {
      const before = camera()
      await hand()
      await expect.poll(camera).not.toBe(before)
      // A move is told once, at its end.
      const after = camera()
      await shake()
      expect(camera()).toBe(after)
    }
  })

  test('four talks in windows that change by chance', async ({ page }) => {
    await openMap(page)
    for (let seed = 1; seed <= 4; seed += 1) {
      const { faults, checks } = await walkTalk(page, seed)
      expect(faults).toEqual([])
      expect(checks).toBeGreaterThan(10)
    }
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`a lost drawing, ${colorScheme}`, () => {
    test.use({
      colorScheme,
      draws: 'all',
      deviceScaleFactor: FEW_PIXELS,
      provoked: [/context/i, /CONTEXT_LOST/],
    })

    /** The browser's own way to take a context away, and to give it back. */
    const context = (page: Page, what: 'lose' | 'restore') =>
      page.evaluate((wanted) => {
        const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')
        const kept: unknown = Reflect.get(window, 'lost')
        const extension =
          kept ?? canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null
        if (typeof extension !== 'object' || extension === null) throw new Error('No context')
        Reflect.set(window, 'lost', extension)
        const verb: unknown = Reflect.get(extension, `${wanted}Context`)
        if (typeof verb === 'function') Reflect.apply(verb, extension, [])
      }, what)

    test('has a still picture in its place at once, and the live map when it is back', async ({
      page,
    }) => {
      await openTalkAt(page, AT)
      await expectStep(page)
      await context(page, 'lose')
      await expect(page.getByText(WORDS.still, { exact: true })).toBeVisible({ timeout: 3000 })
      await expect(page.locator('.still canvas')).toBeVisible()
      await context(page, 'restore')
      await waitForMap(page)
      await expect(page.getByText(WORDS.still, { exact: true })).toHaveCount(0)
      expect((await stageOf(page))?.camera).not.toBeNull()
      await expectStep(page)
    })
  })
}
