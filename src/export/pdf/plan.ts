/** What is exported → all pages with their text in place, so that each knows how many there are. */
import { slidesOf, type Slide } from '../../presentation/slides/slides.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { refer } from '../../domain/references.ts'
import { sayDate } from '../../words/record/say-date.ts'
import type { MeasureText } from '../../drawing/drawing.ts'
import type { Briefing } from '../../model/schema/dossier.ts'
import { sourceLine } from '../figure/source-line.ts'
import { wordsOf } from '../../presentation/slides/panel-side.ts'
import type { ExportJob } from '../job.ts'
import { altText } from '../alt-text.ts'
import { citedBy } from '../cited.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import type { MakeBlock } from './block.ts'
import { contentOfSlide, contentOfView } from './content.ts'
import type { PdfPage } from './page.ts'
import { planCover } from './plan-cover.ts'
import { planJudgements } from './plan-judgements.ts'
import { planSources } from './plan-sources.ts'
import { planScore, planStep, type StepContent } from './plan-step.ts'

export interface PdfPlan {
  title: string
  author: string
  pages: readonly PdfPage[]
}

type Job = Pick<ExportJob, 'boundaries' | 'scope' | 'notes'>

const SOURCES_NAME = 'sources'
const JUDGEMENTS_NAME = 'judgements'

/** @throws where the dossier has no such slide, or no briefing. */
export function planPages(
  index: DossierIndex,
  job: Job,
  make: MakeBlock,
  measure: MeasureText,
): PdfPlan {
  const { meta, briefing } = index.dossier
  const { scope } = job
  const single = (content: StepContent) => [
    ...planSlide(index, make, content, measure),
    ...sourcePages(index, make, content.references),
  ]
  if (scope.what === 'view') {
    const content = contentOfView(index, job.boundaries, make, scope.view)
    return { title: content.title, author: meta.author, pages: single(content) }
  }
  if (briefing === undefined) throw new Error(EXPORT_WORDS.noBriefing)
  const { title, author } = briefing
  const slides = slidesOf(index, briefing)
  if (scope.what === 'briefing') {
    return { title, author, pages: briefingPages(index, job, { make, measure }, briefing, slides) }
  }
  const slide = slides.find((one) => one.id === scope.id)
  if (slide === undefined) throw new Error(EXPORT_WORDS.noSlide(scope.id))
  const content = contentOfSlide(index, job, make, slide, 'H1')
  return { title: slide.title, author, pages: single(content) }
}

function planSlide(
  index: DossierIndex,
  make: MakeBlock,
  content: StepContent,
  measure: MeasureText,
): PdfPage[] {
  const { scorecard } = content
  return scorecard === null
    ? planStep(index, make, content, measure)
    : planScore(index, make, { ...content, scorecard }, measure)
}

/** In the order of the dossier, whatever cites them first. */
function sourcePages(
  index: DossierIndex,
  make: MakeBlock,
  references: readonly string[],
): PdfPage[] {
  const cited = citedBy(index, references)
  const order = (id: string) => Number(id.slice(1))
  return planSources(
    make,
    index,
    {
      sources: index.dossier.sources.filter((one) => cited.sources.includes(one)),
      findings: cited.findings.toSorted((a, b) => order(a.finding.id) - order(b.finding.id)),
    },
    SOURCES_NAME,
  )
}

function briefingPages(
  index: DossierIndex,
  job: Job,
  { make, measure }: { make: MakeBlock; measure: MeasureText },
  briefing: Briefing,
  slides: readonly Slide[],
): PdfPage[] {
  // A closing that nobody wrote says nothing that the cover does not.
  const told = slides.filter(
    ({ kind }) => kind === 'step' || (kind === 'closing' && briefing.closing !== undefined),
  )
  const steps = told.map((slide) => contentOfSlide(index, job, make, slide, 'H2'))
  const planned = steps.map((one) => planSlide(index, make, one, measure))
  const judgements = planJudgements(make, index, JUDGEMENTS_NAME)
  const judged = (index.dossier.judgements ?? []).map(({ id }) => refer('judgement', id))
  const references = [...steps.flatMap((one) => one.references), ...judged]
  const sources = sourcePages(index, make, [...new Set(references)])
  const opening = slides.filter(({ kind }) => kind === 'opening')
  const cover = (before: number): PdfPage[] => {
    let page = before + 1
    const first = {
      title: EXPORT_WORDS.judgements.title,
      name: JUDGEMENTS_NAME,
      page,
    }
    page += judgements.length
    const entries = steps.map(({ title, name }, at) => {
      const entry = { title, name, page }
      page += planned[at]?.length ?? 0
      return entry
    })
    if (judgements.length > 0) entries.unshift(first)
    if (sources.length > 0) entries.push({ title: EXPORT_WORDS.sources, name: SOURCES_NAME, page })
    return opening.flatMap((slide) => {
      const { id, title, view, words, notes } = slide
      const stage = wordsOf({ index, boundaries: job.boundaries }, slide)
      return planCover(index, make, {
        name: id,
        title,
        byline: `${briefing.author} · ${sayDate(briefing.date)}`,
        view,
        alt: altText(index, job.boundaries, title, view, stage),
        words,
        source: sourceLine(index.dossier),
        notes: job.notes ? notes : [],
        entries,
      })
    })
  }
  // The contents name pages that come after them: how many they take is known once they are set.
  return [...cover(cover(0).length), ...judgements, ...planned.flat(), ...sources]
}
