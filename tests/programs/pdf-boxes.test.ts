/** The finished handout, its words found by pdftotext: none lies on another, on a mark or under the key, and no map cuts one. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundariesOf, exportKit } from '../../src/cli/export-kit.ts'
import { MapDrawer } from '../../src/drawing/draw-map.ts'
import { toSvg } from '../../src/drawing/to-svg.ts'
import { DossierIndex } from '../../src/domain/dossier-index.ts'
import type { ExportFonts, ExportJob } from '../../src/export/job.ts'
import { blockMaker } from '../../src/export/pdf/block.ts'
import { exportPdf } from '../../src/export/pdf/export-pdf.ts'
import type { PdfBox } from '../../src/export/pdf/paint-map.ts'
import { planPages } from '../../src/export/pdf/plan.ts'
import { SHEET } from '../../src/export/pdf/sheet.ts'
import { LANGUAGES } from '../../src/model/schema/vocabulary.ts'
import { chartOfSlide } from '../../src/presentation/slides/chart-of-slide.ts'
import { slidesOf } from '../../src/presentation/slides/slides.ts'
import { labelledIn } from '../support/labelled-in.ts'
import {
  boxesOfSvg,
  isCut,
  overlap,
  overlaps,
  placedAt,
  underOthers,
  type Box,
  type NamedBox,
} from '../support/picture-boxes.ts'
import { kazakhstan } from '../unit/support/kazakhstan.ts'
import { wordsOfPdf } from './support/pdf-words.ts'

const kit = exportKit({ now: () => new Date('2026-11-25T12:00:00Z') })
const PAGE: Box = { left: 0, top: 0, right: SHEET.width, bottom: SHEET.height }

let folder = ''
let fonts: ExportFonts
let own: DossierIndex
let job: ExportJob

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartouche-boxes-'))
  fonts = await kit.fonts('')
  own = await kazakhstan()
  job = {
    dossier: own.dossier,
    boundaries: await boundariesOf(kit),
    scope: { what: 'briefing' },
    marking: 'clear',
    notes: true,
    scale: 1,
    kit,
  }
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const boxOf = (name: string, { x, y, width, height }: PdfBox): NamedBox => ({
  name,
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
})

async function write(name: string, asked: ExportJob): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of exportPdf(asked)) chunks.push(chunk)
  const file = join(folder, `${name}.pdf`)
  await writeFile(file, Buffer.concat(chunks))
  return file
}

describe.each(LANGUAGES)('a handout with names in %s', (language) => {
  it('has every word in a place of its own', async () => {
    const dossier = labelledIn(own.dossier, language)
    const asked = { ...job, dossier }
    const pages = await wordsOfPdf(await write(language, asked))
    const index = new DossierIndex(dossier)
    const { measure } = fonts
    const plan = planPages(index, asked, blockMaker(measure), measure)
    expect(pages).toHaveLength(plan.pages.length)
    const drawer = new MapDrawer(index, job.boundaries, measure)
    let onMaps = 0
    for (const [at, words] of pages.entries()) {
      const { figure = null, title = '' } = plan.pages[at] ?? {}
      const faults = [
        ...overlaps({ texts: words, marks: [] }),
        ...words.filter((one) => isCut(one, PAGE)).map(({ name }) => `${name} leaves the page`),
      ]
      if (figure !== null && 'framed' in figure) {
        const { box, framed, key } = figure
        const map = boxOf('map', box)
        const cover = key === null ? null : boxOf('key', key.box)
        // The file does not say what is a mark: the drawing that it was made from does.
        const drawing = await drawer.draw(framed.view, framed.frame)
        const svg = boxesOfSvg(toSvg(drawing, { title }), measure)
        const { marks } = placedAt(svg, box.x, box.y, box.width / drawing.width)
        const inKey = (one: Box) => cover !== null && overlap(one, cover) && !isCut(one, cover)
        // A number stands in its chip, and goes where that goes.
        const inChip = (one: NamedBox) =>
          /^\d+$/.test(one.name) && marks.some((mark) => overlap(one, mark) && !isCut(one, mark))
        const names = words.filter((one) => overlap(one, map) && !inKey(one) && !inChip(one))
        onMaps += names.length
        faults.push(
          ...names.filter((one) => isCut(one, map)).map(({ name }) => `${name} is cut`),
          ...names.flatMap((one) => underOthers(one, cover === null ? marks : [...marks, cover])),
        )
      }
      expect(faults, `page ${String(at + 1)}: ${title}`).toEqual([])
    }
    expect(onMaps).toBeGreaterThan(150)
  })
})

it('says the figures of a chart on the page of each step about a risk factor', async () => {
  const pages = await wordsOfPdf(await write('charts', { ...job, notes: false }))
  const { briefing } = own.dossier
  const charts = (briefing === undefined ? [] : slidesOf(own, briefing)).flatMap((slide) => {
    const found = chartOfSlide(own, slide)
    return found === null ? [] : [{ title: slide.title, chart: found.chart }]
  })
  expect(charts).toHaveLength(3)
  for (const { title, chart } of charts) {
    const page = pages
      .map((words) => words.map(({ name }) => name).join(' '))
      .find((text) => text.includes(title) && text.includes(chart.title))
    for (const { says } of chart.bars)
      for (const word of says.split(/[\s,]+(?!\d)/)) expect(page, title).toContain(word)
  }
})
