/** One picture: opened, drawn, at rest, written. */
import type { Browser } from '@playwright/test'
import type { Theme } from '../../src/view/view.ts'
import { readyOf, type Scene, type Size } from './scenes.ts'

/** Pictures in a row that are the same: then nothing moves any more. */
const ALIKE = 2

/** Pictures after which a page that still moves is an error. */
const TRIES = 12

/** A map without a GPU takes seconds, on busy cores many. */
const PATIENCE = 90_000

export interface Shot {
  url: string
  scene: Scene
  theme: Theme
  size: Size
}

export async function shoot(browser: Browser, { url, scene, theme, size }: Shot): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: size,
    colorScheme: theme === 'room' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    hasTouch: size.width < 760,
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    await scene.prepare?.(page)
    // A slide has a theme of its own: with another one it would be a detour.
    const look = scene.view.startsWith('present=') ? '' : `theme=${theme}&`
    await page.goto(`${url}#v=1&${look}${scene.view}`)
    await page.waitForSelector(readyOf(scene), { state: 'attached' })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await scene.act?.(page)
    let last: Buffer = Buffer.alloc(0)
    let alike = 1
    for (let tried = 0; tried < TRIES; tried += 1) {
      const next = await page.screenshot({ animations: 'disabled', caret: 'hide' })
      alike = next.equals(last) ? alike + 1 : 1
      if (alike >= ALIKE) return next
      last = next
    }
    throw new Error(`${scene.name} never comes to rest`)
  } finally {
    await context.close()
  }
}

export function nameOf({ scene, theme, size }: Shot): string {
  return `${scene.name}-${String(size.width)}x${String(size.height)}-${theme}.png`
}
