/** Incidents of a release: the reading of other sources goes when all of them do. */
import { refer } from '../../domain/references.ts'
import type { Incident } from '../../model/schema/dossier.ts'
import { isGone, isOver, markingOfGone, stamped, without, type Cut } from './cut.ts'
import { cutWhereabouts } from './places.ts'
import { RELEASE_WORDS } from './words.ts'

export function cutIncidents(cut: Cut, incidents: readonly Incident[]): Incident[] {
  return incidents
    .filter(({ id }) => !isGone(cut, 'incident', id))
    .map((incident) => {
      const related = incident.related?.filter((one) => !cut.gone.has(one)) ?? []
      return stamped(cut, {
        ...without(incident, 'related'),
        actors: incident.actors.filter(({ actor }) => !isGone(cut, 'actor', actor)),
        told: {
          ...incident.told,
          places: cutWhereabouts(cut, incident.told.places),
          sources: incident.told.sources.filter((one) => !isGone(cut, 'source', one)),
        },
        checked: cutChecked(cut, incident),
        ...(related.length === 0 ? {} : { related }),
      })
    })
}

function cutChecked(cut: Cut, { id, title, checked, marking }: Incident): Incident['checked'] {
  if (checked === null) return null
  const own = checked.marking ?? marking ?? cut.whole
  const sources = checked.sources.filter((one) => !isGone(cut, 'source', one))
  const over = isOver(cut, own, own)
  if (over || sources.length === 0) {
    cut.tell({
      what: refer('incident', id),
      title: RELEASE_WORDS.checkedReading(title),
      why: over ? 'marking' : 'names what is left out',
      marking: over
        ? own
        : markingOfGone(
            cut,
            checked.sources.map((one) => refer('source', one)),
          ),
    })
    return null
  }
  return { ...checked, sources, places: cutWhereabouts(cut, checked.places) }
}
