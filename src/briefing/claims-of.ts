/** The claims that a slide cites, by name or through the records that it speaks of, in the article's order. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import { splitReference } from '../domain/references.ts'
import type { Claim } from '../model/schema/dossier.ts'
import { referencesOf, type Spoken } from './references-of.ts'

/** A place or a source stands under many claims that the slide does not speak of: neither brings any. */
export function claimsOf(index: DossierIndex, slide: Spoken): readonly Claim[] {
  const cited = new Set<Claim>()
  for (const reference of referencesOf(slide)) {
    const parts = splitReference(reference)
    const claim = parts?.kind === 'claim' ? index.claims.get(parts.id) : undefined
    if (claim !== undefined) cited.add(claim)
    if (parts === null || parts.kind === 'place' || parts.kind === 'source') continue
    for (const one of index.claimsAbout(reference)) cited.add(one)
  }
  return index.dossier.claims.filter((one) => cited.has(one))
}
