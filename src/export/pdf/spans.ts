/** Words of a slide → spans: links to sources lead to them, other records are named without a link. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { splitReference } from '../../domain/references.ts'
import type { Inline } from '../../model/schema/text.ts'
import type { TextSpan } from './set-text.ts'
import { LINK, type TextStyle } from './sheet.ts'

export interface Faces {
  plain: TextStyle
  emphasis: TextStyle
  strong: TextStyle
  link: TextStyle
}

export const facesOf = (plain: TextStyle): Faces => ({
  plain,
  emphasis: { ...plain, font: { ...plain.font, slanted: true } },
  strong: { ...plain, font: { ...plain.font, weight: 600 } },
  link: { ...plain, colour: LINK },
})

export const sourceName = (id: string) => `source-${id}`

export function spansOf(
  index: DossierIndex,
  inlines: readonly Inline[],
  faces: Faces,
  /** Sources that have an entry in the handout. */
  listed: ReadonlySet<string>,
): TextSpan[] {
  return inlines.map((inline): TextSpan => {
    if (inline.type === 'words') return { text: flat(inline.text), style: faces[inline.style] }
    const parts = splitReference(inline.to)
    const source = parts?.kind === 'source' ? index.sources.get(parts.id) : undefined
    const to =
      source === undefined
        ? null
        : (source.url ?? (listed.has(source.id) ? `#${sourceName(source.id)}` : null))
    const text = flat(inline.text)
    return to === null ? { text, style: faces.plain } : { text, style: faces.link, to }
  })
}

const flat = (text: string) => text.replace(/\s+/g, ' ')
