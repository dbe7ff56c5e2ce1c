/** Slides one after the other into a file: each is drawn, packed and handed on before the next is begun. */
import { DossierIndex } from '../../domain/dossier-index.ts'
import type { MeasureText } from '../../map/svg/drawing.ts'
import type { View } from '../../view/view.ts'
import type { ExportJob } from '../job.ts'
import type { MAPS } from './geometry.ts'
import { type Layout } from './geometry.ts'
import { notesXml } from './notes.ts'
import { Pack } from './pack.ts'
import { pagesOf, type Page } from './pages.ts'
import { fromBeside, layoutNumber, PATHS, planOf, relationsOf, type Plan } from './plan.ts'
import { Relations } from './relations.ts'
import { slideXml, type PictureIds } from './slide-xml.ts'
import { PPTX_WORDS } from './words.ts'
import { writeFrame } from './write-frame.ts'

/** The map of a View as a slide of a layout shows it; its text is outlines. */
export type DrawSvg = (view: View, layout: keyof typeof MAPS) => Promise<string>

/** Pixels of the bitmap for one of the drawing. */
const SHARPNESS = 2

interface Making {
  job: ExportJob
  pack: Pack
  plan: Plan
  measure: MeasureText
  draw: DrawSvg
}

export async function* writePptx(job: ExportJob, draw: DrawSvg): AsyncGenerator<Uint8Array> {
  const { measure } = await job.kit.fonts()
  const index = new DossierIndex(job.dossier)
  const pages = pagesOf(job, index, measure)
  const plan = planOf(pages)
  const made = job.kit.now()
  const pack = new Pack(made)
  const { meta, briefing } = job.dossier
  const properties = {
    title: titleOfFile(pages, briefing?.title ?? meta.title, job),
    author: job.scope.what === 'view' ? meta.author : (briefing?.author ?? meta.author),
    marking: PPTX_WORDS.marking(job.marking),
    made,
    slides: pages.length,
    notes: pages.filter(({ notes }) => notes.length > 0).length,
  }
  writeFrame(pack, plan, pages, properties, job.marking)
  yield* pack.take()
  const making: Making = { job, pack, plan, measure, draw }
  for (const [at, page] of pages.entries()) {
    job.signal?.throwIfAborted()
    await writeSlide(making, page, at + 1)
    yield* pack.take()
    job.onProgress?.(at + 1, pages.length)
  }
  pack.end()
  yield* pack.take()
}

function titleOfFile(pages: readonly Page[], whole: string, { scope }: ExportJob): string {
  return scope.what === 'briefing' ? whole : (pages[0]?.title ?? whole)
}

async function writeSlide(making: Making, page: Page, number: number): Promise<void> {
  const { job, pack, plan, measure } = making
  const relations = new Relations()
  relations.add('slideLayout', fromBeside(PATHS.layout(layoutNumber(plan, page))))
  const picture =
    page.layout === 'list'
      ? null
      : await writePicture(making, page.view, page.layout, number, relations)
  if (page.notes.length > 0) {
    relations.add('notesSlide', fromBeside(PATHS.notes(number)))
    const up = new Relations()
    up.add('notesMaster', fromBeside(PATHS.notesMaster))
    up.add('slide', fromBeside(PATHS.slide(number)))
    pack.text(PATHS.notes(number), notesXml(page.notes, number, job.marking, measure, up))
    pack.text(relationsOf(PATHS.notes(number)), up.xml())
  }
  const parts = { page, number, marking: job.marking, measure, relations }
  pack.text(PATHS.slide(number), slideXml(parts, picture))
  pack.text(relationsOf(PATHS.slide(number)), relations.xml())
}

async function writePicture(
  { job, pack, draw }: Making,
  view: View,
  layout: Exclude<Layout, 'list'>,
  number: number,
  relations: Relations,
): Promise<PictureIds> {
  const svg = await draw(view, layout)
  pack.bytes(PATHS.bitmap(number), await job.kit.rasterize(svg, SHARPNESS))
  pack.text(PATHS.drawing(number), svg)
  return {
    bitmap: relations.add('image', fromBeside(PATHS.bitmap(number))),
    drawing: relations.add('image', fromBeside(PATHS.drawing(number))),
  }
}
