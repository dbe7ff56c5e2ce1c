/** Networks and hands as they are in the room: parts that come late, letters typed before they came. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Page, Route } from '@playwright/test'
import { seeded } from '../../support/seeded.ts'

/** What the build splits off: code and styles, each a part that comes when it is asked for. */
const PARTS = /\/assets\/[^/?]+\.(?:js|css)(?:\?.*)?$/

/** A page that was closed meanwhile waits for nothing. */
const unlessClosed = (page: Page) => (error: unknown) => {
  if (!page.isClosed()) throw error
}

/**
 * From now on each part takes from 0 to `most` milliseconds longer, by chance with a seed; `only` narrows
 * which. What was asked for before is not held back. A page with a route has no cache: each load is cold.
 */
export async function delayChunks(
  page: Page,
  { seed, most, only = PARTS }: { seed: number; most: number; only?: RegExp },
): Promise<void> {
  const random = seeded(seed)
  await page.route(only, async (route) => {
    await wait(random() * most)
    await route.fallback().catch(unlessClosed(page))
  })
}

/** Holds what matches back until it is let go: for what is done while a part is on its way, without a clock. */
export async function holdBack(page: Page, only: RegExp | string): Promise<() => Promise<void>> {
  const held: Route[] = []
  let open = false
  await page.route(only, async (route) => {
    if (open) await route.fallback()
    else held.push(route)
  })
  return async () => {
    open = true
    await Promise.all(held.splice(0).map((route) => route.fallback()))
  }
}

/** Where letters of a Russian keyboard stand, row by row, and what stands there on one with Latin letters. */
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбю'
const ROWS = [
  'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight',
  'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote',
  'KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period',
]
const CODES = ROWS.flatMap((row) => row.split(' '))

const isOnLatinKeys = (letter: string) => letter.length > 1 || /^[ -~]$/.test(letter)

/**
 * Keys one after another at the pace of a hand, to whatever has the focus then: letters, Russian ones too,
 * or names of keys in a list. A key does not wait for what the page makes of the one before it.
 */
export async function typeFast(
  page: Page,
  keys: string | readonly string[],
  msPerLetter: number,
): Promise<void> {
  const russian = await page.context().newCDPSession(page)
  const press = async (letter: string) => {
    if (isOnLatinKeys(letter)) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter)
      return
    }
    const one = { key: letter, code: CODES[RUSSIAN.indexOf(letter.toLowerCase())] ?? '' }
    await russian.send('Input.dispatchKeyEvent', { ...one, type: 'keyDown', text: letter })
    await russian.send('Input.dispatchKeyEvent', { ...one, type: 'keyUp' })
  }
  // In their order, whatever one of them takes: two that are pressed at a time would be a combination.
  let pressed: Promise<void> = Promise.resolve()
  for (const letter of keys) {
    pressed = pressed.then(() => press(letter))
    await wait(msPerLetter)
  }
  await pressed
  await russian.detach()
}
