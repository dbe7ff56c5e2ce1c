/** What a slide rests on: the paragraphs of the article and the sources of the records that it names. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import { readingOf } from '../domain/marks.ts'
import { splitReference } from '../domain/references.ts'
import type { Claim } from '../model/schema/dossier.ts'
import type { Slide } from './slides.ts'

export interface Cited {
  /** Ids, in the article's order. */
  claims: readonly string[]
  /** Numbers of the article's paragraphs. */
  paragraphs: readonly number[]
  /** Ids, in the order in which the slide comes to them. */
  sources: readonly string[]
}

/** References that the words link, each once. */
export function linked({ words }: Pick<Slide, 'words'>): string[] {
  const links = words.flat().flatMap((one) => (one.type === 'link' ? [one.to] : []))
  return [...new Set(links)]
}

export function citedBy(index: DossierIndex, slide: Pick<Slide, 'words' | 'view'>): Cited {
  const { selection, reading } = slide.view
  const named = [...new Set([...linked(slide), ...(selection === null ? [] : [selection])])]
  const claims = new Map<string, Claim>()
  const sources = new Set<string>()
  const disputed = (claim: Claim) => {
    claims.set(claim.id, claim)
    if (reading === 'told') return
    for (const { dispute } of index.disputesOf(`claim:${claim.id}`)) {
      for (const one of dispute.sources) sources.add(one)
    }
  }
  for (const reference of named) {
    const found = index.record(reference)
    if (found?.kind === 'claim') disputed(found.record)
    else if (found?.kind === 'incident') {
      for (const one of readingOf(found.record, reading).sources) sources.add(one)
      for (const claim of index.claimsAbout(reference)) disputed(claim)
    } else if (found?.kind === 'route') {
      for (const leg of found.record.properties.legs) {
        for (const one of leg.sources) sources.add(one)
      }
    } else if (found?.kind === 'source') sources.add(splitReference(reference)?.id ?? '')
  }
  // The article itself is named by its paragraphs.
  sources.delete(index.dossier.meta.article.source)
  const inOrder = index.dossier.claims.filter(({ id }) => claims.has(id))
  return {
    claims: inOrder.map(({ id }) => id),
    paragraphs: [...new Set(inOrder.map(({ paragraph }) => Number(paragraph.slice(1))))].toSorted(
      (a, b) => a - b,
    ),
    sources: [...sources].filter((id) => index.sources.has(id)),
  }
}
