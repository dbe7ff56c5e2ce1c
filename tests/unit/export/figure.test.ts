/** Pictures of a View: nothing stands on anything else at any size, the legend is of the layers that are on, the files are whole. */
import { beforeAll, describe, expect, it } from 'vitest'
import { boundariesOf, exportKit } from '../../../src/cli/export-kit.ts'
import type { Boundaries } from '../../../src/domain/boundaries.ts'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { layerCatalogue } from '../../../src/domain/layer-catalogue.ts'
import type { NamedBox } from '../../../src/export/figure/box.ts'
import { exportPng, exportSvg } from '../../../src/export/figure/export-figure.ts'
import { movePath } from '../../../src/export/figure/frame-map.ts'
import { layOut, type FigureLayout } from '../../../src/export/figure/lay-out.ts'
import { legendOf } from '../../../src/export/figure/legend-of.ts'
import { markingLabel, sourceLine } from '../../../src/export/figure/source-line.ts'
import { wrap } from '../../../src/export/figure/wrap.ts'
import type { ExportFonts, ExportJob, Exporter } from '../../../src/export/job.ts'
import type { Dossier } from '../../../src/model/schema/dossier.ts'
import { plainView } from '../../../src/view/step-view.ts'
import type { View } from '../../../src/view/view.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const kit = exportKit({ now: () => new Date('2026-11-25T12:00:00Z') })
let dossier: Dossier
let index: DossierIndex
let boundaries: Boundaries
let fonts: ExportFonts
let all: View

beforeAll(async () => {
  index = await kazakhstan()
  dossier = index.dossier
  boundaries = await boundariesOf(kit)
  fonts = await kit.fonts('')
  all = { ...plainView(index), layers: layerCatalogue(index).map(({ id }) => id) }
}, 60_000)

const LONG =
  'Двадцать четвёртое заседание межведомственной комиссии: Жаңаөзен, Ақтөбе, Кеңқияқ и Атырау глазами источников, которые с этим не согласны'

const boxesOf = ({ lines, marking, map, scale, legend }: FigureLayout): NamedBox[] => [
  ...lines.map(({ name, box }) => ({ name, ...box })),
  { name: 'marking', ...marking },
  { name: 'map', ...map },
  { name: 'scale', ...scale },
  ...(legend?.rows ?? []).map(({ x, y, width, height }) => ({
    name: 'legend',
    x: (legend?.box.x ?? 0) + x,
    y: (legend?.box.y ?? 0) + y,
    width,
    height,
  })),
]

const overlap = (a: NamedBox, b: NamedBox) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5

describe('the layout', () => {
  const SIZES = [
    [480, 360],
    [640, 480],
    [800, 800],
    [1280, 720],
    [1920, 1080],
    [600, 1200],
  ] as const
  for (const [width, height] of SIZES)
    for (const title of ['The threat at home', LONG])
      it(`leaves everything its own room at ${width}×${height}: ${title.slice(0, 12)}…`, () => {
        const words = {
          title,
          kicker: title,
          view: [LONG, 'only what is certain'],
          marking: 'TLP:AMBER',
          source: `${sourceLine(dossier)} Made 25 November 2026.`,
        }
        const sections = legendOf(index, boundaries, all)
        const layout = layOut({ width, height }, words, sections, fonts.measure)
        const boxes = boxesOf(layout)
        const crossed = boxes.flatMap((one, at) =>
          boxes.slice(at + 1).flatMap((other) => (overlap(one, other) ? [[one, other]] : [])),
        )
        expect(crossed).toEqual([])
        for (const one of boxes) {
          expect(one.x, one.name).toBeGreaterThanOrEqual(0)
          expect(one.y, one.name).toBeGreaterThanOrEqual(0)
          expect(one.x + one.width, one.name).toBeLessThanOrEqual(width)
          expect(one.y + one.height, one.name).toBeLessThanOrEqual(height)
        }
        // The map is the picture: it has at least a quarter of it.
        expect(layout.map.width * layout.map.height).toBeGreaterThan(0.25 * width * height)
      })

  it('begins words from right to left at the right edge of their room', () => {
    const words = { kicker: null, view: ['As told'], marking: 'TLP:CLEAR', source: 'مصدر واحد' }
    const ends = (title: string) => {
      const { lines, marking, map } = layOut(
        { width: 800, height: 600 },
        { ...words, title },
        [],
        fonts.measure,
      )
      const of = (name: string) => lines.find((one) => one.name === name)?.box
      const titleBox = of('title')
      return { left: titleBox?.x, right: (titleBox?.x ?? 0) + (titleBox?.width ?? 0), marking, map }
    }
    const [arabic, latin] = [ends('خبر من أكتوبي 2011'), ends('News of Aktobe')]
    expect(latin.left).toBe(latin.map.x)
    expect(arabic.left).toBeGreaterThan(arabic.map.x)
    expect(arabic.right).toBeGreaterThan(latin.right)
    expect(arabic.right).toBeLessThan(arabic.marking.x)
  })

  it('refuses a size that nobody could read', () => {
    const words = { title: 'T', kicker: null, view: [], marking: 'TLP:RED', source: 'S' }
    expect(() => layOut({ width: 479, height: 360 }, words, [], fonts.measure)).toThrow(/480/)
  })
})

