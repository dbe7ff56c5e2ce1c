/** Names for what questions of distance are asked about. */
import type { Position } from '../boundaries.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { titleOf } from '../titles.ts'
import { pointOf } from './legs.ts'
import { spotFrom } from './spot-from.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

const degrees = (value: number, [plus, minus]: readonly [string, string]) =>
  `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`

/** Latitude first, as people say it. */
const saySpot = ([longitude, latitude]: Position) =>
  `${degrees(latitude, ['N', 'S'])}, ${degrees(longitude, ['E', 'W'])}`

/** The dossier's place in that very spot, else its coordinates. */
export function nameOfSpot(index: DossierIndex, spot: Position): string {
  const place = index.dossier.places.features.find(({ id }) => {
    const position = pointOf(index, id)
    return position !== null && spotFrom(position).join(' ') === spot.join(' ')
  })
  return place?.properties.names.en ?? saySpot(spot)
}

export function nameOfAround(
  index: DossierIndex,
  around: string | Position,
  reading: ReadingChoice,
): string {
  return typeof around === 'string' ? titleOf(index, around, reading) : nameOfSpot(index, around)
}
