/** Incidents of a release: what is left to say of them stands on the claims that are left. */
import type { Incident } from '../../model/schema/dossier.ts'
import { isGone, stamped, without, type Cut } from './cut.ts'

export function cutIncidents(cut: Cut, incidents: readonly Incident[]): Incident[] {
  return incidents
    .filter(({ id }) => !isGone(cut, 'incident', id))
    .map((incident) => {
      const related = incident.related?.filter((one) => !cut.gone.has(one)) ?? []
      return stamped(cut, {
        ...without(incident, 'related'),
        ...(related.length === 0 ? {} : { related }),
      })
    })
}
