/** What a first load brings over the wire, file by file, and what it weighs. */
import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from '@playwright/test'
import { freshPage, waitForMap } from './window.ts'

export interface LoadedFile {
  /** Path below the page. */
  path: string
  bytes: number
  gzip: number
}

export interface Weights {
  files: LoadedFile[]
  /** Our scripts among them that were asked for once the first map was drawn: what is wanted next. */
  afterMap: LoadedFile[]
  /** Fonts that come on top when the labels are set to the other languages. */
  laterFonts: LoadedFile[]
}

/** Gzip as a server sends it at its usual setting. */
const LEVEL = 6

/** Milliseconds in which the fonts of another label language have long arrived. */
const ARRIVED = 3000

async function weigh(response: Response, base: string): Promise<LoadedFile> {
  const body = await response.body()
  return {
    path: response.url().slice(base.length) || 'index.html',
    bytes: body.length,
    gzip: gzipSync(body, { level: LEVEL }).length,
  }
}

/** Addresses that were asked for after the first whole map. */
const askedLater = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const drawn = performance.getEntriesByName('cartouche-drawn')[0]?.startTime ?? Infinity
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime > drawn)
      .map(({ name }) => name)
  })

/** Every file that the page asks for up to its first map, each once, and what follows it at once. */
export async function measureWeights(browser: Browser, url: string): Promise<Weights> {
  const page = await freshPage(browser)
  const asked = new Map<string, Response>()
  page.on('response', (response) => {
    // The second asking for a font is answered 304, without a body.
    if (response.url().startsWith('http') && response.status() === 200)
      asked.set(response.url(), response)
  })
  await page.goto(url)
  await waitForMap(page)
  await page.waitForTimeout(ARRIVED)
  const first = [...asked.values()]
  const after = new Set(await askedLater(page))
  for (const language of ['ru', 'kk']) {
    await page.evaluate((one) => {
      location.hash = `v=1&labels=${one}`
    }, language)
    await page.waitForTimeout(ARRIVED)
  }
  const later = [...asked.values()].filter((one) => !first.includes(one))
  const isAfter = (one: Response) => after.has(one.url()) && one.url().endsWith('.js')
  const files = await Promise.all(
    first.filter((one) => !isAfter(one)).map((one) => weigh(one, url)),
  )
  const afterMap = await Promise.all(first.filter(isAfter).map((one) => weigh(one, url)))
  const laterFiles = await Promise.all(later.map((one) => weigh(one, url)))
  await page.context().close()
  return { files, afterMap, laterFonts: laterFiles.filter(isFont) }
}

export const isFont = ({ path }: LoadedFile) => path.endsWith('.woff2')
export const isOurCode = ({ path }: LoadedFile) =>
  path.endsWith('.js') && !path.includes('maplibre')
export const isMapLibre = ({ path }: LoadedFile) =>
  path.endsWith('.js') && path.includes('maplibre')
export const isBoundaries = ({ path }: LoadedFile) =>
  /^assets\/(?:region|world|labels)[^/]*\.json$/.test(path)

export const gzipOf = (files: readonly LoadedFile[]) =>
  files.reduce((sum, { gzip }) => sum + gzip, 0)
export const bytesOf = (files: readonly LoadedFile[]) =>
  files.reduce((sum, { bytes }) => sum + bytes, 0)
