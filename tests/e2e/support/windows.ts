/** Windows as people have them, and what people do with one: let it grow, shrink, turn it, put it away. */
import type { Page } from '@playwright/test'

/** CSS pixels. */
export interface WindowSize {
  width: number
  height: number
}

/** From a large window at 400 % zoom to a projector: what the trials of a presentation walk through. */
export const WINDOWS = {
  zoomed: { width: 320, height: 256 },
  smallPhone: { width: 360, height: 640 },
  phone: { width: 390, height: 844 },
  lyingSmallPhone: { width: 667, height: 375 },
  lyingPhone: { width: 844, height: 390 },
  half: { width: 720, height: 900 },
  largeHalf: { width: 960, height: 1080 },
  fourToThree: { width: 1024, height: 768 },
  projector: { width: 1280, height: 720 },
  laptop: { width: 1366, height: 768 },
  usual: { width: 1440, height: 900 },
  full: { width: 1920, height: 1080 },
} as const satisfies Record<string, WindowSize>

/** What is left of a window that was put away: some systems leave a few pixels, and a print a strip. */
const PUT_AWAY: WindowSize = { width: 8, height: 8 }

/** @throws for a page whose window follows the system's, as it has no size to begin with. */
export function sizeOf(page: Page): WindowSize {
  const size = page.viewportSize()
  if (size === null) throw new Error('This page has no window size of its own')
  return size
}

const scaled = ({ width, height }: WindowSize, by: number): WindowSize => ({
  width: Math.max(1, Math.round(width * by)),
  height: Math.max(1, Math.round(height * by)),
})

/** To a larger window, a third larger if no size is said: full screen, or a projector. */
export const grow = (page: Page, to: WindowSize = scaled(sizeOf(page), 4 / 3)): Promise<void> =>
  page.setViewportSize(to)

/** To a smaller window, three quarters of its size if none is said. */
export const shrink = (page: Page, to: WindowSize = scaled(sizeOf(page), 3 / 4)): Promise<void> =>
  page.setViewportSize(to)

/** As a phone or a tablet is turned: width and height change places. */
export function turn(page: Page): Promise<void> {
  const { width, height } = sizeOf(page)
  return page.setViewportSize({ width: height, height: width })
}

/** Puts the window away, to a few pixels or to the size said; returns the way to bring it back as it was. */
export async function minimise(
  page: Page,
  to: WindowSize = PUT_AWAY,
): Promise<() => Promise<void>> {
  const before = sizeOf(page)
  await page.setViewportSize(to)
  return () => page.setViewportSize(before)
}

/** Hides all of the page, as a host hides its frame: nothing has a size; returns the way to show it again. */
export async function hide(page: Page): Promise<() => Promise<void>> {
  const show = (display: string) =>
    page.evaluate((value) => {
      document.documentElement.style.display = value
    }, display)
  await show('none')
  return () => show('')
}
