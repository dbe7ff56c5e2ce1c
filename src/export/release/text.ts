/** The narrative and the names of a release: a passage that speaks of what is gone is left out whole. */
import type { NameMention, Passage, Section } from '../../model/schema/dossier.ts'
import { isOver, markingOfGone, type Cut } from './cut.ts'
import { RELEASE_WORDS } from '../../words/export/release.ts'

const linksOf = ({ inlines }: Passage) =>
  inlines.flatMap((one) => (one.type === 'link' ? [one.to] : []))

/** Passages keep their ids, so that what points at one still does. */
export function cutText(cut: Cut, sections: readonly Section[]): Section[] {
  const over = isOver(cut, undefined, cut.whole)
  return sections.flatMap((section): Section[] => {
    const passages = section.passages.filter((passage) => {
      const gone = linksOf(passage).filter((one) => cut.gone.has(one))
      if (!over && gone.length === 0) return true
      cut.tell({
        what: passage.id,
        title: RELEASE_WORDS.passage(section.title, passage.id),
        why: over ? 'marking' : 'names what is left out',
        marking: over ? cut.whole : markingOfGone(cut, gone),
      })
      return false
    })
    return passages.length === 0 ? [] : [{ ...section, passages }]
  })
}

/** A name whose record is gone would give it away. */
export function cutNames(cut: Cut, names: readonly NameMention[]): NameMention[] {
  return names.filter(({ name, record, marking }) => {
    const over = isOver(cut, marking, cut.whole)
    const named = record !== undefined && cut.gone.has(record)
    if (!over && !named) return true
    cut.tell({
      what: record ?? 'name',
      title: name,
      why: over ? 'marking' : 'names what is left out',
      marking: over ? (marking ?? cut.whole) : markingOfGone(cut, [record ?? '']),
    })
    return false
  })
}
