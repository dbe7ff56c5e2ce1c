/** Who has a place: the article, or the sources of what happened, leads or was counted there. */
import { sourcesOfFinding } from '../../model/findings.ts'
import type { Place } from '../../model/schema/dossier.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { refer } from '../references.ts'

export function placeSources(index: DossierIndex, { id, properties }: Place): string[] {
  const { dossier } = index
  const isArticles = properties.role === 'named' || properties.role === 'implied'
  if (isArticles || index.claimsAbout(refer('place', id)).length > 0)
    return [dossier.meta.article.source]
  const { claims, routes, factors } = dossier
  return [
    ...index.toldIncidents.flatMap(({ told, checked }) => [
      told,
      ...(checked === null ? [] : [checked]),
    ]),
    ...claims.flatMap(({ findings = [] }) =>
      findings.map((finding) => ({
        places: finding.changes?.places ?? [],
        sources: sourcesOfFinding(finding),
      })),
    ),
    ...routes.features.flatMap(({ properties: { legs } }) =>
      legs.map(({ from, to, sources }) => ({ places: [{ place: from }, { place: to }], sources })),
    ),
    ...factors.flatMap(({ indicators }) =>
      indicators.flatMap(({ values }) =>
        values.map((one) => ({ places: [{ place: one.place }], sources: one.sources })),
      ),
    ),
  ].flatMap(({ places, sources }) => (places.some((one) => one.place === id) ? sources : []))
}
