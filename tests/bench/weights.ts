/** What a first load brings over the wire, file by file, and what it weighs. */
import { gzipSync } from 'node:zlib'
import type { Browser, Response } from '@playwright/test'
import { freshPage, waitForMap } from './window.ts'

export interface LoadedFile {
  /** Path below the page. */
  path: string
  bytes: number
  gzip: number
}

export interface Weights {
  files: LoadedFile[]
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

/** Every file that the page asks for up to its first map, each once. */
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
  const first = [...asked.values()]
  for (const language of ['ru', 'kk']) {
    await page.evaluate((one) => {
      location.hash = `v=1&labels=${one}`
    }, language)
    await page.waitForTimeout(ARRIVED)
  }
  const later = [...asked.values()].filter((one) => !first.includes(one))
  const files = await Promise.all(first.map((one) => weigh(one, url)))
  const laterFiles = await Promise.all(later.map((one) => weigh(one, url)))
  await page.context().close()
  return { files, laterFonts: laterFiles.filter(isFont) }
}

export const isFont = ({ path }: LoadedFile) => path.endsWith('.woff2')
export const isOurCode = ({ path }: LoadedFile) =>
  path.endsWith('.js') && !path.includes('maplibre')
/** What draws the timeline, and the time scales that only it brings to the first load. */
export const isTimeline = ({ path }: LoadedFile) => /\/(?:Timeline|d3-scale)-[^/]*\.js$/.test(path)
export const isMapLibre = ({ path }: LoadedFile) =>
  path.endsWith('.js') && path.includes('maplibre')
export const isBoundaries = ({ path }: LoadedFile) =>
  /^assets\/(?:region|world|labels)[^/]*\.json$/.test(path)

export const gzipOf = (files: readonly LoadedFile[]) =>
  files.reduce((sum, { gzip }) => sum + gzip, 0)
export const bytesOf = (files: readonly LoadedFile[]) =>
  files.reduce((sum, { bytes }) => sum + bytes, 0)
