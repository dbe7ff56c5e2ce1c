/** A briefing as it is shown: the opening, the steps and the closing, each a whole View with its words read. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { readPassages } from '../../model/read/passages.ts'
import type { Briefing, Marking, Step } from '../../model/schema/dossier.ts'
import type { Inline } from '../../model/schema/text.ts'
import { knownOf } from '../../view/known.ts'
import { plainView, readStepView } from '../../view/step-view.ts'
import type { Dropped } from '../../view/read-url.ts'
import type { View } from '../../view/view.ts'

export interface Slide {
  kind: 'opening' | 'step' | 'closing'
  /** `opening`, `closing`, or the step's. */
  id: string
  title: string
  kicker: string | null
  view: View
  /** What of the View could not be shown: a step may be older than the dossier. */
  dropped: readonly Dropped[]
  words: readonly (readonly Inline[])[]
  notes: readonly (readonly Inline[])[]
  reveal: boolean
  /** Whether it shows how the incidents came out, in the place of a map. */
  scorecard: boolean
  /** Seconds that it stands in auto-play; null is the usual time. */
  seconds: number | null
  marking: Marking
  notesMarking: Marking
}

type Cover = NonNullable<Briefing['opening'] | Briefing['closing']>

/** Opening, steps and closing, in the order in which they are shown. */
export function slidesOf(index: DossierIndex, briefing: Briefing): Slide[] {
  const plain = plainView(index)
  const known = knownOf(index)
  const whole = briefing.marking ?? index.dossier.meta.marking
  const slide = (kind: Slide['kind'], id: string, title: string, one: Cover | Step): Slide => {
    const { view, dropped } = readStepView(one.view ?? {}, plain, known)
    const marking = one.marking ?? whole
    return {
      kind,
      id,
      title: one.title ?? title,
      kicker: 'kicker' in one ? (one.kicker ?? null) : null,
      view,
      dropped,
      words: read(one.words),
      notes: read(one.notes),
      reveal: one.reveal ?? false,
      scorecard: 'scorecard' in one && (one.scorecard ?? false),
      seconds: one.seconds ?? null,
      marking,
      notesMarking: one.notesMarking ?? marking,
    }
  }
  return [
    slide('opening', 'opening', briefing.title, briefing.opening ?? {}),
    ...briefing.steps.map((step) => slide('step', step.id, step.title, step)),
    slide('closing', 'closing', briefing.title, briefing.closing ?? {}),
  ]
}

const read = (text: string | undefined) =>
  text === undefined ? [] : readPassages('words', text).passages
