/** What a page and the frame in it say to each other: checked on its way in, `docs/embed.md` tells it to people. */
import * as v from 'valibot'

/** Says that a message is one of ours, and of which version. */
const ours = { cartouche: v.literal(1) }

export const FromHost = v.variant('type', [
  v.strictObject({ ...ours, type: v.literal('show'), view: v.pipe(v.string(), v.maxLength(8000)) }),
  v.strictObject({ ...ours, type: v.literal('slide'), id: v.pipe(v.string(), v.maxLength(200)) }),
  v.strictObject({ ...ours, type: v.literal('next') }),
  v.strictObject({ ...ours, type: v.literal('previous') }),
  v.strictObject({ ...ours, type: v.literal('ask') }),
])
export type FromHost = v.InferOutput<typeof FromHost>

export type ToHost =
  | { type: 'ready' }
  /** `slide` is the one that is presented; `slides` are all of the briefing. */
  | { type: 'view'; view: string; slide: string | null }
  | { type: 'slides'; slides: { id: string; title: string }[] }
  | { type: 'selected'; reference: string | null; title: string | null }
  | { type: 'error'; why: string }

/** A message of ours that can be read; `bad` for one that says it is ours and cannot; else nothing. */
export function readMessage(data: unknown): FromHost | 'bad' | null {
  const read = v.safeParse(FromHost, data)
  if (read.success) return read.output
  return v.is(v.object(ours), data) ? 'bad' : null
}
