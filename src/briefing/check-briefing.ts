/** What is wrong with the briefing of a sound dossier: Views that cannot be shown, words that cannot be read, links to nothing. */
import { DossierIndex } from '../domain/dossier-index.ts'
import { repeated } from '../model/repeated.ts'
import type { Path } from '../model/source-file.ts'
import type { Briefing, Dossier, Step } from '../model/schema/dossier.ts'
import { MARKINGS } from '../model/schema/vocabulary.ts'
import type { LocatedDiagnostic } from '../model/validate/located-diagnostic.ts'
import { checkStepView } from './check-step-view.ts'
import { checkWords } from './check-words.ts'

type Cover = NonNullable<Briefing['opening']>

/** Paths are inside `briefing.yaml`. */
export function checkBriefing(dossier: Dossier): LocatedDiagnostic[] {
  const { briefing } = dossier
  if (briefing === undefined) return []
  const index = new DossierIndex(dossier)
  const slides: readonly { at: Path; slide: Cover | Step | undefined }[] = [
    { at: ['opening'], slide: briefing.opening },
    ...briefing.steps.map((slide, at) => ({ at: ['steps', at], slide })),
    { at: ['closing'], slide: briefing.closing },
  ]
  const checkView = checkStepView(index)
  return [
    ...repeatedIds(briefing),
    ...slides.flatMap(({ at, slide }) =>
      slide === undefined
        ? []
        : [
            ...checkView(slide.view ?? {}, [...at, 'view']),
            ...checkWords(index, slide.words, [...at, 'words']),
            ...checkWords(index, slide.notes, [...at, 'notes']),
            ...checkMarking(slide, briefing.marking ?? dossier.meta.marking, at),
          ],
    ),
  ]
}

function repeatedIds({ steps }: Briefing): LocatedDiagnostic[] {
  return repeated(steps, ({ id }) => id).map(({ item: { id }, at, beforeAt }) => ({
    path: ['steps', at, 'id'],
    code: 'duplicate-id',
    what: `the id "${id}" is taken by step ${String(beforeAt + 1)}`,
    mend: 'give one of the two another id',
  }))
}

/** Notes may say more than their slide, so they are marked as it is or above. */
function checkMarking({ marking, notesMarking }: Cover, whole: Briefing['marking'], at: Path) {
  const own = marking ?? whole ?? 'clear'
  if (notesMarking === undefined || MARKINGS.indexOf(notesMarking) >= MARKINGS.indexOf(own))
    return []
  const diagnostic: LocatedDiagnostic = {
    path: [...at, 'notesMarking'],
    code: 'step',
    what: `the notes are marked ${notesMarking}, below their slide, which is ${own}`,
    mend: `take notesMarking out, or mark the notes ${own} or above`,
  }
  return [diagnostic]
}
