/** The handout: a tagged PDF with real text and vector maps, the judgements first, a step a page, its sources and findings at the end. */
import { DossierIndex } from '../../domain/dossier-index.ts'
import { MapDrawer } from '../../drawing/draw-map.ts'
import { markingLabel, sayDay } from '../figure/source-line.ts'
import { fontsOf, type ExportJob } from '../job.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import { blockMaker } from './block.ts'
import { openDocument } from './document.ts'
import type { PdfPage } from './page.ts'
import { paintFurniture, paintPage } from './paint-page.ts'
import { Pen } from './pen.ts'
import { planPages } from './plan.ts'
import { SHEET } from './sheet.ts'

/** Pages are drawn one at a time and given away, so that no map is held beside the next. */
export async function* exportPdf(job: ExportJob): AsyncGenerator<Uint8Array> {
  const { dossier, boundaries, kit, marking, signal } = job
  const index = new DossierIndex(dossier)
  const fonts = await fontsOf(job)
  const plan = planPages(index, job, blockMaker(fonts.measure), fonts.measure)
  const drawer = new MapDrawer(index, boundaries, fonts.measure)
  const now = kit.now()
  const doc = openDocument({
    title: plan.title,
    author: plan.author,
    keywords: markingLabel(marking),
    made: now,
  })
  const out = drain(doc)
  const pen = new Pen(doc, fonts)
  const made = EXPORT_WORDS.made(sayDay(now))
  const root = doc.struct('Document')
  doc.addStructure(root)
  let section: PDFKit.PDFStructureElement | null = null
  const all = plan.pages.length
  for (const [at, page] of plan.pages.entries()) {
    signal?.throwIfAborted()
    const drawing = await draw(drawer, page)
    doc.addPage({ size: [SHEET.width, SHEET.height], margin: 0 })
    if (section === null || page.opens) {
      section?.end()
      section = doc.struct('Sect', { title: page.title })
      root.add(section)
      doc.outline.addItem(page.title)
    }
    paintPage(pen, section, page, drawing, dossier.meta.bounds)
    paintFurniture(pen, fonts.measure, { title: plan.title, marking, made, at: at + 1, all })
    doc.flushPages()
    yield* out.taken()
    job.onProgress?.(at + 1, all)
  }
  signal?.throwIfAborted()
  section?.end()
  root.end()
  doc.end()
  yield* out.rest()
}

async function draw(drawer: MapDrawer, { figure }: PdfPage) {
  if (figure === null) return null
  return 'drawing' in figure ? figure.drawing : drawer.draw(figure.framed.view, figure.framed.frame)
}

/** The document gives bytes as they are made, in Node through a stream of Node's, in a browser through one of its own. */
function drain(doc: PDFKit.PDFDocument) {
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  return {
    *taken(): Generator<Uint8Array> {
      for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) yield chunk
    },
    async *rest(): AsyncGenerator<Uint8Array> {
      await ended
      yield* this.taken()
    },
  }
}
