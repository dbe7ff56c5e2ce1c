/** What a sound dossier holds, in a few lines. */
import { originOf } from '../model/origins.ts'
import { subjectsOf } from '../model/subjects.ts'
import { coverageOf } from '../domain/coverage/coverage.ts'
import { documentsAbout } from '../domain/record-documents.ts'
import { DossierIndex } from '../domain/dossier-index.ts'
import { boundsOf } from '../model/edtf/bounds.ts'
import { parseEdtf } from '../model/edtf/parse.ts'
import type { Dossier, Verdict } from '../model/schema/dossier.ts'
import { nearest } from '../model/validate/nearest.ts'

export interface Summary {
  id: string
  title: string
  counts: Record<string, number>
  claims: { map: number; text: number; unresolved: number }
  /** Claims by their verdict. */
  verdicts: Readonly<Record<Verdict, number>>
  /** Null where the dossier lists no names. */
  names: { all: number; withoutRecord: number } | null
  /** Ids of sources that no finding, incident, route, factor, document or link names. */
  neverCited: string[]
  /** Ids of claims that tell of days after the article's own cut-off. */
  claimsAfterCutOff: string[]
  /** As `atyrau-prosecuter, of claim 1.1`: informants that are neither the origin of a source nor an actor. */
  unknownInformants: string[]
  /** Ids of sources that are dated after the dossier's cut-off, `asOf`. */
  afterCutOff: string[]
}

export function summaryOf(dossier: Dossier): Summary {
  const { meta, claims, text } = dossier
  const shown = (as: 'text' | 'unresolved') =>
    claims.filter((claim) => claim.shown !== 'map' && claim.shown.as === as).length
  const index = new DossierIndex(dossier)
  const links = text.flatMap(({ passages }) =>
    passages.flatMap(({ inlines }) =>
      inlines.flatMap((one) => (one.type === 'link' ? [one.to] : [])),
    ),
  )
  const linked = new Set([...links, ...claims.flatMap(subjectsOf)])
  const isCited = (id: string) =>
    id === meta.article.source ||
    index.citationsOf(id).length > 0 ||
    linked.has(`source:${id}`) ||
    documentsAbout(dossier, `source:${id}`).length > 0
  return {
    id: meta.id,
    title: meta.title,
    counts: {
      claims: claims.length,
      findings: claims.reduce((sum, claim) => sum + (claim.findings ?? []).length, 0),
      incidents: dossier.incidents.length,
      actors: dossier.actors.length,
      places: dossier.places.features.length,
      routes: dossier.routes.features.length,
      legs: dossier.routes.features.reduce(
        (sum, { properties }) => sum + properties.legs.length,
        0,
      ),
      factors: dossier.factors.length,
      judgements: (dossier.judgements ?? []).length,
      sources: dossier.sources.length,
      documents: (dossier.documents ?? []).length,
      sections: text.length,
      links: links.length,
    },
    claims: {
      map: claims.filter(({ shown: at }) => at === 'map').length,
      text: shown('text'),
      unresolved: shown('unresolved'),
    },
    verdicts: coverageOf(index).verdicts,
    names:
      dossier.names === undefined
        ? null
        : {
            all: dossier.names.length,
            withoutRecord: dossier.names.filter(({ record }) => record === undefined).length,
          },
    neverCited: dossier.sources.map(({ id }) => id).filter((id) => !isCited(id)),
    claimsAfterCutOff: claims
      .filter((one) => isAfter(one.date, meta.article.cutOff))
      .map((one) => one.id),
    unknownInformants: unknownInformants(dossier),
    afterCutOff: dossier.sources.filter((one) => isAfter(one.date, meta.asOf)).map(({ id }) => id),
  }
}

/** One that is misspelt is nobody's origin, and whoever told the article would be taken for another witness. */
function unknownInformants({ claims, sources, actors }: Dossier): string[] {
  const known = new Set([...sources.map(originOf), ...actors.map(({ id }) => id)])
  return claims.flatMap(({ id, informants = [] }) =>
    informants
      .filter((one) => !known.has(one))
      .map((one) => {
        const near = nearest(one, known)
        return `${one}, of claim ${id}${near === null ? '' : ` (did you mean \`${near}\`?)`}`
      }),
  )
}

/** Whether a date begins after the last day of another. */
function isAfter(date: string | undefined, cutOff: string | undefined): boolean {
  const [one, last] = [date, cutOff].map((text) => (text === undefined ? null : parseEdtf(text)))
  if (!one?.ok || !last?.ok) return false
  const [{ start }, { end }] = [boundsOf(one.value), boundsOf(last.value)]
  return start !== null && end !== null && start >= end
}

export function formatSummary(summary: Summary): string {
  const { id, title, counts, claims, verdicts, names, neverCited, afterCutOff } = summary
  const { claimsAfterCutOff, unknownInformants } = summary
  const count = Object.entries(counts).map(
    ([kind, number]) => `${number} ${number === 1 ? kind.slice(0, -1) : kind}`,
  )
  return [
    `${id}: ${title}`,
    `  ${count.join(', ')}`,
    `  claims: ${claims.map} on the map, ${claims.text} in the text only, ${claims.unresolved} unresolved`,
    `  verdicts: ${Object.entries(verdicts)
      .map(([verdict, number]) => `${number} ${verdict}`)
      .join(', ')}`,
    `  names: ${names === null ? 'not listed' : `${names.all}, without a record: ${names.withoutRecord}`}`,
    `  sources never cited: ${neverCited.length === 0 ? 'none' : neverCited.join(', ')}`,
    ...(unknownInformants.length === 0
      ? []
      : [
          `  warning: informants that no source has for its origin: ${unknownInformants.join('; ')}; correct them, or write \`origin\` on the sources that know it from them`,
        ]),
    ...(claimsAfterCutOff.length === 0
      ? []
      : [
          `  warning: claims of days after the article’s cut-off: ${claimsAfterCutOff.join(', ')}; correct their dates, or write a later \`cutOff\` in dossier.yaml`,
        ]),
    ...(afterCutOff.length === 0
      ? []
      : [
          `  warning: dated after the dossier’s cut-off: ${afterCutOff.join(', ')}; write a later \`asOf\` in dossier.yaml, or take them out`,
        ]),
  ].join('\n')
}
