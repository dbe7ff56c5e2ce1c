/** How a place is spoken of: by its part in an event, and where it has no name. */
import type { Whereabouts } from '../../model/schema/dossier.ts'

/** What stands before the name of a place. */
export const PLACE_PREFIXES: Readonly<Record<NonNullable<Whereabouts['role']>, string>> = {
  at: '',
  from: 'from ',
  to: 'to ',
}

const degrees = (value: number, [plus, minus]: readonly [string, string]) =>
  `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`

/** Latitude first, as people say it. */
export const saySpot = (longitude: number, latitude: number): string =>
  `${degrees(latitude, ['N', 'S'])}, ${degrees(longitude, ['E', 'W'])}`
