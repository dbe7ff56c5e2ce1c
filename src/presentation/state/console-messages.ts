/** What the windows of a presentation say to each other; whatever else arrives is not for them. */
import * as v from 'valibot'
import { SCREENS } from '../../view/choices.ts'
import { Camera } from '../../view/view.ts'

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const Pixels = v.pipe(v.number(), v.minValue(1), v.maxValue(20_000))
const Milliseconds = v.pipe(v.number(), v.minValue(0))
const From = { from: Id, number: Count, role: v.picklist(SCREENS) }

/** All that the windows of a presentation share. */
export const PresentationState = v.strictObject({
  slide: Id,
  shown: Count,
  /** Each part of the View by its key in the address; null is the step's own View. */
  view: v.nullable(v.record(v.string(), v.string())),
  screen: v.picklist(['map', 'black', 'white']),
  playing: v.boolean(),
  clock: v.strictObject({ since: v.nullable(Milliseconds), gathered: Milliseconds }),
})

export const Message = v.variant('type', [
  /** A window that has come, and asks how things stand. */
  v.strictObject({ type: v.literal('hello'), ...From }),
  /** Still there; `hidden` windows are woken rarely and may be silent for longer. */
  v.strictObject({ type: v.literal('beat'), ...From, hidden: v.boolean() }),
  v.strictObject({ type: v.literal('bye'), ...From }),
  /**
   * What holds for all, as `author` has it, whoever passes it on. The higher version holds; of two
   * equal ones the later name.
   */
  v.strictObject({
    type: v.literal('state'),
    ...From,
    author: Id,
    version: Count,
    state: PresentationState,
  }),
  /** An audience's window: its size and where its map stands. */
  v.strictObject({
    type: v.literal('stage'),
    ...From,
    width: Pixels,
    height: Pixels,
    camera: v.nullable(Camera),
  }),
  v.strictObject({
    type: v.literal('laser'),
    ...From,
    at: v.nullable(
      v.tuple([
        v.pipe(v.number(), v.minValue(-540), v.maxValue(540)),
        v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      ]),
    ),
  }),
])

export type PresentationState = v.InferOutput<typeof PresentationState>
export type Message = v.InferOutput<typeof Message>
export type Role = Message['role']
/** A message before its sender is written on it. */
export type Letter = Message extends infer One
  ? One extends Message
    ? Omit<One, 'from' | 'number' | 'role'>
    : never
  : never

/** Null for what is no message of ours. */
export function readMessage(data: unknown): Message | null {
  const read = v.safeParse(Message, data)
  return read.success ? read.output : null
}

/** Whether a state that arrives takes the place of one's own. */
export const isNewer = (
  theirs: { version: number; author: string },
  own: { version: number; author: string },
) => theirs.version > own.version || (theirs.version === own.version && theirs.author > own.author)
