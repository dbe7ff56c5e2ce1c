/** Schema of `briefing.yaml`: the slides of a briefing, each step a whole View with words and speaker's notes. */
import * as v from 'valibot'
import { SCHEMA_RULES } from '../../words/problems/schema.ts'
import { LIMITS } from '../limits.ts'
import { Edtf, Id, list, Marking, Prose } from './parts.ts'

/**
 * A View by the parameters of the address, as `{ map: 4.2/48.1/67.2, layers: 'incidents,cities' }`. A part
 * that is left out is as `plainView` has it, whatever window shows it; what the values mean is checked
 * where Views are known (`briefing/check-briefing.ts`).
 */
export const StepView = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]+$/, SCHEMA_RULES.viewKey)),
  v.pipe(v.string(SCHEMA_RULES.viewValue), v.maxLength(LIMITS.letters)),
)

const SLIDE = {
  /** Markdown: paragraphs with links to records; each paragraph is a passage that can be revealed. */
  words: v.exactOptional(Prose),
  /** Markdown, for the speaker alone. */
  notes: v.exactOptional(Prose),
  /** Whether the words come passage by passage, each on a press of the key. */
  reveal: v.exactOptional(v.boolean()),
  /** How long the slide stands when the briefing plays by itself. */
  seconds: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(3600))),
  marking: v.exactOptional(Marking),
  /** Marking of the notes, where it is above the step's. */
  notesMarking: v.exactOptional(Marking),
}

export const Step = v.strictObject({
  id: v.pipe(
    Id,
    v.check((id) => id !== 'opening' && id !== 'closing', SCHEMA_RULES.coverId),
  ),
  title: Prose,
  /** A few words over the title: when and where. */
  kicker: v.exactOptional(Prose),
  view: StepView,
  ...SLIDE,
})

/** The first and the last slide; without a view they show the frame of the whole article. */
const COVER = {
  title: v.exactOptional(Prose),
  view: v.exactOptional(StepView),
  ...SLIDE,
}
const Cover = v.strictObject(COVER)

const Closing = v.strictObject({
  ...COVER,
  /** Whether it shows how the incidents came out, by verdict, in the place of a map. */
  scorecard: v.exactOptional(v.boolean()),
})

export const Briefing = v.strictObject({
  title: Prose,
  author: Prose,
  date: Edtf,
  /** Absent: the dossier's. */
  marking: v.exactOptional(Marking),
  /** How long it is meant to take. */
  minutes: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(600))),
  opening: v.exactOptional(Cover),
  closing: v.exactOptional(Closing),
  steps: list(Step, LIMITS.steps),
})
