/** What is exported → all pages with their text in place, so that each knows how many there are. */
import { slidesOf, type Slide } from '../../briefing/slides.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { sayDate } from '../../domain/say-date.ts'
import { titleOf } from '../../domain/titles.ts'
import type { View } from '../../view/view.ts'
import type { ExportJob } from '../job.ts'
import type { MakeBlock } from './block.ts'
import { citedBy, joinCited, recordsOf, type Cited } from './cited.ts'
import { layersOf, legendBlocks } from './legend.ts'
import type { Page } from './page.ts'
import { planCover } from './plan-cover.ts'
import { planSources } from './plan-sources.ts'
import { planStep, type StepContent } from './plan-step.ts'
import { PDF_WORDS } from './words.ts'

export interface Plan {
  title: string
  author: string
  pages: readonly Page[]
}

type Job = Pick<ExportJob, 'dossier' | 'boundaries' | 'scope' | 'notes'>

const SOURCES_NAME = 'sources'

/** Throws where the dossier has no such slide, or no briefing. */
export function planPages(index: DossierIndex, job: Job, make: MakeBlock): Plan {
  const { meta, briefing } = index.dossier
  const { scope } = job
  const own = { title: briefing?.title ?? meta.title, author: briefing?.author ?? meta.author }
  if (scope.what === 'view') {
    const content = viewContent(index, job, make, scope.view)
    return { title: meta.title, author: meta.author, pages: withSources(index, make, [content]) }
  }
  if (briefing === undefined) throw new Error('the dossier has no briefing to export')
  const slides = slidesOf(index, briefing)
  if (scope.what === 'slide') {
    const slide = slides.find((one) => one.id === scope.id)
    if (slide === undefined) throw new Error(`the briefing has no slide “${scope.id}”`)
    const content = slideContent(index, job, make, slide, 'H1')
    return { ...own, title: slide.title, pages: withSources(index, make, [content]) }
  }
  return { ...own, pages: briefingPages(index, job, make, slides) }
}

function withSources(index: DossierIndex, make: MakeBlock, steps: readonly StepContent[]): Page[] {
  const pages = steps.flatMap((one) => planStep(index, make, one))
  return [...pages, ...sourcePages(index, make, steps)]
}

function sourcePages(index: DossierIndex, make: MakeBlock, steps: readonly StepContent[]): Page[] {
  const cited = joinCited(
    index,
    steps.map((one) => one.cited),
  )
  return cited.sources.length + cited.disputes.length === 0
    ? []
    : planSources(make, cited, SOURCES_NAME)
}

/** A closing that nobody wrote says nothing that the cover does not. */
const isWritten = (slide: Slide, job: Job) =>
  slide.kind !== 'closing' || job.dossier.briefing?.closing !== undefined

function briefingPages(
  index: DossierIndex,
  job: Job,
  make: MakeBlock,
  slides: readonly Slide[],
): Page[] {
  const [opening, ...rest] = slides.filter((one) => isWritten(one, job))
  if (opening === undefined) return []
  const steps = rest.map((slide) => slideContent(index, job, make, slide, 'H2'))
  const planned = steps.map((one) => planStep(index, make, one))
  const sources = sourcePages(index, make, steps)
  const { author, date } = {
    author: index.dossier.meta.author,
    date: index.dossier.meta.asOf,
    ...job.dossier.briefing,
  }
  const cover = (before: number) => {
    let page = before + 1
    const entries = steps.map(({ title, name }, at) => {
      const entry = { title, name, page }
      page += planned[at]?.length ?? 0
      return entry
    })
    if (sources.length > 0) entries.push({ title: PDF_WORDS.sources, name: SOURCES_NAME, page })
    return planCover(index, make, {
      name: 'opening',
      title: opening.title,
      byline: `${author} · ${sayDate(date)}`,
      view: paper(opening.view),
      alt: altOf(index, opening.title, opening.view),
      words: opening.words,
      entries,
    })
  }
  // The contents name pages that come after them: how many they are themselves is known once they are set.
  return [...cover(cover(0).length), ...planned.flat(), ...sources]
}

/** Handouts are printed: the theme of the step, which is for a screen, is left out of its View. */
const paper = (view: View): View => ({ ...view, theme: 'paper' })

function slideContent(
  index: DossierIndex,
  { boundaries, notes }: Job,
  make: MakeBlock,
  slide: Slide,
  titleTag: 'H1' | 'H2',
): StepContent {
  const linked = slide.kind === 'step' || slide.words.flat().some((one) => one.type === 'link')
  const cited: Cited = linked
    ? citedBy(index, recordsOf(index, slide.view, slide.words))
    : { sources: [], disputes: [] }
  return {
    ...common(index, boundaries, make, slide.title, slide.view),
    name: slide.id,
    titleTag,
    kicker: slide.kicker,
    words: slide.words,
    notes: notes ? slide.notes : [],
    cited,
  }
}

function viewContent(
  index: DossierIndex,
  { boundaries }: Job,
  make: MakeBlock,
  view: View,
): StepContent {
  const { meta } = index.dossier
  const chosen = view.selection === null ? null : titleOf(index, view.selection, view.reading)
  return {
    ...common(index, boundaries, make, chosen ?? meta.title, view),
    name: 'view',
    titleTag: 'H1',
    kicker: chosen === null ? (meta.subtitle ?? null) : meta.title,
    words: [],
    notes: [],
    cited: citedBy(index, recordsOf(index, view, [])),
  }
}

function common(
  index: DossierIndex,
  boundaries: ExportJob['boundaries'],
  make: MakeBlock,
  title: string,
  view: View,
) {
  return {
    title,
    view: paper(view),
    alt: altOf(index, title, view),
    caption: [
      PDF_WORDS.reading[view.reading],
      ...(view.time === null ? [] : [sayDate(view.time)]),
    ].join(', '),
    legend: legendBlocks(index, boundaries, make, view),
  }
}

function altOf(index: DossierIndex, title: string, view: View): string {
  return PDF_WORDS.alt({
    title,
    layers: layersOf(index, view).map((one) => one.title),
    reading: PDF_WORDS.reading[view.reading],
    selection: view.selection === null ? null : titleOf(index, view.selection, view.reading),
    time: view.time === null ? null : sayDate(view.time),
    certain: view.certain,
  })
}
