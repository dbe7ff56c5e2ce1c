/** The narrative as a small safe tree: no HTML, no images, links only to records of the dossier. */
import * as v from 'valibot'
import { Id, Prose, Reference } from './parts.ts'

export interface TextLink {
  type: 'link'
  to: string
  text: string
}
export interface TextWords {
  type: 'words'
  text: string
  style: 'plain' | 'emphasis' | 'strong'
}
export type Inline = TextLink | TextWords

const Inline = v.variant('type', [
  v.strictObject({ type: v.literal('link'), to: Reference, text: Prose }),
  v.strictObject({
    type: v.literal('words'),
    text: v.string(),
    style: v.picklist(['plain', 'emphasis', 'strong']),
  }),
])

/** A paragraph; `id` is section id and ordinal (`threat.2`), the anchor that a View may hold. */
export const Passage = v.strictObject({
  id: v.string(),
  inlines: v.array(Inline),
})

/** One Markdown file: its first heading is the title, its name without the ordinal the id. */
export const Section = v.strictObject({
  id: Id,
  title: Prose,
  passages: v.array(Passage),
})
