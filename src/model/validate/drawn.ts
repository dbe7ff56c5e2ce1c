/** What the map can draw: so that a claim which says that it is on the map is there. */
import { subjectsOf } from '../subjects.ts'
import type { Claim, Factor, Place, Route, Whereabouts } from '../schema/dossier.ts'
import { partsOfPlace } from '../members.ts'
import { readIncidents, type ToldIncident } from '../readings.ts'
import { byId, values, type Collections } from './collections.ts'

type Placed = Pick<ToldIncident, 'told' | 'checked'>

interface Drawables {
  places: ReadonlyMap<string, Place>
  incidents: ReadonlyMap<string, Placed>
  factors: ReadonlyMap<string, Factor>
  routes: ReadonlyMap<string, Route>
}

/** Whether a claim has something on the map. Records that are broken or not there count as drawn: that is told already. */
export function drawnClaims(collections: Collections): (claim: Claim) => boolean {
  const reference = drawnReferences({
    places: byId(collections.places),
    incidents: readIncidents(values(collections.incidents), values(collections.claims)),
    factors: byId(collections.factors),
    routes: byId(collections.routes),
  })
  return ({ places: named, precision, ...claim }) =>
    named.some((one) => {
      const [id, known] = typeof one === 'string' ? [one, precision] : [one.place, one.precision]
      return known !== 'none' && reference(`place:${id}`)
    }) || subjectsOf(claim).some(reference)
}

/** Whether a reference names something that leaves a mark: some incident, place, route or factor. */
export function drawnReferences(records: Drawables): (reference: string) => boolean {
  const { places, incidents, factors, routes } = records

  const find = (id: string) => places.get(id)
  const place = (id: string): boolean => {
    const found = find(id)
    if (found === undefined) return true
    return partsOfPlace(found, find).some((part) => part.code !== null || part.place?.geometry)
  }
  const whereabouts = (list: readonly Whereabouts[]) =>
    list.some((one) => one.precision !== 'none' && place(one.place))
  const incident = ({ told, checked }: Placed) =>
    whereabouts(told.places) || whereabouts(checked?.places ?? [])
  const route = (found: Route) => found.geometry.coordinates.length > 0
  const factor = (found: Factor) =>
    found.routes.length > 0 ||
    whereabouts(found.places) ||
    found.indicators.some(({ covers }) => covers !== undefined)

  return (text) => {
    const [kind, id] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)]
    const ask = <T>(map: ReadonlyMap<string, T>, draws: (one: T) => boolean) => {
      const found = map.get(id)
      return found === undefined || draws(found)
    }
    if (kind === 'place') return place(id)
    if (kind === 'incident') return ask(incidents, incident)
    if (kind === 'route') return ask(routes, route)
    return kind === 'factor' && ask(factors, factor)
  }
}
