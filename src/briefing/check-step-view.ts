/** What is wrong with the View of a slide: parts that are unknown, cannot be read, or name what the dossier has not. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import { layerCatalogue } from '../domain/layer-catalogue.ts'
import type { Path } from '../model/source-file.ts'
import type { LocatedDiagnostic } from '../model/validate/located-diagnostic.ts'
import { nearest } from '../model/validate/nearest.ts'
import { knownOf } from '../view/known.ts'
import { plainView, readStepView, stepViewOf } from '../view/step-view.ts'
import { quoted } from '../words/record/quoted.ts'
import type { Dropped } from '../view/read-url.ts'
import { nearestReference } from './nearest-reference.ts'

/** Parts of a window: a step that held one would open or close windows as it is shown. */
const OF_THE_WINDOW = ['present', 'chrome']

export type CheckStepView = (
  view: Readonly<Record<string, string>>,
  at: Path,
) => LocatedDiagnostic[]

/** What the views are checked against is worked out once. */
export function checkStepView(index: DossierIndex): CheckStepView {
  const [plain, known] = [plainView(index), knownOf(index)]
  const keys = Object.keys(stepViewOf(plain))
  const layers = layerCatalogue(index).map(({ id }) => id)
  const near = ({ key, value, why }: Dropped) => {
    if (why === 'unknown') return nearest(key, keys)
    if (why !== 'missing') return null
    return value.includes(':') && !key.startsWith('layers')
      ? nearestReference(index, value)
      : nearest(value, layers)
  }
  return (view, at) => [
    ...readStepView(view, plain, known).dropped.map((dropped): LocatedDiagnostic => {
      const guess = near(dropped)
      return {
        path: [...at, dropped.key],
        code: 'view',
        what: WHAT[dropped.why](dropped),
        mend:
          guess === null
            ? 'copy the part anew from the address of the View that is meant, or take it out'
            : `did you mean \`${guess}\`?`,
        ...(dropped.why === 'unknown' ? { part: 'key' as const } : {}),
      }
    }),
    ...OF_THE_WINDOW.filter((key) => Object.hasOwn(view, key)).map((key): LocatedDiagnostic => ({
      path: [...at, key],
      code: 'view',
      what: `\`${key}\` is of the window that shows a View, not of the View of a step`,
      mend: 'take it out',
      part: 'key',
    })),
  ]
}

const WHAT: Readonly<Record<Dropped['why'], (dropped: Dropped) => string>> = {
  unknown: ({ key }) => `\`${key}\` is not a part of a View`,
  unreadable: ({ key, value }) => `the View's ${key} cannot be read as "${quoted(value)}"`,
  missing: ({ key, value }) =>
    `the View's ${key} asks for "${quoted(value)}", which the dossier has not`,
  version: ({ value }) => `the View is written as version ${quoted(value)} has it`,
  repeated: ({ key, value }) => `the View's ${key} stands there twice, once as "${quoted(value)}"`,
}
