/** The minimal dossier with its briefing, and random changes of a briefing. */
import fc from 'fast-check'
import {
  addStep,
  duplicateStep,
  moveStep,
  removeStep,
  renameStep,
} from '../../../src/briefing/edit-steps.ts'
import { changeHead, changeSlide } from '../../../src/briefing/edit-words.ts'
import { isBlank } from '../../../src/briefing/clean-text.ts'
import { checkBriefing } from '../../../src/briefing/check-briefing.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { compileDossier } from '../../../src/model/compile.ts'
import type { Briefing } from '../../../src/model/schema/dossier.ts'
import { MARKINGS } from '../../../src/model/schema/vocabulary.ts'
import { plainView } from '../../../src/view/step-view.ts'
import { FIXTURES, overlaid, rectangles } from '../model/support/dossiers.ts'

const compiled = compileDossier(overlaid(`${FIXTURES}/valid/briefing`), rectangles, checkBriefing)
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, null, 2))

export const index = new DossierIndex(compiled.dossier)
const { briefing: made } = compiled.dossier
if (made === undefined) throw new Error('the fixture has no briefing')
export const briefing: Briefing = made

/** Letters, marks of Markdown and of YAML, other scripts, line ends: whatever may be typed or pasted. */
export const typed = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\n', ' ', '\t', '#', ':', "'", '"', '-', '|', '>', '&', '*', '%', '\u0085'),
    fc.constantFrom('а', 'Қ', '…', '’', '\u00a0', '\u2028', 'ё', '0', 'true', 'null', '~', '\\'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
})

type Edit = (before: Briefing) => Briefing

const slide = (one: Briefing, at: number) =>
  ['opening', ...one.steps.map(({ id }) => id), 'closing'][at % (one.steps.length + 2)] ?? ''

const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })

/** Any one of the verbs on any slide. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(typed, fc.nat(12)).map(([title, at]): Edit => (before) => {
    const view = { ...plainView(index), certain: at % 2 === 0 }
    const said = isBlank(title) ? 'Step' : title
    return addStep(before, { title: said, view, after: slide(before, at) }).briefing
  }),
  fc
    .tuple(
      fc.nat(12),
      fc.record(
        {
          title: typed,
          kicker: orNull(typed),
          words: orNull(typed),
          notes: orNull(typed),
          reveal: orNull(fc.boolean()),
          seconds: orNull(fc.integer({ min: 1, max: 3600 })),
          marking: orNull(fc.constantFrom(...MARKINGS)),
        },
        { requiredKeys: [] },
      ),
    )
    .map(
      ([at, change]): Edit =>
        (before) =>
          changeSlide(before, slide(before, at), change),
    ),
  fc.tuple(fc.nat(12), fc.integer({ min: -2, max: 14 })).map(
    ([at, to]): Edit =>
      (before) =>
        moveStep(before, slide(before, at), to),
  ),
  fc.nat(12).map((at): Edit => (before) => {
    const done = duplicateStep(before, slide(before, at), (of) => `${of} (2)`)
    return done?.briefing ?? before
  }),
  fc.nat(12).map(
    (at): Edit =>
      (before) =>
        removeStep(before, slide(before, at)),
  ),
  fc.nat(12).map(
    (at): Edit =>
      (before) =>
        renameStep(before, slide(before, at)).briefing,
  ),
  fc
    .record(
      { title: typed, author: typed, date: typed, minutes: orNull(fc.constant(5)) },
      {
        requiredKeys: [],
      },
    )
    .map(
      (change): Edit =>
        (before) =>
          changeHead(before, change),
    ),
)
