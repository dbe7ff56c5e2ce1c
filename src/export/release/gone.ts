/** Which records an audience may not have: those marked above it, and those that rest on nothing else. */
import { refer } from '../../domain/references.ts'
import type { Dossier, Marking } from '../../model/schema/dossier.ts'
import { markingOfGone, type Cut, type Gone } from './cut.ts'
import { isAbove } from './levels.ts'
import { legLoss } from './leg-loss.ts'

function markedRecords(dossier: Dossier): [reference: string, own: Marking | undefined][] {
  const list = (kind: string, records: readonly { id: string; marking?: Marking }[]) =>
    records.map(({ id, marking }): [string, Marking | undefined] => [`${kind}:${id}`, marking])
  const features = (
    kind: string,
    all: readonly { id: string; properties: { marking?: Marking } }[],
  ) =>
    list(
      kind,
      all.map(({ id, properties }) => ({ id, ...properties })),
    )
  return [
    ...list('source', dossier.sources),
    ...list('claim', dossier.claims),
    ...list('actor', dossier.actors),
    ...list('incident', dossier.incidents),
    ...list('factor', dossier.factors),
    ...features('place', dossier.places.features),
    ...features('route', dossier.routes.features),
  ]
}

type Known = Pick<Cut, 'gone' | 'coarse' | 'limit' | 'whole'>

/** References whose going takes the record along; null while it stands. */
function fallen(dossier: Dossier, cut: Known): [reference: string, because: readonly string[]][] {
  const sources = (ids: readonly string[]) => ids.map((id) => refer('source', id))
  const allGone = (references: readonly string[]) =>
    references.length > 0 && references.every((one) => cut.gone.has(one))
  return [
    ...dossier.incidents.flatMap(({ id, told }): [string, string[]][] =>
      allGone(sources(told.sources)) ? [[refer('incident', id), sources(told.sources)]] : [],
    ),
    // A claim that was marked on its own stands by that; one that nobody marked goes with its matter.
    ...dossier.claims.flatMap(({ id, about, marking }): [string, string[]][] =>
      marking === undefined && allGone(about) ? [[refer('claim', id), about]] : [],
    ),
    ...dossier.routes.features.flatMap(({ id, properties }): [string, string[]][] => {
      const lost = properties.legs.map((leg) => legLoss(cut, leg, properties.marking))
      return lost.every((one) => one !== null) ? [[refer('route', id), lost.flat()]] : []
    }),
  ]
}

export function goneOf(dossier: Dossier, limit: Marking, coarse: Cut['coarse']): Map<string, Gone> {
  const gone = new Map<string, Gone>()
  const whole = dossier.meta.marking
  for (const [reference, own] of markedRecords(dossier)) {
    const marking = own ?? whole
    if (isAbove(marking, limit)) gone.set(reference, { marking, why: 'marking' })
  }
  const cut = { gone, coarse, limit, whole }
  for (let before = -1; before !== gone.size;) {
    before = gone.size
    for (const [reference, because] of fallen(dossier, cut)) {
      if (gone.has(reference)) continue
      gone.set(reference, {
        marking: markingOfGone(cut, because),
        why: 'names what is left out',
      })
    }
  }
  return gone
}
