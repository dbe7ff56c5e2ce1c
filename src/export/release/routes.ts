/** Routes of a release: without legs that name what is gone, and no line pins a position that may not leave. */
import type { Position } from '../../domain/boundaries.ts'
import { refer } from '../../domain/references.ts'
import type { Leg, Marking, Route } from '../../model/schema/dossier.ts'
import { kilometresBetween, pairOf } from '../../model/validate/great-circle.ts'
import { isGone, isOver, markingOfGone, stamped, type Cut } from './cut.ts'
import { RELEASE_WORDS } from './words.ts'

/** A line that bends nearer than this to a hidden position was led there, and a gap in its bends would tell that too. */
const TELLING_KM = 20

type Known = Pick<Cut, 'gone' | 'coarse' | 'limit' | 'whole'>

/** References, gone, that take the leg along; empty where its own marking or a hidden end does; null while it stands. */
export function legLoss(cut: Known, leg: Leg, ofRoute: Marking | undefined): string[] | null {
  const ends = [refer('place', leg.from), refer('place', leg.to)]
  const goneEnds = ends.filter((one) => cut.gone.has(one))
  if (goneEnds.length > 0) return goneEnds
  const sources = leg.sources.map((id) => refer('source', id))
  if (sources.every((one) => cut.gone.has(one))) return sources
  if (isOver(cut, leg.marking, ofRoute ?? cut.whole)) return []
  const hidden = [cut.coarse.get(leg.from), cut.coarse.get(leg.to)]
  const [from, to] = hidden
  const shapeless = hidden.some((one) => one?.centre === null)
  const sameArea = from?.code !== undefined && from.code === to?.code
  return shapeless || sameArea ? [] : null
}

const isNear = (one: readonly number[], other: Position) => {
  const pair = pairOf(one)
  return pair !== null && kilometresBetween(pair, other) < TELLING_KM
}

/** Straight, to the middle of the area where an end is hidden: no shape is left to follow. */
function straight(cut: Cut, { from, to }: Leg, line: readonly number[][]): number[][] {
  const [start, end] = [cut.coarse.get(from)?.centre, cut.coarse.get(to)?.centre]
  const [first, last] = [line.at(0), line.at(-1)]
  if (first === undefined || last === undefined) return [...line]
  return [[...(start ?? first)], [...(end ?? last)]]
}

/** Whether it bends at something hidden; its ends are places that may be known. */
const bendsAt = (line: readonly number[][], hidden: readonly Position[]) =>
  line.slice(1, -1).some((one) => hidden.some((position) => isNear(one, position)))

export function cutRoutes(
  cut: Cut,
  routes: readonly Route[],
  hidden: readonly Position[],
): Route[] {
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
      if (!isHidden && !bendsAt(line, hidden)) return [{ leg: { ...leg, sources }, line }]
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
