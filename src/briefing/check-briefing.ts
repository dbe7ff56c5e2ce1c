/** What is wrong with the briefing of a sound dossier: Views that cannot be shown, words that cannot be read, links to nothing. */
import { DossierIndex } from '../domain/dossier-index.ts'
import type { Dossier } from '../model/schema/dossier.ts'
import type { Fault } from '../model/validate/fault.ts'
import { knownOf } from '../view/known.ts'
import { plainView, readStepView } from '../view/step-view.ts'

/** Paths are inside `briefing.yaml`. */
export function checkBriefing(dossier: Dossier): Fault[] {
  const { briefing } = dossier
  if (briefing === undefined) return []
  const index = new DossierIndex(dossier)
  const [plain, known] = [plainView(index), knownOf(index)]
  return briefing.steps.flatMap((step, at) =>
    readStepView(step.view, plain, known).dropped.map((dropped): Fault => ({
      path: ['steps', at, 'view', dropped.key],
      code: 'view',
      what: `the View asks for ${dropped.key} “${dropped.value}”, which is ${dropped.why}`,
      mend: 'copy the part anew from the address of the View that is meant',
    })),
  )
}
