/** A route or flow as a row: where it begins and ends, and how much of it is documented. */
import { length } from '@turf/turf'
import type { Leg, Route } from '../../model/schema/dossier.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { certaintyOfRoute } from '../facets/certainty.ts'
import { placeRun } from '../facts.ts'
import { refer } from '../references.ts'
import {
  certaintyCell,
  codeCell,
  dateCell,
  linksCell,
  numberCell,
  textCell,
  titleCell,
  type Row,
} from './cell.ts'

const DIRECTIONS = ['forward', 'both', 'none'] as const

/** Places where a leg begins and none ends, and where one ends and none begins: routes part and join. */
function endsOf(legs: readonly Leg[]): { from: string[]; to: string[] } {
  const starts = new Set(legs.map((leg) => leg.from))
  const goals = new Set(legs.map((leg) => leg.to))
  return {
    from: [...starts].filter((id) => !goals.has(id)),
    to: [...goals].filter((id) => !starts.has(id)),
  }
}

export function routeRow(index: DossierIndex, route: Route): Row {
  const reference = refer('route', route.id)
  const { title, kind, direction, date, legs, unknown } = route.properties
  const { from, to } = endsOf(legs)
  const places = (ids: readonly string[]) => linksCell(ids.map((id) => placeRun(index, id)))
  return {
    reference,
    cells: {
      title: titleCell(title, reference),
      kind: textCell(kind),
      from: places(from),
      to: places(to),
      direction: codeCell(direction, DIRECTIONS),
      date: dateCell(date),
      legs: numberCell(legs.length),
      documented: numberCell(legs.filter((leg) => leg.certainty === 'documented').length),
      certainty: certaintyCell(certaintyOfRoute(route)),
      // From end to end of each leg the shortest way: the road itself is not known.
      length: numberCell(Math.round(length(route, { units: 'kilometers' }))),
      claims: numberCell(index.claimsAbout(reference).length),
      unknown: textCell(unknown),
    },
  }
}
