/** Whether other sources have an incident elsewhere than the article, and how far from there. */
import type { ToldIncident } from '../model/readings.ts'
import { anchorOf } from './distance/anchor.ts'
import { kilometresBetween } from './distance/globe.ts'
import { sayKilometres } from '../words/record/say-kilometres.ts'
import type { DossierIndex } from './dossier-index.ts'
import { refer } from './references.ts'

/** Whether the readings name other places, or name them more or less closely. */
export function isMoved({ told, checked }: ToldIncident): boolean {
  if (checked === null) return false
  const key = (places: typeof told.places) =>
    places
      .map(({ place, precision }) => `${place} ${precision}`)
      .toSorted()
      .join(', ')
  return key(told.places) !== key(checked.places)
}

/** As `about 140 km`; null unless both readings have it in one town or spot. */
export function movedBy(index: DossierIndex, { id }: ToldIncident): string | null {
  const [told, checked] = (['told', 'checked'] as const).map((reading) =>
    anchorOf(index, refer('incident', id), reading),
  )
  if (typeof told !== 'object' || typeof checked !== 'object') return null
  const km = kilometresBetween(told.position, checked.position)
  return sayKilometres(km, told.radiusKm + checked.radiusKm)
}
