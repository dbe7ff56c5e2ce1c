/** What takes a leg of a route out of a release. */
import { refer } from '../../domain/references.ts'
import type { Leg, Marking } from '../../model/schema/dossier.ts'
import { isOver, type Cut } from './cut.ts'

type Known = Pick<Cut, 'gone' | 'coarse' | 'limit' | 'whole'>

/** References, gone, that take the leg along; empty where its own marking or a hidden end does; null while it stands. */
export function legLoss(cut: Known, leg: Leg, ofRoute: Marking | undefined): string[] | null {
  const ends = [refer('place', leg.from), refer('place', leg.to)]
  const goneEnds = ends.filter((one) => cut.gone.has(one))
  if (goneEnds.length > 0) return goneEnds
  const sources = leg.sources.map((id) => refer('source', id))
  if (sources.length > 0 && sources.every((one) => cut.gone.has(one))) return sources
  if (isOver(cut, leg.marking, ofRoute ?? cut.whole)) return []
  const hidden = [cut.coarse.get(leg.from), cut.coarse.get(leg.to)]
  const [from, to] = hidden
  const shapeless = hidden.some((one) => one?.centre === null)
  const sameArea = from?.code !== undefined && from.code === to?.code
  return shapeless || sameArea ? [] : null
}
