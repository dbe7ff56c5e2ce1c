/** Random keys in a presentation on a cold page, and what each has to lead to: by a table of its own, not by the app's code. */
import type { Page } from '@playwright/test'
import { seeded } from '../../support/seeded.ts'
import { delayChunks, typeFast } from './slow.ts'
import { withoutPictures } from './without-pictures.ts'

/** Letters that mean something in a presentation, and one of each kind that does not. */
const LETTERS = ['n', 'o', 'b', 'w', 'f', 'c', 'l', 'p', 'a', '2', 'x', 'z']
const IN_TALK = ['Home', 'End', 'b', 'w', '1', '2', '/', 'Control+k']

export interface Expected {
  /** Ordinal of the slide, from 0. */
  slide: number
  screen: 'map' | 'black' | 'white'
  /** The search's text; null while it is not open. */
  search: string | null
}

export interface KeyRun {
  keys: string[]
  expected: Expected
}

/** `slides` is how many there are, ten or more; a run begins on the second. */
export function keyRun(seed: number, slides: number): KeyRun {
  const random = seeded(seed)
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? 'Home'
  const keys: string[] = []
  const now: Expected = { slide: 1, screen: 'map', search: null }
  const show = (slide: number) => Object.assign(now, { slide, screen: 'map' })
  for (let left = 2 + Math.floor(random() * 10); left > 0; left -= 1) {
    if (now.search !== null) {
      const key = random() < 0.25 ? 'Escape' : pick(LETTERS)
      keys.push(key)
      now.search = key === 'Escape' ? null : now.search + key
      continue
    }
    const key = pick(IN_TALK)
    keys.push(key)
    if (key === 'Home') show(0)
    else if (key === 'End') show(slides - 1)
    else if (key === 'b') now.screen = now.screen === 'black' ? 'map' : 'black'
    else if (key === 'w') now.screen = now.screen === 'white' ? 'map' : 'white'
    else if (key === '1' || key === '2') {
      // A number goes where it says once Enter ends it.
      keys.push('Enter')
      show(Number(key) - 1)
    } else now.search = ''
  }
  return { keys, expected: now }
}

/** What the page shows, once all that is on its way is there; parts come up to `most` milliseconds late and nothing is drawn; with null all is as its server sends it. */
export async function runKeys(
  page: Page,
  seed: number,
  slides: readonly { id: string }[],
  most: number | null,
): Promise<{ expected: Expected; shown: Expected; keys: string[] }> {
  const { keys, expected } = keyRun(seed, slides.length)
  if (most !== null) {
    await withoutPictures(page)
    await delayChunks(page, { seed, most })
  }
  await page.goto(`./#v=1&present=audience/${slides[1]?.id ?? ''}`)
  // From the moment at which the page can hear.
  await page.locator('.app').waitFor({ state: 'attached' })
  await typeFast(page, keys, 20)
  await page.waitForFunction(() => document.querySelector('[data-awaited]') === null, undefined, {
    polling: 50,
  })
  // The address follows its slide a moment later.
  const meant = `audience/${slides[expected.slide]?.id ?? ''}`
  await page
    .waitForFunction(
      (slide) => new URLSearchParams(location.hash.slice(1)).get('present') === slide,
      meant,
      { timeout: 5000, polling: 50 },
    )
    .catch(() => undefined)
  const shown = await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('dialog input[role=combobox]')
    const blank = document.querySelector('.blank')
    return {
      search: field === null ? null : field.value,
      screen: blank === null ? 'map' : blank.classList.contains('black') ? 'black' : 'white',
    } as const
  })
  const id = /present=audience(?:\/|%2F)([^&]+)/.exec(page.url())?.[1]
  return { expected, shown: { ...shown, slide: slides.findIndex((one) => one.id === id) }, keys }
}
