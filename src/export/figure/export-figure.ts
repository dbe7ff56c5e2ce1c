/** A View as a picture with its title, legend, scale, sources, marking and date. */
import { toSvg } from '../../drawing/to-svg.ts'
import { fontsOf, type Exporter, type ExportJob } from '../job.ts'
import { fontCss } from './font-css.ts'
import { makeFigure } from './make-figure.ts'

/** The map, then the file. */
const PARTS = 2

/** Real text in our own fonts, which the file carries. */
export const exportSvg: Exporter = async function* (job) {
  const fonts = await fontsOf(job)
  const { drawing, title, description } = await figureOf(job)
  const style = fontCss(drawing, fonts)
  yield new TextEncoder().encode(toSvg(drawing, { title, description, style, language: 'en' }))
  job.onProgress?.(PARTS, PARTS)
}

/** Letters as outlines: the same picture wherever it is made. */
export const exportPng: Exporter = async function* (job) {
  const { outline } = await fontsOf(job)
  const { drawing, title, description } = await figureOf(job)
  const svg = toSvg(drawing, { title, description, outline })
  const bytes = await job.kit.rasterize(svg, job.scale)
  job.signal?.throwIfAborted()
  yield bytes
  job.onProgress?.(PARTS, PARTS)
}

async function figureOf(job: ExportJob) {
  job.signal?.throwIfAborted()
  job.onProgress?.(0, PARTS)
  const { measure } = await fontsOf(job)
  job.signal?.throwIfAborted()
  const figure = await makeFigure({ ...job, now: job.kit.now() }, measure, job.size)
  job.signal?.throwIfAborted()
  job.onProgress?.(1, PARTS)
  return figure
}