describe('the legend', () => {
  it('has a section for each layer that is on, in the order of the list, and one measure', () => {
    const on = legendOf(index, boundaries, all).flatMap(({ layer }) => layer ?? [])
    const catalogue = layerCatalogue(index)
    const measures = catalogue.filter(({ group }) => group === 'measure').map(({ id }) => id)
    const drawn = measures.at(-1)
    expect(on).toEqual(
      catalogue.map(({ id }) => id).filter((id) => !measures.includes(id) || id === drawn),
    )
  })

  it('is empty where nothing is on, and says how sure only of what is drawn', () => {
    expect(legendOf(index, boundaries, { ...all, layers: [] })).toEqual([])
    const cities = legendOf(index, boundaries, { ...all, layers: ['cities'] })
    expect(cities.map(({ layer }) => layer)).toEqual(['cities'])
  })

  it('names the areas that a factor concerns by how they are drawn', () => {
    const sections = legendOf(index, boundaries, all)
    const shapesOf = (id: string) =>
      sections
        .filter(({ layer }) => layer === `factor:${id}`)
        .flatMap(({ swatch, rows }) => [swatch, ...rows.map((row) => row.swatch)])
        .map((one) => one?.shape)
    for (const { id, places } of dossier.factors) {
      const has = (precision: string) => places.some((one) => one.precision === precision)
      if (has('country')) expect(shapesOf(id), id).toContain('tint')
      if (has('province')) expect(shapesOf(id), id).toContain('hatch')
    }
    expect(shapesOf('kyrgyz-turmoil')).toEqual(expect.arrayContaining(['hatch', 'tint']))
  })

  const PALER: readonly (readonly [string, Partial<View>, 'disc' | 'line' | 'city' | null])[] = [
    ['nothing is filtered', {}, null],
    ['a window leaves incidents out', { time: '2011-09/2011-10' }, 'disc'],
    ['the layer of what is left out is off', { time: '2011-09/2011-10', layers: [] }, null],
    ['only routes are left out', { filters: { kind: ['bombing'] }, layers: ['links'] }, 'line'],
    ['only cities are left out', { filters: { kind: ['bombing'] }, layers: ['cities'] }, 'city'],
    ['what is not certain is taken off', { certain: true, layers: ['incidents'] }, null],
    ['all is inside', { time: '1900/2100', layers: ['incidents'] }, null],
  ]
  for (const [when, change, mark] of PALER)
    it(`says what paler marks are when they are in the picture: ${when}`, () => {
      const swatches = legendOf(index, boundaries, { ...all, ...change }).map(
        ({ swatch }) => swatch,
      )
      const paler = swatches.flatMap((one) => (one?.shape === 'paler' ? [one.mark] : []))
      expect(paler).toEqual(mark === null ? [] : [mark])
    })
})

describe('words', () => {
  const measure = (line: string) => line.length

  it('wraps at spaces, breaks what is too long, and ends what is cut in an ellipsis', () => {
    expect(wrap('one two three', 7, measure)).toEqual(['one two', 'three'])
    expect(wrap('abcdefghij', 4, measure)).toEqual(['abcd', 'efgh', 'ij'])
    expect(wrap('one two three four', 7, measure, 2)).toEqual(['one two', 'three…'])
  })

  it('names the article, who made the dossier and the basemap', () => {
    const line = sourceLine(dossier)
    for (const part of [
      dossier.meta.article.title,
      dossier.meta.author,
      'Natural Earth',
      'GeoNames',
    ])
      expect(line).toContain(part)
    expect(markingLabel('amber')).toBe('TLP:AMBER')
  })
})

it('a path is moved pair by pair', () => {
  expect(movePath('M0 0L5.5,-1C1 2 3 4 -5 6Z', 10, 1)).toBe('M10 1L15.5,0C11 3 13 5 5 7Z')
})

describe('the files', { timeout: 60_000 }, () => {
  async function bytesOf(exporter: Exporter, more: Partial<ExportJob> = {}): Promise<Buffer> {
    const parts: Uint8Array[] = []
    const job: ExportJob = {
      dossier,
      boundaries,
      scope: { what: 'view', view: { ...all, language: 'kk' } },
      marking: 'green',
      notes: false,
      scale: 1,
      kit,
      ...more,
    }
    for await (const part of exporter(job)) parts.push(part)
    return Buffer.concat(parts)
  }

  it('an SVG holds its words as text, its fonts, its title and its marking', async () => {
    const svg = (await bytesOf(exportSvg)).toString('utf8')
    expect(svg).toMatch(/^<svg xmlns/)
    expect(svg).toContain(`>${dossier.meta.title}</title>`)
    expect(svg).toContain('>TLP:GREEN</text>')
    expect(svg).toContain('>Бішкек</text>')
    expect(svg).toContain('25 November 2026')
    expect(svg).toMatch(/@font-face\{font-family:'Noto Sans'.*base64/)
    expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
  })

  it('a PNG has so many pixels as its size times its scale', async () => {
    const png = await bytesOf(exportPng, { scale: 2 })
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2560, 1440])
  })

  it('nothing is made for a job that was called off, or for a slide that is not there', async () => {
    await expect(bytesOf(exportSvg, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
    await expect(bytesOf(exportPng, { scope: { what: 'slide', id: 'gone' } })).rejects.toThrow(
      /gone/,
    )
  })
})
