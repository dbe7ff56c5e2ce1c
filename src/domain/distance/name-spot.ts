/** Names for what questions of distance are asked about. */
import type { Position } from '../boundaries.ts'
import { saySpot } from '../../words/record/places.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { titleOf } from '../titles.ts'
import { pointOf } from './legs.ts'
import { spotFrom } from './spot-from.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

/** The dossier's place in that very spot, else its coordinates. */
export function nameOfSpot(index: DossierIndex, spot: Position): string {
  const place = index.dossier.places.features.find(({ id }) => {
    const position = pointOf(index, id)
    return position !== null && spotFrom(position).join(' ') === spot.join(' ')
  })
  return place?.properties.names.en ?? saySpot(...spot)
}

export function nameOfAround(
  index: DossierIndex,
  around: string | Position,
  reading: ReadingChoice,
): string {
  return typeof around === 'string' ? titleOf(index, around, reading) : nameOfSpot(index, around)
}
