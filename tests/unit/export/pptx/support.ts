/** A job for slides without fonts, maps and pictures of its own: what is asked of the file is its form. */
import { unzipSync, strFromU8 } from 'fflate'
import { readBoundaries } from '../../../../src/domain/boundaries.ts'
import { sayScorecard } from '../../../../src/export/figure/draw-scorecard.ts'
import type { ExportJob } from '../../../../src/export/job.ts'
import { writePptx, type Artist } from '../../../../src/export/pptx/write-pptx.ts'
import type { Briefing, Dossier } from '../../../../src/model/schema/dossier.ts'

/** Every letter as wide as half its size: wider than most of ours. */
export const measure = (text: string, _font: unknown, size: number) => text.length * size * 0.5

const empty = () => ({ type: 'GeometryCollection' as const, geometries: [] })
const topology = <T>(objects: T) => ({ type: 'Topology' as const, arcs: [], objects })
const NONE = readBoundaries(
  topology({
    provinces: empty(),
    countries: empty(),
    districts: empty(),
    disputed: empty(),
    borders: empty(),
  }),
  topology({
    countries: empty(),
    land: empty(),
    disputed: empty(),
    lakes: empty(),
    rivers: empty(),
    coast: empty(),
  }),
  { type: 'FeatureCollection', features: [] },
)

export const MADE = new Date('2026-03-04T05:06:08Z')

export function jobOf(dossier: Dossier, more: Partial<ExportJob> = {}): ExportJob {
  return {
    dossier,
    boundaries: NONE,
    scope: { what: 'briefing' },
    marking: 'green',
    notes: true,
    scale: 1,
    kit: {
      fonts: () =>
        Promise.resolve({
          measure,
          outline: () => '',
          shape: () => [],
          bytes: () => new Uint8Array(),
          without: () => [],
          files: [],
        }),
      rasterize: () => Promise.resolve(new Uint8Array([137, 80, 78, 71])),
      shell: () => Promise.resolve(''),
      document: () => Promise.resolve(new Uint8Array()),
      boundaryTexts: () => Promise.resolve({ region: '', world: '', labels: '' }),
      now: () => MADE,
    },
    ...more,
  }
}

const NOTHING = '<svg xmlns="http://www.w3.org/2000/svg"/>'

export const drawNothing: Artist = {
  map: () => Promise.resolve(NOTHING),
  legend: (_view, box) => ({ name: 'Legend', alt: 'Legend. Incidents.', box, svg: NOTHING }),
  key: (items, _theme, box) => ({
    name: 'Key',
    alt: items.map(({ label }) => label).join('; '),
    box,
    svg: NOTHING,
  }),
  scorecard: (card, _theme, box) => ({
    name: 'Scorecard',
    alt: sayScorecard(card),
    box,
    svg: NOTHING,
  }),
}

/** Text of every part by its path. */
export async function partsOf(job: ExportJob): Promise<ReadonlyMap<string, string>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of writePptx(job, drawNothing)) chunks.push(chunk)
  const parts = unzipSync(Buffer.concat(chunks))
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** Two steps, one on paper and one in a dark room, with all that text can bring along. */
export const BRIEFING: Briefing = {
  title: 'Oil & <threats> at "home"',
  author: 'A. Ünal & Cie',
  date: '2011-10',
  opening: { words: 'What it *is* about, by [a mirror](source:S2) and [one more](source:S5).' },
  closing: { title: 'So far', words: 'No more.' },
  steps: [
    {
      id: 'one',
      title: 'Aktobe, <twice>',
      kicker: 'May & July',
      view: { theme: 'paper', record: 'incident:aktobe-bombing-2011', reading: 'checked' },
      words: 'The **bombing** was [on 17 May](incident:aktobe-bombing-2011).\n\nNot *before*.',
      notes: 'Say it slowly.\n\nWait for 5 < 6 & breathe\u0007.',
    },
    { id: 'two', title: 'A dark one', view: { theme: 'room', reading: 'told' } },
  ],
}
