/** Where a question is asked from: a position that was pointed at, or a record that has exactly one place. */
import type { Position } from '../boundaries.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { marksOf } from '../marks.ts'
import { splitReference } from '../references.ts'
import { pointOf } from './legs.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

export interface Anchor {
  position: Position
  /** Kilometres by which the position may be off. */
  radiusKm: number
  /** Null for a position that was pointed at. */
  reference: string | null
}

/** `area`: known only to an area. `several`: in more than one place. `nowhere`: has no place. */
export type NoAnchor = 'area' | 'several' | 'nowhere'

export function anchorOf(
  index: DossierIndex,
  around: string | Position,
  reading: ReadingChoice,
): Anchor | NoAnchor {
  if (typeof around !== 'string') return { position: around, radiusKm: 0, reference: null }
  const parts = splitReference(around)
  if (parts?.kind === 'place') return anchorAt(index, parts.id, around)
  if (parts?.kind !== 'incident') return 'nowhere'
  const incident = index.incidents.get(parts.id)
  const marks = marksOf(index, reading, incident === undefined ? [] : [incident])
  const places = marks.filter(({ ghost }) => !ghost)
  const [only] = places
  if (only === undefined) return 'nowhere'
  if (places.length > 1) return 'several'
  return isSpot(only.precision) ? anchorAt(index, only.place, around) : 'area'
}

/** Whether a mark of this precision stands at its place's own point. */
export const isSpot = (precision: string): boolean => precision === 'point' || precision === 'city'

function anchorAt(index: DossierIndex, place: string, reference: string): Anchor | NoAnchor {
  const position = pointOf(index, place)
  if (position === null) return 'area'
  return { position, radiusKm: radiusOf(index, place), reference }
}

export const radiusOf = (index: DossierIndex, place: string): number =>
  index.places.get(place)?.properties.radiusKm ?? 0
