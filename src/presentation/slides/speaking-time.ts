/** About how long a slide takes to give: what it says itself, else what its notes and words take to speak. */
import type { Slide } from './slides.ts'

/** Words a minute of one who briefs without hurry, with pauses to point at the map. */
const PACE = 140
/** Nobody turns to the next slide sooner. */
const LEAST = 15

/** Seconds. Notes are what is spoken; a slide without any is told by its words. */
export function speakingTime({
  seconds,
  notes,
  words,
}: Pick<Slide, 'seconds' | 'notes' | 'words'>) {
  if (seconds !== null) return seconds
  const said = (notes.length > 0 ? notes : words).flat().map(({ text }) => text)
  const count = said.join(' ').split(/\s+/).filter(Boolean).length
  return Math.max(LEAST, Math.round((count * 60) / PACE))
}
