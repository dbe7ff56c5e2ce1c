/** Views of a release: what they ask for that is gone is set back, and so is what would point at a hidden position or date. */
import { DossierIndex } from '../../domain/dossier-index.ts'
import type { Boundaries, Position } from '../../domain/boundaries.ts'
import type { Briefing, Dossier, Marking, Step } from '../../model/schema/dossier.ts'
import { knownOf } from '../../view/known.ts'
import { PARAMETERS } from '../../view/parameters.ts'
import { plainView, readStepView } from '../../view/step-view.ts'
import type { View } from '../../view/view.ts'
import type { LeftOut } from './left-out.ts'
import { releasedFrame } from './frames.ts'
import { nearestWithin, type HiddenSpot } from './hidden-spots.ts'
import { spansOf, tellsDate, type HiddenSpan } from './windows.ts'
import { RELEASE_WORDS } from '../../words/export/release.ts'

/** What a View's question points at; empty where it names records. */
function pointsOf({ question }: View): Position[] {
  if (question === null) return []
  if (question.ask === 'path') return question.points
  const around = question.ask === 'circle' ? question.around : null
  const to = question.ask === 'nearest' ? question.to : null
  return [around, to].filter((one) => one !== null && typeof one !== 'string')
}

type StepViewText = Step['view']

/** What a View must not point at. */
export interface HiddenOfViews {
  spots: readonly HiddenSpot[]
  spans: readonly HiddenSpan[]
  boundaries: Boundaries | undefined
}

interface Frame {
  plain: View
  known: ReturnType<typeof knownOf>
  hidden: HiddenOfViews
  open: readonly HiddenSpan[]
  tell: (key: string, value: string, why: LeftOut['why']) => void
}

function cutView(
  text: StepViewText,
  cover: boolean,
  { plain, known, hidden, open, tell }: Frame,
): StepViewText {
  const { view, dropped } = readStepView(text, plain, known)
  const kept = new Map(Object.entries(text))
  for (const { key, value } of dropped) {
    tell(key, value, 'names what is left out')
    const parameter = PARAMETERS.find((one) => one.key === key)
    if (parameter === undefined) kept.delete(key)
    else kept.set(key, parameter.printed(view))
  }
  const setBack = (key: string, why: LeftOut['why']) => {
    tell(key, kept.get(key) ?? '', why)
    kept.delete(key)
  }
  if (view.camera !== null) {
    const camera = releasedFrame(view.camera, { cover, side: 'near' }, hidden)
    if (camera !== view.camera) {
      setBack('map', 'position')
      const parameter = PARAMETERS.find(({ part }) => part === 'camera')
      if (camera !== null && parameter !== undefined)
        kept.set('map', parameter.printed({ ...view, camera }))
    }
  }
  const { spots, boundaries } = hidden
  if (pointsOf(view).some((one) => nearestWithin(one, spots, boundaries) !== null))
    setBack('ask', 'position')
  for (const key of ['time', 'span'] as const)
    if (tellsDate(view[key], hidden.spans, open)) setBack(key, 'names what is left out')
  return Object.fromEntries(kept)
}

/** Sets back the Views of a release; what it sets back is told of `what`. */
export type CutView = (
  text: StepViewText,
  what: string,
  title: string,
  tell: (one: LeftOut) => void,
  isCover?: boolean,
) => StepViewText

/** `released` is whole but for its Views; `limit` is told with what is set back. */
export function viewCutter(
  released: Dossier,
  hidden: HiddenOfViews,
  limit: Marking,
): { cut: CutView; read: (text: StepViewText) => View } {
  const index = new DossierIndex(released)
  const [plain, known, open] = [plainView(index), knownOf(index), spansOf(released)]
  return {
    cut: (text, what, title, tell, isCover = false) =>
      cutView(text, isCover, {
        plain,
        known,
        hidden,
        open,
        tell: (key, value, why) =>
          tell({ what, title: RELEASE_WORDS.ofView(title, key, value), why, marking: limit }),
      }),
    read: (text) => readStepView(text, plain, known).view,
  }
}

export function cutViews(
  briefing: Briefing,
  cutView: CutView,
  tell: (one: LeftOut) => void,
): Briefing {
  const cut = (id: string, title: string, text: StepViewText, isCover = false) =>
    cutView(text, `step:${id}`, title, tell, isCover)
  const cover = (id: 'opening' | 'closing') => {
    const slide = briefing[id]
    if (slide?.view === undefined) return {}
    return { [id]: { ...slide, view: cut(id, RELEASE_WORDS.cover[id], slide.view, true) } }
  }
  return {
    ...briefing,
    ...cover('opening'),
    ...cover('closing'),
    steps: briefing.steps.map((step) => ({ ...step, view: cut(step.id, step.title, step.view) })),
  }
}
