/** A slide of a briefing, or a View by itself → what its pages say. */
import { wordsOf } from '../../presentation/slides/panel-side.ts'
import { scorecardOf } from '../../presentation/slides/scorecard.ts'
import { slideKey } from '../../presentation/slides/slide-key.ts'
import type { Slide } from '../../presentation/slides/slides.ts'
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { refer } from '../../domain/references.ts'
import { titleOf } from '../../domain/titles.ts'
import type { View } from '../../view/view.ts'
import { sayView } from '../say-view.ts'
import type { ExportJob } from '../job.ts'
import { altText } from '../alt-text.ts'
import { citedBy, restsOn } from '../cited.ts'
import { notedChart } from '../noted-chart.ts'
import type { MakeBlock } from './block.ts'
import { legendBlocks } from './legend.ts'
import type { StepContent } from './plan-step.ts'

export function contentOfSlide(
  index: DossierIndex,
  { boundaries, notes }: Pick<ExportJob, 'boundaries' | 'notes'>,
  make: MakeBlock,
  slide: Slide,
  titleTag: 'H1' | 'H2',
): StepContent {
  const stage = wordsOf({ index, boundaries }, slide)
  return {
    ...common(index, boundaries, make, {
      title: slide.title,
      titleTag,
      view: slide.view,
      references: restsOn(index, slide),
      stage,
    }),
    name: slide.id,
    kicker: slide.kicker,
    reading: slide.kind === 'step' ? slide.view.reading : null,
    key: slide.kind === 'step' ? slideKey(index, boundaries, slide.view) : [],
    chart: notedChart(index, slide),
    scorecard: slide.scorecard ? scorecardOf(index) : null,
    words: slide.words,
    notes: notes ? slide.notes : [],
  }
}

/** Named for the record that it has chosen, else for its dossier. */
export function contentOfView(
  index: DossierIndex,
  boundaries: Boundaries,
  make: MakeBlock,
  view: View,
): StepContent {
  const { meta } = index.dossier
  const { selection, reading } = view
  const references = selection === null ? shownBy(index, view) : [selection]
  const title = selection === null ? meta.title : titleOf(index, selection, reading)
  return {
    ...common(index, boundaries, make, { title, titleTag: 'H1', view, references, stage: null }),
    name: 'view',
    reading: view.reading,
    key: [],
    chart: null,
    scorecard: null,
    kicker: selection === null ? (meta.subtitle ?? null) : meta.title,
    words: [],
    notes: [],
  }
}

/** A View that has nothing chosen rests on all that its layers show. */
function shownBy(index: DossierIndex, view: View): string[] {
  return view.layers.flatMap((layer) => {
    if (layer === 'incidents')
      return index.dossier.incidents.map((one) => refer('incident', one.id))
    return layer.startsWith('factor:') ? [layer] : []
  })
}

type Common = Pick<StepContent, 'title' | 'view' | 'references' | 'stage'> & {
  titleTag: 'H1' | 'H2'
}

function common(
  index: DossierIndex,
  boundaries: Boundaries,
  make: MakeBlock,
  { title, titleTag, view, references, stage }: Common,
) {
  return {
    title,
    titleTag,
    view,
    stage,
    alt: altText(index, boundaries, title, view, stage),
    caption: sayView(index, view).join(' · '),
    legend: legendBlocks(index, boundaries, make, view, titleTag === 'H1' ? 'H2' : 'H3'),
    references,
    cited: citedBy(index, references),
  }
}
