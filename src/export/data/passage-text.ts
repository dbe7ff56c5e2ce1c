/** The narrative as plain text, and where each link stands in it: what selectors are counted on. */
import type { Passage, Section } from '../../model/schema/dossier.ts'

const BETWEEN = '\n\n'

const textOfPassage = ({ inlines }: Passage) => inlines.map(({ text }) => text).join('')

/** Passages in their order, an empty line between two; without the title. */
export const textOfSection = ({ passages }: Section) => passages.map(textOfPassage).join(BETWEEN)

/** Code points, not UTF-16 units: what W3C's selectors count (Web Annotation Data Model, 4.2.4 and 4.2.5). */
export const codePoints = (text: string): string[] => Array.from(text)

export interface PlacedLink {
  /** Passage and, from 1, the link's number in it: `threat.2.1`. */
  id: string
  to: string
  exact: string
  /** From 0, in code points of the section's text; `end` is the first after the link. */
  start: number
  end: number
}

export function linksOf(section: Section): PlacedLink[] {
  let at = 0
  return section.passages.flatMap((passage) => {
    let number = 0
    const links = passage.inlines.flatMap((one): PlacedLink[] => {
      const start = at
      at += codePoints(one.text).length
      if (one.type === 'words') return []
      number += 1
      const id = `${passage.id}.${String(number)}`
      return [{ id, to: one.to, exact: one.text, start, end: at }]
    })
    at += codePoints(BETWEEN).length
    return links
  })
}
