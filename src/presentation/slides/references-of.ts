/** What a slide speaks of: the links in its words, then the record that is open in its View; each once. */
import type { Inline } from '../../model/schema/text.ts'
import type { View } from '../../view/view.ts'

/** The parts of a slide that say what it rests on. Notes are the speaker's alone and count for nothing here. */
export interface Spoken {
  words: readonly (readonly Inline[])[]
  view: Pick<View, 'selection'>
}

export function referencesOf({ words, view }: Spoken): readonly string[] {
  const links = words.flat().flatMap((inline) => (inline.type === 'link' ? [inline.to] : []))
  return [...new Set(view.selection === null ? links : [...links, view.selection])]
}
