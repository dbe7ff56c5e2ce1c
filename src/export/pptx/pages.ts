/** What slides there are, and what stands on each: the opening, the judgements, the steps, then what they cite. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { refer } from '../../domain/references.ts'
import { titleOf } from '../../domain/titles.ts'
import { sayDate } from '../../words/record/say-date.ts'
import { creditsOf } from '../../presentation/slides/credits.ts'
import { wordsOf } from '../../presentation/slides/panel-side.ts'
import { scorecardOf } from '../../presentation/slides/scorecard.ts'
import { slideKey } from '../../presentation/slides/slide-key.ts'
import { slidesOf, type Slide } from '../../presentation/slides/slides.ts'
import type { MeasureText } from '../../drawing/drawing.ts'
import type { View } from '../../view/view.ts'
import type { ExportJob } from '../job.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import { altText } from '../alt-text.ts'
import { citedBy, referencesOf, restsOn } from '../cited.ts'
import { notedChart } from '../noted-chart.ts'
import { footerOf } from './footer.ts'
import { judgementPages, listPages } from './list-pages.ts'
import { runsOf } from './text.ts'

import type { MapPage, PptxPage, ScorePage } from './page.ts'

/** @throws when there is no such slide, or no briefing. */
export function pagesOf(job: ExportJob, index: DossierIndex, measure: MeasureText): PptxPage[] {
  const { scope } = job
  if (scope.what === 'view') return [pageOfView(job, index, scope.view, measure)]
  const { briefing } = index.dossier
  if (briefing === undefined) throw new Error(EXPORT_WORDS.noBriefing)
  const all = slidesOf(index, briefing)
  const chosen = scope.what === 'slide' ? all.filter(({ id }) => id === scope.id) : all
  if (scope.what === 'slide' && chosen.length === 0) throw new Error(EXPORT_WORDS.noSlide(scope.id))
  const byline = `${briefing.author}\n${sayDate(briefing.date)}`
  const pages = chosen.map((slide) => pageOfSlide(job, index, slide, byline, measure))
  if (scope.what === 'slide') return pages
  const theme = pages.at(-1)?.theme ?? 'paper'
  const judged = (index.dossier.judgements ?? []).map(({ id }) => refer('judgement', id))
  const cited = citedBy(index, [...all.flatMap((one) => restsOn(index, one)), ...judged])
  const [first, ...rest] = pages
  const opens = all[0]?.kind === 'opening' && first !== undefined ? [first] : []
  return [
    ...opens,
    ...judgementPages(index, first?.theme ?? 'paper', measure),
    ...(opens.length > 0 ? rest : pages),
    ...listPages(index, cited, theme, measure),
  ]
}

function pageOfSlide(
  job: ExportJob,
  index: DossierIndex,
  slide: Slide,
  byline: string,
  measure: MeasureText,
): MapPage | ScorePage {
  const { title, kicker, view, scorecard } = slide
  const { boundaries } = job
  const isStep = slide.kind === 'step'
  const said = {
    theme: view.theme,
    title,
    kicker,
    words: slide.words.map((inlines) => runsOf(index, inlines)),
    notes: job.notes ? slide.notes.map((inlines) => runsOf(index, inlines)) : [],
    footer: isStep ? footerOf(creditsOf(index, slide), measure, creditOf(job)) : byline,
  }
  if (scorecard) return { ...said, layout: 'list', reading: null, scorecard: scorecardOf(index) }
  return {
    ...said,
    layout: isStep ? 'step' : 'cover',
    reading: isStep ? view.reading : null,
    key: isStep ? slideKey(index, boundaries, view) : null,
    chart: notedChart(index, slide),
    view,
    about: referencesOf(slide),
    alt: altText(index, boundaries, title, view, wordsOf({ index, boundaries }, slide)),
  }
}

/** The slides at the end of a briefing say it for all. */
const creditOf = ({ scope }: ExportJob) => (scope.what === 'briefing' ? null : EXPORT_WORDS.basemap)

/** A View says nothing of itself but what is chosen in it. */
function pageOfView(
  { boundaries }: Pick<ExportJob, 'boundaries'>,
  index: DossierIndex,
  view: View,
  measure: MeasureText,
): MapPage {
  const { meta } = index.dossier
  const title = view.selection === null ? meta.title : titleOf(index, view.selection, view.reading)
  const credits = creditsOf(index, { words: [], view })
  return {
    layout: 'step',
    theme: view.theme,
    reading: view.reading,
    key: null,
    chart: null,
    title,
    kicker: view.selection === null ? null : meta.title,
    words: [[{ text: meta.subtitle ?? meta.article.title }]],
    notes: [],
    footer: footerOf(credits, measure, EXPORT_WORDS.basemap),
    view,
    about: null,
    alt: altText(index, boundaries, title, view, null),
  }
}
