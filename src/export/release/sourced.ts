/** Parts of a record that rest on sources of their own. */
import { refer } from '../../domain/references.ts'
import type { Marking } from '../../model/schema/dossier.ts'
import { isGone, isOver, markingOfGone, type Cut } from './cut.ts'

interface Sourced {
  sources: string[]
  marking?: Marking
}

/** The part with the sources that are left; null, and told, when it is above the audience or has none. */
export function cutPart<T extends Sourced>(
  cut: Cut,
  part: T,
  { inherited, what, title }: { inherited: Marking; what: string; title: string },
): T | null {
  const over = isOver(cut, part.marking, inherited)
  const sources = part.sources.filter((one) => !isGone(cut, 'source', one))
  if (!over && sources.length > 0) return { ...part, sources }
  const gone = part.sources.map((one) => refer('source', one))
  cut.tell({
    what,
    title,
    why: over ? 'marking' : 'names what is left out',
    marking: over ? (part.marking ?? inherited) : markingOfGone(cut, gone),
  })
  return null
}
