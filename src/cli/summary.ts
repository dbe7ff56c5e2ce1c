/** What a sound dossier holds, in a few lines. */
import { citationsBySource } from '../domain/citations.ts'
import type { Dossier } from '../model/schema/dossier.ts'

export interface Summary {
  id: string
  title: string
  counts: Record<string, number>
  claims: { map: number; text: number; unresolved: number }
  /** Null where the dossier lists no names. */
  names: { all: number; withoutRecord: number } | null
  /** Ids of sources that no dispute, incident, route, factor or link names. */
  neverCited: string[]
}

export function summaryOf(dossier: Dossier): Summary {
  const { meta, claims, text } = dossier
  const shown = (as: 'text' | 'unresolved') =>
    claims.filter((claim) => claim.shown !== 'map' && claim.shown.as === as).length
  const cited = citationsBySource(dossier)
  const links = text.flatMap(({ passages }) =>
    passages.flatMap(({ inlines }) =>
      inlines.flatMap((one) => (one.type === 'link' ? [one.to] : [])),
    ),
  )
  const linked = new Set([...links, ...claims.flatMap(({ about }) => about)])
  const isCited = (id: string) =>
    id === meta.article.source || cited.has(id) || linked.has(`source:${id}`)
  return {
    id: meta.id,
    title: meta.title,
    counts: {
      claims: claims.length,
      disputes: claims.reduce((sum, claim) => sum + (claim.disputes ?? []).length, 0),
      incidents: dossier.incidents.length,
      actors: dossier.actors.length,
      places: dossier.places.features.length,
      routes: dossier.routes.features.length,
      legs: dossier.routes.features.reduce(
        (sum, { properties }) => sum + properties.legs.length,
        0,
      ),
      factors: dossier.factors.length,
      sources: dossier.sources.length,
      sections: text.length,
      links: links.length,
    },
    claims: {
      map: claims.filter(({ shown: at }) => at === 'map').length,
      text: shown('text'),
      unresolved: shown('unresolved'),
    },
    names:
      dossier.names === undefined
        ? null
        : {
            all: dossier.names.length,
            withoutRecord: dossier.names.filter(({ record }) => record === undefined).length,
          },
    neverCited: dossier.sources.map(({ id }) => id).filter((id) => !isCited(id)),
  }
}

export function formatSummary({ id, title, counts, claims, names, neverCited }: Summary): string {
  const count = Object.entries(counts).map(
    ([kind, number]) => `${number} ${number === 1 ? kind.slice(0, -1) : kind}`,
  )
  return [
    `${id}: ${title}`,
    `  ${count.join(', ')}`,
    `  claims: ${claims.map} on the map, ${claims.text} in the text only, ${claims.unresolved} unresolved`,
    `  names: ${names === null ? 'not listed' : `${names.all}, without a record: ${names.withoutRecord}`}`,
    `  sources never cited: ${neverCited.length === 0 ? 'none' : neverCited.join(', ')}`,
  ].join('\n')
}
