/** The sources that a slide rests on, for its footer: those that its records and claims cite, and the article itself. */
import { sourcesOfFinding } from '../model/findings.ts'
import { sourcesOfJudgement } from '../model/judgements.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import { refer, splitReference } from '../domain/references.ts'
import type { Source } from '../model/schema/dossier.ts'
import { claimsOf } from './claims-of.ts'
import { referencesOf, type Spoken } from './references-of.ts'

/** The article first where a claim of it is cited, then in the order of `sources.yaml`. */
export function sourcesOf(index: DossierIndex, slide: Spoken): readonly Source[] {
  const claims = claimsOf(index, slide)
  const found = new Set<string>()
  for (const reference of referencesOf(slide)) {
    for (const one of sourcesOfRecord(index, reference)) found.add(one)
  }
  for (const claim of claims) {
    for (const { finding } of index.findingsOf(refer('claim', claim.id)))
      for (const source of sourcesOfFinding(finding)) found.add(source)
  }
  const { article } = index.dossier.meta
  if (claims.length > 0) found.add(article.source)
  const sources = index.dossier.sources.filter(({ id }) => found.has(id))
  const first = sources.filter(({ id }) => id === article.source)
  return [...first, ...sources.filter(({ id }) => id !== article.source)]
}

function sourcesOfRecord(index: DossierIndex, reference: string): readonly string[] {
  const { kind, id } = splitReference(reference) ?? { kind: null, id: '' }
  if (kind === 'source') return [id]
  if (kind === 'incident') {
    const incident = index.incidents.get(id)
    return [...(incident?.told.sources ?? []), ...(incident?.checked?.sources ?? [])]
  }
  if (kind === 'route') {
    const legs = index.routes.get(id)?.properties.legs ?? []
    return legs.flatMap((leg) => leg.sources)
  }
  if (kind === 'judgement') {
    const found = index.judgements.get(id)
    return found === undefined ? [] : sourcesOfJudgement(found)
  }
  if (kind !== 'factor') return []
  const factor = index.factors.get(id)
  const said = [...(factor?.supports ?? []), ...(factor?.against ?? [])]
  const values = (factor?.indicators ?? []).flatMap((one) => one.values)
  return [...said, ...values].flatMap((one) => one.sources)
}
