/** Documents and pictures of a release: nothing can be cut out of a file, so it stays whole or goes whole. */
import { refer, splitReference } from '../../domain/references.ts'
import type { Dossier, DossierDocument } from '../../model/schema/dossier.ts'
import { isOver, markingOfGone, stamped, type Cut } from './cut.ts'
import type { LeftOut } from './left-out.ts'
import { highestOf } from './levels.ts'

export function cutDocuments(
  cut: Cut,
  { documents, files = [] }: Pick<Dossier, 'documents' | 'files'>,
): Pick<Dossier, 'documents' | 'files'> {
  if (documents === undefined) return {}
  const kept = documents.flatMap((one): DossierDocument[] => {
    const loss = lossOf(cut, one)
    if (loss === null)
      return [stamped(cut, { ...one, about: one.about.filter((about) => !cut.gone.has(about)) })]
    cut.tell({ what: `document:${one.id}`, title: one.title, ...loss })
    return []
  })
  const named = new Set(kept.map(({ file }) => file))
  return { documents: kept, files: files.filter(({ file }) => named.has(file)) }
}

/**
 * Above the audience, about nothing that is left, with something in it of a source that is gone; or unmarked and about
 * a place whose position may not be known, which it may show.
 */
function lossOf(
  cut: Cut,
  { marking, about, sources }: DossierDocument,
): Pick<LeftOut, 'why' | 'marking'> | null {
  const own = marking ?? cut.whole
  if (isOver(cut, own, own)) return { why: 'marking', marking: own }
  const coarse = about.flatMap((one) => {
    const place = splitReference(one)
    return (place?.kind === 'place' ? cut.coarse.get(place.id) : undefined) ?? []
  })
  if (marking === undefined && coarse.length > 0)
    return { why: 'position', marking: highestOf(coarse.map(({ exactFrom }) => exactFrom)) }
  const lost = sources.map((id) => refer('source', id)).filter((one) => cut.gone.has(one))
  const because = lost.length > 0 ? lost : about.every((one) => cut.gone.has(one)) ? about : []
  return because.length === 0
    ? null
    : { why: 'names what is left out', marking: markingOfGone(cut, because) }
}
