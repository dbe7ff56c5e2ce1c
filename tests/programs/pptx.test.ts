import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { boundariesOf, exportKit } from '../../src/cli/export-kit.ts'
import { slidesOf, type Slide } from '../../src/presentation/slides/slides.ts'
import { exportPptx } from '../../src/export/pptx/export-pptx.ts'
import { EXPORT_WORDS } from '../../src/words/export/exports.ts'
import { kazakhstan } from '../unit/support/kazakhstan.ts'
import { cutBy, overlaps } from '../support/picture-boxes.ts'
import { askProgram } from './support/ask-program.ts'
import { wordsOfPdf } from './support/pdf-words.ts'

/** The briefing's own, and after them at least one of sources and one of findings. */
const LISTS = 2

const folder = mkdtempSync(join(tmpdir(), 'cartouche-pptx-'))
const pdf = join(folder, 'deck.pdf')
let slides: readonly Slide[]
let parts: ReadonlyMap<string, Uint8Array>

beforeAll(async () => {
  const index = await kazakhstan()
  const { briefing } = index.dossier
  if (briefing === undefined) throw new Error('the dossier has no briefing')
  slides = slidesOf(index, briefing)
  const kit = exportKit()
  const chunks: Uint8Array[] = []
  const job = {
    dossier: index.dossier,
    boundaries: await boundariesOf(kit),
    scope: { what: 'briefing' },
    marking: 'clear',
    notes: true,
    scale: 1,
    kit,
  } as const
  for await (const chunk of exportPptx(job)) chunks.push(chunk)
  const deck = join(folder, 'deck.pptx')
  writeFileSync(deck, Buffer.concat(chunks))
  parts = new Map(Object.entries(unzipSync(await readFile(deck))))
  // A profile of its own: one that is open elsewhere would take the call and say nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, deck]
  await askProgram('soffice', [profile, ...convert])
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Slides of judgements, which follow the opening. */
const judgementSlides = () =>
  [...parts].filter(
    ([path, bytes]) =>
      /slides\/slide\d+\.xml$/.test(path) &&
      /type="title".*?<a:t>(.*?)<\/a:t>/
        .exec(strFromU8(bytes))?.[1]
        ?.startsWith(EXPORT_WORDS.judgements.title),
  ).length

/** Where a slide of the briefing stands in the file, from 0. */
const placeOf = (at: number) => (at === 0 ? 0 : at + judgementSlides())

const oneLine = (text: string) => text.replace(/\s+/g, ' ')
const pagesOf = async () => (await askProgram('pdftotext', [pdf, '-'])).split('\f').map(oneLine)

it('opens in LibreOffice with a page for every slide', async () => {
  const told = await askProgram('pdfinfo', [pdf])
  const pages = Number(/^Pages:\s+(\d+)$/m.exec(told)?.[1])
  expect(pages).toBe([...parts.keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path)).length)
  expect(pages).toBeGreaterThanOrEqual(slides.length + LISTS)
  // 13.333 by 7.5 inches in points.
  expect(told).toMatch(/^Page size:\s+960(?:\.\d+)? x 540(?:\.\d+)? pts/m)
})

it('shows title, words and marking as text on each page', async () => {
  const pages = await pagesOf()
  for (const [at, { title, words }] of slides.entries()) {
    const page = pages[placeOf(at)] ?? ''
    expect(page).toContain(title)
    expect(page).toContain('TLP:CLEAR')
    for (const paragraph of words)
      expect(page).toContain(oneLine(paragraph.map(({ text }) => text).join('')).trim())
  }
})

/** Where a run of words stands on a page, points from its top. */
function spanOf(page: string, text: string): { top: number; bottom: number } {
  const words = [...page.matchAll(/yMin="([\d.-]+)" .*?yMax="([\d.-]+)">(.*?)<\/word>/g)].map(
    ([, top, bottom, word]) => ({ top: Number(top), bottom: Number(bottom), word }),
  )
  const run = text.trim().split(/\s+/)
  const at = words.findIndex((_, from) => run.every((one, by) => words[from + by]?.word === one))
  if (at < 0) throw new Error(`No page says ${text}`)
  const found = words.slice(at, at + run.length)
  return {
    top: Math.min(...found.map((one) => one.top)),
    bottom: Math.max(...found.map((one) => one.bottom)),
  }
}

it('keeps the title above the words, though another font stands in for its own', async () => {
  const pages = (await askProgram('pdftotext', ['-bbox', pdf, '-'])).split('<page ').slice(1)
  for (const [at, { title, words, kind }] of slides.entries()) {
    if (kind !== 'step') continue
    const [first] = words.map((inlines) => inlines.map(({ text }) => text).join(''))
    const beginning = (first ?? '').split(/\s+/).slice(0, 4).join(' ')
    const page = (pages[placeOf(at)] ?? '').replaceAll('&apos;', "'").replaceAll('&quot;', '"')
    expect(spanOf(page, title).bottom, title).toBeLessThan(spanOf(page, beginning).top + 2)
  }
})

it('lays no word over another and none beyond the slide, charts’ too, though another font stands in', async () => {
  const slide = { left: 0, top: 0, right: 960, bottom: 540 }
  const pages = await wordsOfPdf(pdf)
  for (const [at, words] of pages.entries()) {
    const faults = [...overlaps({ texts: words, marks: [] }), ...cutBy({ texts: words }, slide)]
    expect(faults, `slide ${String(at + 1)}`).toEqual([])
  }
  expect(pages.flat().length).toBeGreaterThan(1000)
})

it('has a map on each page that takes more than half of it', async () => {
  const list = (await askProgram('pdfimages', ['-list', pdf])).split('\n').slice(2)
  const pixels = new Map<number, number>()
  for (const line of list) {
    const [page, , type, width, height] = line.trim().split(/\s+/)
    if (type !== 'image') continue
    pixels.set(
      Number(page),
      Math.max(pixels.get(Number(page)) ?? 0, Number(width) * Number(height)),
    )
  }
  // At twice the 1280 by 720 of the slide.
  for (const at of slides.keys())
    expect(pixels.get(placeOf(at) + 1) ?? 0).toBeGreaterThan(2560 * 1440 * 0.5)
})

it('keeps the notes in the notes pane', () => {
  for (const [at, { notes }] of slides.entries()) {
    const xml = strFromU8(
      parts.get(`ppt/notesSlides/notesSlide${String(placeOf(at) + 1)}.xml`) ?? new Uint8Array(),
    )
    const texts = [...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text)
    for (const paragraph of notes)
      for (const { text } of paragraph) expect(texts).toContain(text.replaceAll('&', '&amp;'))
  }
})

it('has the same map as a vector picture beside each bitmap', () => {
  const svgs = [...parts].filter(([path]) => path.endsWith('.svg'))
  const bitmaps = [...parts.keys()].filter((path) => path.endsWith('.png'))
  expect(svgs.map(([path]) => path.replace('.svg', '.png'))).toEqual(bitmaps)
  expect(svgs.length).toBeGreaterThanOrEqual(slides.length)
  for (const [, bytes] of svgs) {
    const svg = strFromU8(bytes)
    // Letters are outlines and nothing is fetched: a reader needs no font of ours.
    expect(svg).not.toMatch(/<text|<image|href=/)
  }
})
