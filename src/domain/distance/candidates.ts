/** What a question may find: records with a spot of their own, and those that are known only to an area. */
import type { Position } from '../boundaries.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { marksOf } from '../marks.ts'
import { refer } from '../references.ts'
import type { NearestOf } from '../vocabulary.ts'
import { isSpot, radiusOf } from './anchor.ts'
import { pointOf } from './legs.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

export type SpotKind = Exclude<NearestOf, 'routes'>

export interface CandidateSpot {
  reference: string
  kind: SpotKind
  place: string
  position: Position
  radiusKm: number
}

/** An incident that is known only to a place which is an area. */
export interface VagueMark {
  reference: string
  place: string
}

export interface Candidates {
  spots: readonly CandidateSpot[]
  vague: readonly VagueMark[]
}

const known = new WeakMap<DossierIndex, Map<ReadingChoice, Candidates>>()

export function candidatesOf(index: DossierIndex, reading: ReadingChoice): Candidates {
  const ofIndex = known.get(index) ?? new Map<ReadingChoice, Candidates>()
  known.set(index, ofIndex)
  const made = ofIndex.get(reading) ?? gather(index, reading)
  ofIndex.set(reading, made)
  return made
}

function gather(index: DossierIndex, reading: ReadingChoice): Candidates {
  const spots: CandidateSpot[] = []
  const vague: VagueMark[] = []
  const put = (reference: string, kind: SpotKind, place: string, position: Position) => {
    spots.push({ reference, kind, place, position, radiusKm: radiusOf(index, place) })
  }
  for (const mark of marksOf(index, reading)) {
    const position = isSpot(mark.precision) ? pointOf(index, mark.place) : null
    if (mark.ghost) continue
    if (position === null) vague.push({ reference: mark.reference, place: mark.place })
    else put(mark.reference, 'incidents', mark.place, position)
  }
  for (const { id, properties } of index.dossier.places.features) {
    const position = pointOf(index, id)
    if (position === null) continue
    const kind = properties.kind === 'border post' ? 'border posts' : 'cities'
    put(refer('place', id), kind, id, position)
  }
  return { spots, vague }
}
