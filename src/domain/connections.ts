/** What a record is connected to: the references that its panel offers next. */
import { actorsOf } from '../model/readings.ts'
import { subjectsOf } from '../model/subjects.ts'
import type { DossierIndex, DossierRecord } from './dossier-index.ts'
import { refer } from './references.ts'

/** Each once, the record itself left out. */
export function connectedTo(
  index: DossierIndex,
  reference: string,
  found: DossierRecord,
): string[] {
  const about = index.claimsAbout(reference).flatMap(subjectsOf)
  const own = ((): string[] => {
    switch (found.kind) {
      case 'claim':
        return subjectsOf(found.record)
      case 'incident':
        return [...(found.record.related ?? []), ...about]
      case 'place':
        return [...incidentsAt(index, found.record.id), ...routesThrough(index, found.record.id)]
      case 'actor':
        return [
          ...index.toldIncidents
            .filter((one) => actorsOf(one).some(({ actor }) => actor === found.record.id))
            .map((one) => refer('incident', one.id)),
          ...about,
        ]
      case 'route': {
        const factor = index.factorOfRoute(found.record.id)
        const places = found.record.properties.legs.flatMap((leg) => [leg.from, leg.to])
        return [
          ...(factor === null ? [] : [refer('factor', factor)]),
          ...places.map((id) => refer('place', id)),
          ...about,
        ]
      }
      case 'factor':
        return [
          ...found.record.routes.map((id) => refer('route', id)),
          ...found.record.places.map(({ place }) => refer('place', place)),
          ...about,
        ]
      case 'judgement':
        return [...found.record.basis.map((id) => refer('claim', id)), ...about]
      case 'source':
        return index.citationsOf(found.record.id).map((one) => one.reference)
      case 'date':
        return [...index.datedWithin(found.record)]
      default:
        return found satisfies never
    }
  })()
  return unique(own).filter((one) => one !== reference)
}

function incidentsAt(index: DossierIndex, place: string): string[] {
  return index.toldIncidents
    .filter((one) =>
      [...one.told.places, ...(one.checked?.places ?? [])].some((at) => at.place === place),
    )
    .map((one) => refer('incident', one.id))
}

function routesThrough(index: DossierIndex, place: string): string[] {
  return index.dossier.routes.features
    .filter((one) => one.properties.legs.some((leg) => leg.from === place || leg.to === place))
    .map((one) => refer('route', one.id))
}

const unique = (list: readonly string[]) => [...new Set(list)]
