/** Walks a presentation through windows that change at random moments, and counts what no hand has done: the trial's and the tests' own. */
import type { BrowserContext, Page } from '@playwright/test'
import { readMessage } from '../../../src/presentation/state/console-messages.ts'
import { wordsOf } from '../../../src/presentation/slides/panel-side.ts'
import { slidesOf, type Slide } from '../../../src/presentation/slides/slides.ts'
import { inWindow } from '../../../src/presentation/slides/stage.ts'
import { editionOf } from '../../../src/domain/edition.ts'
import { PRESENT } from '../../../src/words/page/present.ts'
import { sameCamera } from '../../../src/view/same-camera.ts'
import { stepViewOf } from '../../../src/view/step-view.ts'
import type { Camera } from '../../../src/view/view.ts'
import { seeded } from '../../support/seeded.ts'
import { boundaries } from '../../unit/geo/out.ts'
import { index } from './dossier.ts'
import { sizeOf, turn, WINDOWS, type WindowSize } from './windows.ts'

const { briefing } = index.dossier
if (briefing === undefined) throw new Error('The built dossier has no briefing')
const slides: readonly Slide[] = slidesOf(index, briefing)
const CHANNEL = `cartouche ${editionOf(index.dossier.meta)}`

/** What a walk saw: `checks` of a slide's address, `rests` of where its map stands, and what was wrong. */
export interface Walked {
  checks: number
  rests: number
  faults: string[]
}

declare global {
  interface Window {
    stageSaid: unknown
  }
}

/** Before the page is opened: what it tells the other windows of its stage is kept. */
export async function hearStage(context: BrowserContext): Promise<void> {
  await context.addInitScript((name) => {
    new BroadcastChannel(name).onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null && 'camera' in data) window.stageSaid = data
    }
  }, CHANNEL)
}

export interface Stood {
  size: WindowSize
  camera: Camera | null
}

/** Where the presentation's map last came to rest, and in what size; null before it has. */
export async function stageOf(page: Page): Promise<Stood | null> {
  const message = readMessage(await page.evaluate(() => window.stageSaid))
  if (message?.type !== 'stage') return null
  const { width, height, camera } = message
  return { size: { width, height }, camera }
}

/** What the address of a slide says of its camera: null is the frame of the whole article. */
const printedOf = (slide: Slide) => stepViewOf(slide.view)['map'] ?? null

/** Milliseconds between two looks at a page: a frame may take longer where much else is done. */
const polling = 40

/** Milliseconds within which an address has followed its step. */
const ADDRESS = 20_000

function addressOf(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1))
}

/** What differs from the slide: a detour, or a camera that the step has not and that does not go. The address follows a step. */
export async function strayed(page: Page, slide: Slide): Promise<string | null> {
  const until = Date.now() + ADDRESS
  let printed = addressOf(page).get('map')
  while (printed !== printedOf(slide)) {
    if (Date.now() > until)
      return `${slide.id}: the address has ${String(printed)}, the step ${String(printedOf(slide))}`
    await page.waitForTimeout(polling)
    printed = addressOf(page).get('map')
  }
  const detours = page.getByRole('status').filter({ hasText: PRESENT.detour })
  return (await detours.count()) === 0 ? null : `${slide.id}: a detour that nobody made`
}

/** Until a slide stands on the screen and its address is written. */
export async function shows(page: Page, slide: Slide): Promise<void> {
  await page.waitForFunction(
    ([title, shown]) =>
      document.querySelector('h1')?.textContent.trim() === title &&
      new URLSearchParams(location.hash.slice(1)).get('present') === shown,
    [slide.title, `audience/${slide.id}`] as const,
    { polling },
  )
}

/** Whether the map stands as the step's camera is framed in the window that it says to have. */
export function isAtStep(slide: Slide, { size, camera }: Stood): boolean {
  const own = slide.view.camera
  if (own === null) return camera !== null
  return sameCamera(camera, inWindow(own, size, wordsOf({ index, boundaries }, slide)))
}

/** Milliseconds within which a map that is on its way has come. */
const PATIENCE = 60_000

/** Until the map rests at the step in the window as it is; what was wrong where it does not come. */
export async function restsAt(page: Page, slide: Slide): Promise<string | null> {
  const until = Date.now() + PATIENCE
  const window = sizeOf(page)
  let stood: Stood | null = null
  while (Date.now() < until) {
    stood = await stageOf(page)
    const sized = stood?.size.width === window.width && stood.size.height === window.height
    if (stood !== null && sized && isAtStep(slide, stood)) return null
    await page.waitForTimeout(polling)
  }
  return `${slide.id}: in ${JSON.stringify(window)} the map stands at ${JSON.stringify(stood)}`
}

type Event = 'resize' | 'turn' | 'full screen'

/** One presentation from the opening to the closing slide, in a page that has this site open. */
export async function walkTalk(page: Page, seed: number): Promise<Walked> {
  const chance = seeded(seed)
  const below = (count: number) => Math.floor(chance() * count)
  const windows: readonly WindowSize[] = Object.values(WINDOWS)
  const anyWindow = () => windows[below(windows.length)] ?? WINDOWS.usual
  const events = new Map<number, Event>()
  for (const event of ['resize', 'turn', 'full screen'] as const) {
    let at = below(slides.length)
    while (events.has(at)) at = below(slides.length)
    events.set(at, event)
  }
  const walked: Walked = { checks: 0, rests: 0, faults: [] }
  const take = (fault: string | null) => {
    if (fault !== null) walked.faults.push(`seed ${String(seed)} ${fault}`)
  }

  await page.setViewportSize(anyWindow())
  await page.evaluate(() => {
    location.hash = 'v=1&present=audience/opening'
  })
  for (const [at, slide] of slides.entries()) {
    await shows(page, slide)
    const event = events.get(at)
    if (event !== undefined) {
      // A moment of the flight, or after it.
      await page.waitForTimeout(below(900))
      if (event === 'resize') await page.setViewportSize(anyWindow())
      else if (event === 'turn') await turn(page)
      else {
        await page.keyboard.press('f')
        await page.setViewportSize(WINDOWS.full)
      }
      take(await restsAt(page, slide))
      walked.rests += 1
    }
    take(await strayed(page, slide))
    walked.checks += 1
    const presses = slide.reveal ? slide.words.length + 1 : 1
    for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowRight')
  }
  const last = slides.at(-1)
  if (last !== undefined) {
    take(await restsAt(page, last))
    take(await strayed(page, last))
    walked.rests += 1
    walked.checks += 1
  }
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => !location.hash.includes('present='), undefined, { polling })
  return walked
}
