/** Which records an audience may not have: those marked above it, and those that rest on nothing else. */
import { claimsByIncident } from '../../model/readings.ts'
import { subjectsOf } from '../../model/subjects.ts'
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
    ...list('judgement', dossier.judgements ?? []),
    ...features('place', dossier.places.features),
    ...features('route', dossier.routes.features),
  ]
}

type Known = Pick<Cut, 'gone' | 'coarse' | 'limit' | 'whole'>

/** References whose going takes the record along; null while it stands. */
function fallen(dossier: Dossier, cut: Known): [reference: string, because: readonly string[]][] {
  const allGone = (references: readonly string[]) =>
    references.length > 0 && references.every((one) => cut.gone.has(one))
  return [
    ...[...claimsByIncident(dossier.claims)].flatMap(([id, claims]): [string, string[]][] => {
      const tellers = claims.map((one) => refer('claim', one.id))
      return allGone(tellers) ? [[refer('incident', id), tellers]] : []
    }),
    // A claim that was marked on its own stands by that; one that nobody marked goes with its matter.
    ...dossier.claims.flatMap((claim): [string, string[]][] => {
      const subjects = subjectsOf(claim)
      return claim.marking === undefined && allGone(subjects)
        ? [[refer('claim', claim.id), subjects]]
        : []
    }),
    ...(dossier.judgements ?? []).flatMap(({ id, basis }): [string, string[]][] => {
      const claims = basis.map((one) => refer('claim', one))
      return allGone(claims) ? [[refer('judgement', id), claims]] : []
    }),
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
