/** Routes of a release: without legs that name what is gone, and no line pins a position that may not leave. */
import { areaContains, type Area } from '../../domain/boundaries.ts'
import { refer } from '../../domain/references.ts'
import type { Leg, Route } from '../../model/schema/dossier.ts'
import { pairOf } from '../../model/validate/great-circle.ts'
import { isGone, markingOfGone, stamped, type Cut } from './cut.ts'
import { legLoss } from './leg-loss.ts'
import { RELEASE_WORDS } from '../../words/export/release.ts'

/** Straight, to the middle of the area where an end is hidden: no shape is left to follow. */
function straight(cut: Cut, { from, to }: Leg, line: readonly number[][]): number[][] {
  const [start, end] = [cut.coarse.get(from)?.centre, cut.coarse.get(to)?.centre]
  const [first, last] = [line.at(0), line.at(-1)]
  if (first === undefined || last === undefined) return [...line]
  return [[...(start ?? first)], [...(end ?? last)]]
}

/**
 * Whether it bends where something is hidden, to the area: bends may have been led there, a gap in them would tell that
 * too, and so would a line that is straight for what lies near it. Its ends are places that may be known.
 */
const bendsIn = (line: readonly number[][], areas: readonly Area[]) =>
  line.slice(1, -1).some((one) => {
    const at = pairOf(one)
    return at !== null && areas.some((area) => areaContains(area, at))
  })

export function cutRoutes(cut: Cut, routes: readonly Route[], areas: readonly Area[]): Route[] {
  return routes.flatMap((route): Route[] => {
    const { id, properties, geometry } = route
    if (isGone(cut, 'route', id)) return []
    const name = (place: string) => cut.titleOf(refer('place', place))
    const kept = properties.legs.flatMap((leg, at) => {
      const line = geometry.coordinates[at] ?? []
      const loss = legLoss(cut, leg, properties.marking)
      const words = [properties.title, name(leg.from), name(leg.to)] as const
      const isHidden = cut.coarse.has(leg.from) || cut.coarse.has(leg.to)
      const own = leg.marking ?? properties.marking ?? cut.whole
      if (loss !== null) {
        const isPosition = loss.length === 0 && isHidden
        cut.tell({
          what: refer('route', id),
          title: RELEASE_WORDS.leg(...words),
          why: isPosition ? 'position' : loss.length === 0 ? 'marking' : 'names what is left out',
          marking: loss.length === 0 ? own : markingOfGone(cut, loss),
        })
        return []
      }
      const sources = leg.sources.filter((one) => !isGone(cut, 'source', one))
      if (!isHidden && !bendsIn(line, areas)) return [{ leg: { ...leg, sources }, line }]
      cut.tell({
        what: refer('route', id),
        title: isHidden ? RELEASE_WORDS.legEnd(...words) : RELEASE_WORDS.legShape(...words),
        why: 'position',
        marking: own,
      })
      const schematic = { ...leg, sources, certainty: 'schematic' as const }
      return [{ leg: schematic, line: straight(cut, leg, line) }]
    })
    return [
      {
        ...route,
        geometry: { ...geometry, coordinates: kept.map(({ line }) => line) },
        properties: stamped(cut, { ...properties, legs: kept.map(({ leg }) => leg) }),
      },
    ]
  })
}
