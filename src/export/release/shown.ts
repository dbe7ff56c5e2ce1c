/** Claims of a release say truly where they are to be seen: on the map, in the text, or no longer. */
import { readIncidents } from '../../model/readings.ts'
import { subjectsOf } from '../../model/subjects.ts'
import type { Claim, Dossier } from '../../model/schema/dossier.ts'
import { drawnReferences } from '../../model/validate/drawn.ts'
import { RELEASE_WORDS } from '../../words/export/release.ts'

const byId = <T extends { id: string }>(list: readonly T[]) =>
  new Map(list.map((one) => [one.id, one]))

export function reshown(released: Dossier): Claim[] {
  const draws = drawnReferences({
    places: byId(released.places.features),
    incidents: readIncidents(released.incidents, released.claims),
    factors: byId(released.factors),
    routes: byId(released.routes.features),
  })
  const linked = new Set(
    released.text.flatMap(({ passages }) =>
      passages.flatMap(({ inlines }) =>
        inlines.flatMap((one) => (one.type === 'link' ? [one.to] : [])),
      ),
    ),
  )
  const isDrawn = ({ places, precision, ...claim }: Claim) =>
    subjectsOf(claim).some(draws) ||
    places.some((one) => {
      const [place, known] = typeof one === 'string' ? [one, precision] : [one.place, one.precision]
      return known !== 'none' && draws(`place:${place}`)
    })
  const isTrue = (claim: Claim) => {
    if (claim.shown === 'map') return isDrawn(claim)
    return claim.shown.as !== 'text' || linked.has(`claim:${claim.id}`)
  }
  const unseen: Claim['shown'] = { as: 'unresolved', because: RELEASE_WORDS.unseen }
  return released.claims.map((claim) => (isTrue(claim) ? claim : { ...claim, shown: unseen }))
}
