/** Views of a release: what they ask for that is gone is set back, and so is what would point at a hidden position. */
import { DossierIndex } from '../../domain/dossier-index.ts'
import type { Position } from '../../domain/boundaries.ts'
import type { Briefing, Dossier, Marking, Step } from '../../model/schema/dossier.ts'
import { kilometresBetween } from '../../model/validate/great-circle.ts'
import { knownOf } from '../../view/known.ts'
import { PARAMETERS } from '../../view/parameters.ts'
import { plainView, readStepView } from '../../view/step-view.ts'
import type { View } from '../../view/view.ts'
import type { LeftOut } from '../release.ts'
import { RELEASE_WORDS } from './words.ts'

/** A camera or a question that is centred nearer than this was put there for the place. */
const TELLING_KM = 20

function spotsOf({ camera, question }: View): { camera: Position[]; ask: Position[] } {
  const at: Position[] = camera === null ? [] : [[camera.longitude, camera.latitude]]
  if (question === null) return { camera: at, ask: [] }
  const around = question.ask === 'circle' ? question.around : null
  const to = question.ask === 'nearest' ? question.to : null
  const single = [around, to].filter((one) => one !== null && typeof one !== 'string')
  return { camera: at, ask: question.ask === 'path' ? question.points : single }
}

const pins = (spots: readonly Position[], hidden: readonly Position[]) =>
  spots.some((one) => hidden.some((other) => kilometresBetween(one, other) < TELLING_KM))

type StepViewText = Step['view']

interface Frame {
  plain: View
  known: ReturnType<typeof knownOf>
  hidden: readonly Position[]
  tell: (key: string, value: string, why: LeftOut['why']) => void
}

function cutView(text: StepViewText, { plain, known, hidden, tell }: Frame): StepViewText {
  const { view, dropped } = readStepView(text, plain, known)
  const kept = new Map(Object.entries(text))
  for (const { key, value } of dropped) {
    tell(key, value, 'names what is left out')
    const parameter = PARAMETERS.find((one) => one.key === key)
    if (parameter === undefined) kept.delete(key)
    else kept.set(key, parameter.printed(view))
  }
  const spots = spotsOf(view)
  for (const [key, parts] of [
    ['map', spots.camera],
    ['ask', spots.ask],
  ] as const) {
    if (!pins(parts, hidden)) continue
    tell(key, kept.get(key) ?? '', 'position')
    kept.delete(key)
  }
  return Object.fromEntries(kept)
}

/** Sets back the Views of a release; what it sets back is told of `what`. */
export type CutView = (
  text: StepViewText,
  what: string,
  title: string,
  tell: (one: LeftOut) => void,
) => StepViewText

/** `released` is whole but for its Views; `limit` is told with what is set back. */
export function viewCutter(
  released: Dossier,
  hidden: readonly Position[],
  limit: Marking,
): { cut: CutView; read: (text: StepViewText) => View } {
  const index = new DossierIndex(released)
  const [plain, known] = [plainView(index), knownOf(index)]
  return {
    cut: (text, what, title, tell) =>
      cutView(text, {
        plain,
        known,
        hidden,
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
  const cut = (id: string, title: string, text: StepViewText) =>
    cutView(text, `step:${id}`, title, tell)
  const cover = (id: 'opening' | 'closing') => {
    const slide = briefing[id]
    if (slide?.view === undefined) return {}
    return { [id]: { ...slide, view: cut(id, RELEASE_WORDS.cover[id], slide.view) } }
  }
  return {
    ...briefing,
    ...cover('opening'),
    ...cover('closing'),
    steps: briefing.steps.map((step) => ({ ...step, view: cut(step.id, step.title, step.view) })),
  }
}
