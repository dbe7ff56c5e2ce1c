/** Names for what questions are asked about. */
import { pointOf } from '../../domain/distance/legs.ts'
import { spotFrom } from '../../domain/distance/read-spot.ts'
import type { NamedLeg } from '../../domain/distance/within.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { refer } from '../../domain/references.ts'
import { titleOf } from '../../domain/titles.ts'
import type { Around, ReadingChoice, Spot } from '../../view/view.ts'
import { DISTANCE_WORDS } from '../words/distance.ts'

/** The dossier's place in that very spot, else its coordinates. */
export function nameOfSpot(index: DossierIndex, spot: Spot): string {
  const place = index.dossier.places.features.find(({ id }) => {
    const position = pointOf(index, id)
    return position !== null && spotFrom(position).join(' ') === spot.join(' ')
  })
  return place?.properties.names.en ?? DISTANCE_WORDS.spot(spot)
}

export function nameOfAround(index: DossierIndex, around: Around, reading: ReadingChoice): string {
  return typeof around === 'string' ? titleOf(index, around, reading) : nameOfSpot(index, around)
}

export function nameOfLeg(index: DossierIndex, { from, to }: NamedLeg): string {
  return [from, to].map((one) => titleOf(index, refer('place', one))).join(' – ')
}
