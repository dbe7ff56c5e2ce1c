/** The handout, read by programs that others wrote: tags, text, fonts, links and pages. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { boundariesOf, exportKit } from '../../src/cli/export-kit.ts'
import { chartOfSlide } from '../../src/presentation/slides/chart-of-slide.ts'
import { slidesOf, type Slide } from '../../src/presentation/slides/slides.ts'
import type { DossierIndex } from '../../src/domain/dossier-index.ts'
import type { ExportJob } from '../../src/export/job.ts'
import { EXPORT_WORDS } from '../../src/words/export/exports.ts'
import { exportPdf } from '../../src/export/pdf/export-pdf.ts'
import { plainView } from '../../src/view/step-view.ts'
import { kazakhstan } from '../unit/support/kazakhstan.ts'
import { askProgram } from './support/ask-program.ts'
import { objectsWith, pageContents, readPlain } from './support/pdf-objects.ts'

const kit = exportKit({ now: () => new Date('2026-11-25T12:00:00Z') })

interface Made {
  file: string
  bytes: number
  done: number[]
}

let folder = ''
let index: DossierIndex
let slides: Slide[] = []
let job: ExportJob
let briefing: Made

async function make(name: string, changes: Partial<ExportJob>): Promise<Made> {
  const done: number[] = []
  const chunks: Uint8Array[] = []
  const onProgress = (at: number) => done.push(at)
  for await (const chunk of exportPdf({ ...job, onProgress, ...changes })) chunks.push(chunk)
  const file = join(folder, `${name}.pdf`)
  await writeFile(file, Buffer.concat(chunks))
  return { file, bytes: Buffer.concat(chunks).length, done }
}

const textOf = async (file: string, ...words: string[]) =>
  (await askProgram('pdftotext', [...words, file, '-'])).replaceAll(/\s+/g, ' ')

const sayWords = (words: Slide['words']) =>
  words.map((one) =>
    one
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartouche-pdf-'))
  index = await kazakhstan()
  const { dossier } = index
  if (dossier.briefing === undefined) throw new Error('the dossier has no briefing')
  slides = slidesOf(index, dossier.briefing)
  job = {
    dossier,
    boundaries: await boundariesOf(kit),
    scope: { what: 'briefing' },
    marking: 'amber',
    notes: true,
    scale: 1,
    kit,
  }
  briefing = await make('briefing', {})
})

afterAll(() => rm(folder, { recursive: true, force: true }))

it('is whole, tagged, A4, and says whose it is', async () => {
  await askProgram('qpdf', ['--check', briefing.file])
  const info = await askProgram('pdfinfo', [briefing.file])
  expect(info).toMatch(/^Tagged: +yes$/m)
  expect(info).toMatch(/^Title: +The threat at home$/m)
  expect(info).toMatch(/^Author: +Cartouche editors$/m)
  expect(info).toMatch(/^Keywords: +TLP:AMBER$/m)
  expect(info).toMatch(/^CreationDate: +Wed Nov 25 12:00:00 2026/m)
  expect(info).toMatch(/^Page size: +595\.28 x 841\.89 pts \(A4\)$/m)
  const pages = Number(/^Pages: +(\d+)$/m.exec(info)?.[1])
  expect(pages).toBeGreaterThanOrEqual(slides.length + 1)
  expect(briefing.done).toEqual(Array.from({ length: pages }, (_, at) => at + 1))
})

it('holds every title, kicker, word and note as text, and its marking on every page', async () => {
  const text = await textOf(briefing.file)
  for (const { title, kicker, words, notes } of slides) {
    for (const part of [title, kicker ?? '', ...sayWords(words), ...sayWords(notes)]) {
      expect(text).toContain(part)
    }
  }
  const pages = (await askProgram('pdftotext', [briefing.file, '-'])).split('\f').slice(0, -1)
  for (const [at, page] of pages.entries()) {
    expect(page).toContain('TLP:AMBER')
    expect(page).toContain(`Page ${String(at + 1)} of ${String(pages.length)}`)
  }
})

it('leaves the notes out when they are not asked for', async () => {
  const { file } = await make('without-notes', { notes: false })
  const text = await textOf(file)
  for (const { title, notes } of slides) {
    expect(text).toContain(title)
    for (const note of sayWords(notes)) expect(text).not.toContain(note)
  }
})

it('is tagged throughout: headings, figures with words for who does not see them, lists, links', async () => {
  const structure = await askProgram('pdfinfo', ['-struct', briefing.file])
  expect(structure).toMatch(/^Document\n {2}Sect/)
  expect(structure.match(/^ +H1/gm)).toHaveLength(1)
  // All slides but the opening, the contents, the judgements, the sources and the findings.
  expect(structure.match(/^ +H2/gm)).toHaveLength(slides.length + 3)
  for (const tag of ['P', 'Caption', 'TOC', 'TOCI', 'L', 'LI', 'Lbl', 'LBody', 'Link', 'Note']) {
    expect(structure).toMatch(new RegExp(`^ +${tag}\\b`, 'm'))
  }
  const plain = await readPlain(briefing.file)
  const figures = objectsWith(plain, '/S /Figure')
  const charts = slides.filter((one) => chartOfSlide(index, one) !== null)
  expect(figures).toHaveLength(slides.length + charts.length)
  for (const figure of figures) expect(figure).toMatch(/\/Alt [(<]/)
  for (const part of ['/DisplayDocTitle true', '/Lang (en)', '/Marked true']) {
    expect([part, plain.includes(part)]).toEqual([part, true])
  }
  for (const page of objectsWith(plain, '/Type /Page\n')) expect(page).toContain('/Tabs /S')
  for (const link of objectsWith(plain, '/Subtype /Link')) {
    expect(link).toMatch(/\/StructParent \d/)
    expect(link).toMatch(/\/Contents [(<][^)>]/)
  }
  for (const { loose, tangled, ids } of pageContents(plain)) {
    expect({ loose, tangled }).toEqual({ loose: [], tangled: [] })
    expect(ids).toEqual(ids.map((_, at) => at))
  }
})

it('has only embedded subsets of our fonts, whose letters can be read back, and no picture', async () => {
  const fonts = (await askProgram('pdffonts', [briefing.file])).split('\n').slice(2).filter(Boolean)
  expect(fonts.length).toBeGreaterThanOrEqual(4)
  for (const font of fonts) {
    expect(font).toMatch(/^[A-Z]{6}\+(?:NotoSans|SourceSerif4)-\S+ .* yes yes yes +\d+ +\d+$/)
  }
  expect((await askProgram('pdfimages', ['-list', briefing.file])).trim().split('\n')).toHaveLength(
    2,
  )
})

it('lists what it cites, with the address where one is known', async () => {
  const text = await textOf(briefing.file)
  expect(text).toContain(EXPORT_WORDS.findings)
  expect(text).toContain('Reuters, on defenceWeb · about 1 September 2011 · B, usually reliable')
  const urls = await askProgram('pdfinfo', ['-url', briefing.file])
  expect(urls).toContain(index.sources.get('S5')?.url)
})

it('shows a View on one page with Kazakh names that can be copied, spaced ones too', async () => {
  const view = { ...plainView(index), language: 'kk', time: '2011/2011' } as const
  const { file, done } = await make('view', { scope: { what: 'view', view } })
  expect(done.length).toBeGreaterThan(1)
  const first = await textOf(file, '-l', '1')
  for (const name of ['Ақтөбе', 'Қызылорда', 'ҚАЗАҚСТАН', 'Каспий']) expect(first).toContain(name)
  const plain = await readPlain(file)
  expect(objectsWith(plain, '/S /Figure')).toHaveLength(1)
})

it('is one slide where one is asked for, and refuses one that is not there', async () => {
  const { file } = await make('slide', { scope: { what: 'slide', id: 'aktobe-twice' } })
  const step = index.dossier.briefing?.steps.find(({ id }) => id === 'aktobe-twice')
  const told = /^Title: +(.*)$/m.exec(await askProgram('pdfinfo', [file]))?.[1]
  expect(told).toBe(step?.title)
  expect(objectsWith(await readPlain(file), '/S /Figure')).toHaveLength(1)
  await expect(make('none', { scope: { what: 'slide', id: 'none' } })).rejects.toThrow('none')
})

it('takes long Cyrillic words and signs of XML, and nothing leaves its page', async () => {
  const title = `Қазақстан & <Республикасы> ${'ұзақсөзжәнеөтеұзын'.repeat(6)} Ұлттық қауіпсіздік`
  const long = { title, author: 'A & B <c>', date: '2011', steps: [], opening: { words: title } }
  const steps = [{ id: 'one', title, view: {}, words: `${title} `.repeat(60), kicker: title }]
  const dossier = { ...job.dossier, briefing: { ...long, steps } }
  const { file } = await make('long', { dossier })
  await askProgram('qpdf', ['--check', file])
  expect(await askProgram('pdfinfo', ['-meta', file])).toContain('A &amp; B &lt;c&gt;')
  expect(await askProgram('pdfinfo', [file])).toContain('Қазақстан & <Республикасы>')
  const boxes = await askProgram('pdftotext', ['-bbox', file, '-'])
  const edges = [
    ...boxes.matchAll(/<word xMin="([\d.-]+)" .*?xMax="([\d.-]+)".*?>(?:Қазақ|Респ|ұзақ)/g),
  ]
  expect(edges.length).toBeGreaterThan(60)
  for (const [, left, right] of edges) {
    expect(Number(left)).toBeGreaterThan(41)
    expect(Number(right)).toBeLessThan(554)
  }
})

it('has no page of sources, and no line for one, where nothing is cited', async () => {
  const briefing = {
    title: 'Bare',
    author: 'A',
    date: '2011',
    steps: [
      { id: 'one', title: 'A map alone', view: { layers: '-', record: '-' }, words: 'Bare.' },
    ],
  }
  const dossier = { ...job.dossier, briefing, judgements: [] }
  const { file } = await make('bare', { dossier, notes: false })
  const pages = (await askProgram('pdftotext', [file, '-'])).split('\f').slice(0, -1)
  expect(pages).toHaveLength(2)
  expect(pages.join('\n')).not.toMatch(/^Sources/m)
  expect(pages[1]).toContain('A map alone')
})

it('stops at the page where it is told to', async () => {
  const stop = new AbortController()
  const reason = new Error('stopped')
  const onProgress = () => stop.abort(reason)
  await expect(make('stopped', { signal: stop.signal, onProgress })).rejects.toBe(reason)
})
