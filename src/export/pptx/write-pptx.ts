/** Slides one after the other into a file: each is drawn, packed and handed on before the next is begun. */
import { DossierIndex } from '../../domain/dossier-index.ts'
import type { MeasureText } from '../../drawing/drawing.ts'
import type { Scorecard } from '../../presentation/slides/scorecard.ts'
import type { KeyItem } from '../../presentation/slides/slide-key.ts'
import type { Theme, View } from '../../view/view.ts'
import { fontsOf, type ExportJob } from '../job.ts'
import { markingLabel } from '../figure/source-line.ts'
import { fitColumn } from './fit-column.ts'
import { MAPS } from './geometry.ts'
import { notesXml } from './notes.ts'
import { Pack } from './pack.ts'
import { pagesOf } from './pages.ts'
import type { PptxPage } from './page.ts'
import { fromBeside, layoutNumber, PATHS, planOf, relationsOf, type PptxPlan } from './plan.ts'
import { Relations } from './relations.ts'
import type { PptxPicture } from './shapes.ts'
import { slideXml } from './slide-xml.ts'
import type { EmuBox } from './units.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'
import { writeFrame } from './write-frame.ts'

/** Letters in the SVG are outlines. */
export interface DrawnPicture {
  name: string
  alt: string
  box: EmuBox
  svg: string
}

export interface AskedMap {
  view: View
  box: EmuBox
  /** What the slide speaks of; null where it is none. */
  about: readonly string[] | null
  /** What lies over the map, where no name may stand. */
  taken: readonly EmuBox[]
}

/** What draws the pictures of a slide, in boxes of it. */
export interface Artist {
  map: (asked: AskedMap) => Promise<string>
  /** No larger than the box; null where there is nothing to say or no room. */
  legend: (view: View, box: EmuBox) => DrawnPicture | null
  /** At the foot of the map, to the right; null where there is nothing to explain. */
  key: (items: readonly KeyItem[], theme: Theme, map: EmuBox) => DrawnPicture | null
  scorecard: (card: Scorecard, theme: Theme, box: EmuBox) => DrawnPicture
}

/** Pixels of the bitmap for one of the drawing. */
const SHARPNESS = 2

interface Making {
  job: ExportJob
  pack: Pack
  plan: PptxPlan
  measure: MeasureText
  artist: Artist
}

export async function* writePptx(job: ExportJob, artist: Artist): AsyncGenerator<Uint8Array> {
  const { measure } = await fontsOf(job)
  const index = new DossierIndex(job.dossier)
  const pages = pagesOf(job, index, measure)
  const plan = planOf(pages)
  const made = job.kit.now()
  const pack = new Pack(made)
  const { meta, briefing } = job.dossier
  const properties = {
    title: titleOfFile(pages, briefing?.title ?? meta.title, job),
    author: job.scope.what === 'view' ? meta.author : (briefing?.author ?? meta.author),
    marking: markingLabel(job.marking),
    made,
    slides: pages.length,
    notes: pages.filter(({ notes }) => notes.length > 0).length,
  }
  writeFrame(pack, plan, pages, properties, job.marking)
  yield* pack.take()
  const making: Making = { job, pack, plan, measure, artist }
  for (const [at, page] of pages.entries()) {
    job.signal?.throwIfAborted()
    await writeSlide(making, page, at + 1)
    yield* pack.take()
    job.onProgress?.(at + 1, pages.length)
  }
  pack.end()
  yield* pack.take()
}

function titleOfFile(pages: readonly PptxPage[], whole: string, { scope }: ExportJob): string {
  return scope.what === 'briefing' ? whole : (pages[0]?.title ?? whole)
}

async function writeSlide(making: Making, page: PptxPage, number: number): Promise<void> {
  const { job, pack, plan, measure } = making
  const relations = new Relations()
  relations.add('slideLayout', fromBeside(PATHS.layout(layoutNumber(plan, page))))
  const column = fitColumn(page, measure)
  const drawn = await drawPictures(making, page, column.free)
  const pictures: PptxPicture[] = []
  for (const picture of drawn) pictures.push(await packPicture(making, picture, number, relations))
  if (page.notes.length > 0) {
    relations.add('notesSlide', fromBeside(PATHS.notes(number)))
    const up = new Relations()
    up.add('notesMaster', fromBeside(PATHS.notesMaster))
    up.add('slide', fromBeside(PATHS.slide(number)))
    pack.text(PATHS.notes(number), notesXml(page.notes, number, job.marking, measure, up))
    pack.text(relationsOf(PATHS.notes(number)), up.xml())
  }
  const parts = { page, number, marking: job.marking, relations }
  pack.text(PATHS.slide(number), slideXml(parts, column, pictures))
  pack.text(relationsOf(PATHS.slide(number)), relations.xml())
}

/** An opening shows the frame of the story and no legend; a list has no picture. */
async function drawPictures(
  { artist }: Making,
  page: PptxPage,
  free: EmuBox,
): Promise<DrawnPicture[]> {
  if ('scorecard' in page) return [artist.scorecard(page.scorecard, page.theme, free)]
  if (page.layout === 'list') return []
  const { layout, view, alt } = page
  const box = MAPS[layout]
  const key = layout === 'step' && page.key !== null ? artist.key(page.key, view.theme, box) : null
  const taken = key === null ? [] : [key.box]
  const svg = await artist.map({ view, box, about: page.about, taken })
  const map = { name: PPTX_WORDS.names.map, alt, box, svg }
  const legend = layout === 'step' && page.key === null ? artist.legend(view, free) : null
  return [map, key, legend].filter((one) => one !== null)
}

async function packPicture(
  { job, pack }: Making,
  { name, alt, box, svg }: DrawnPicture,
  number: number,
  relations: Relations,
): Promise<PptxPicture> {
  const [bitmap, drawing] = [PATHS.bitmap(name, number), PATHS.drawing(name, number)]
  pack.bytes(bitmap, await job.kit.rasterize(svg, SHARPNESS))
  pack.text(drawing, svg)
  return {
    name,
    alt,
    box,
    bitmap: relations.add('image', fromBeside(bitmap)),
    drawing: relations.add('image', fromBeside(drawing)),
  }
}
