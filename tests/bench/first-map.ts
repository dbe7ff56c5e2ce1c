/** The time to the first whole map, ours and the bare page's in turn, and the proof that both mean the same picture. */
import type { Browser, Page } from '@playwright/test'
import { share } from '../e2e/support/menus.ts'
import { freshPage, timeOfMap, waitForMap } from './window.ts'

export interface Pages {
  ours: string
  bare: string
}

export interface FirstMap {
  /** Milliseconds, one a load. */
  ours: number[]
  bare: number[]
  /** Share of pixels of the map that differ between the two pages, where no panel covers it. */
  unlike: number
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Loads of each page: enough that one slow load does not move the median. */
export const LOADS = 9

/** The fragment that gives the bare page the size of our map and the camera that ours came to. */
export async function frameOfOurs(
  browser: Browser,
  url: string,
): Promise<{ frame: string; box: Box }> {
  const page = await freshPage(browser)
  await page.goto(url)
  await waitForMap(page)
  const box = await page.getByRole('application').boundingBox()
  await share(page, 'copyLink')
  const camera = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('map')
  await page.context().close()
  if (box === null || camera === null) throw new Error('Our page does not say what it shows')
  return { frame: `#${String(box.width)}/${String(box.height)}/${camera}`, box }
}

async function load(browser: Browser, url: string): Promise<Page> {
  const page = await freshPage(browser)
  await page.goto(url)
  await waitForMap(page)
  return page
}

async function timed(browser: Browser, url: string): Promise<number> {
  const page = await load(browser, url)
  const time = await timeOfMap(page)
  await page.context().close()
  return time
}

/** The map's picture at the moment of its mark, in data that a page can compare. */
async function picture(browser: Browser, url: string, clip: Box): Promise<string> {
  const page = await load(browser, url)
  // What stands over the map stands over ours only.
  await page.addStyleTag({ content: 'section[data-map] > :not(.map) { visibility: hidden }' })
  const bytes = await page.screenshot({ clip })
  await page.context().close()
  return bytes.toString('base64')
}

async function unlikeShare(browser: Browser, one: string, other: string): Promise<number> {
  const page = await freshPage(browser)
  const share = await page.evaluate(
    async ([first, second]) => {
      const read = async (data: string | undefined) => {
        const image = new Image()
        image.src = `data:image/png;base64,${data ?? ''}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return context?.getImageData(0, 0, image.width, image.height).data ?? []
      }
      const [a, b] = [await read(first), await read(second)]
      // Smoothed edges may round either way: a difference that an eye could see is counted.
      const seen = 24
      let unlike = 0
      for (let at = 0; at < a.length; at += 4) {
        const far = [0, 1, 2].some(
          (part) => Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0)) > seen,
        )
        if (far) unlike += 1
      }
      return unlike / (a.length / 4)
    },
    [one, other],
  )
  await page.context().close()
  return share
}

/**
 * A load is cold: each has a browser context of its own. Both pages set their mark at MapLibre's
 * first `idle`, which it tells when every tile, font, image and label of the frame is drawn; that
 * this is the same picture on both is checked, not supposed.
 */
export async function measureFirstMap(browser: Browser, pages: Pages): Promise<FirstMap> {
  const { frame, box } = await frameOfOurs(browser, pages.ours)
  const bare = pages.bare + frame
  const times: Pick<FirstMap, 'ours' | 'bare'> = { ours: [], bare: [] }
  for (let turn = 0; turn < LOADS; turn += 1) {
    times.ours.push(await timed(browser, pages.ours))
    times.bare.push(await timed(browser, bare))
  }
  const unlike = await unlikeShare(
    browser,
    await picture(browser, pages.ours, box),
    await picture(browser, bare, { ...box, x: 0, y: 0 }),
  )
  return { ...times, unlike }
}
