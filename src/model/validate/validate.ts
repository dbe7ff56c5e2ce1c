/** Pieces of a dossier → the dossier, or every problem at once. The same for files and for the compiled JSON. */
import type { DossierFiles } from '../source-file.ts'
import { compareProblems, type Problem } from '../problem.ts'
import type { Dossier, DossierDocument } from '../schema/dossier.ts'
import type { BoundaryLookup } from './boundary-lookup.ts'
import { checkClaims } from './checks/claims.ts'
import { checkCountries } from './checks/meta.ts'
import { checkDocuments } from './checks/documents.ts'
import { checkFactors } from './checks/factors.ts'
import { checkJudgements } from './checks/judgements.ts'
import { checkNames } from './checks/names.ts'
import { checkPlaces } from './checks/places.ts'
import { checkPrecision } from './checks/precision.ts'
import { checkReferences } from './checks/references.ts'
import { checkRoutes } from './checks/routes.ts'
import { checkSources } from './checks/sources.ts'
import { gather } from './gather.ts'
import { values, type Collections } from './collections.ts'

export type Validated = { ok: true; dossier: Dossier } | { ok: false; problems: Problem[] }

/** Without boundaries, codes and positions are not checked against them. `earlier` are problems of reading. */
export function validateFiles(
  sourceFiles: DossierFiles,
  boundaries: BoundaryLookup | null,
  earlier: readonly Problem[] = [],
): Validated {
  const { collections, problems } = gather(sourceFiles)
  const all = [
    ...earlier,
    ...problems,
    ...checkReferences(collections),
    ...checkPlaces(collections, boundaries),
    ...checkRoutes(collections, boundaries),
    ...checkClaims(collections),
    ...checkPrecision(collections),
    ...checkFactors(collections),
    ...checkJudgements(collections),
    ...checkSources(collections),
    ...checkDocuments(collections, sourceFiles.documentFiles),
    ...checkNames(collections),
    ...checkCountries(collections, boundaries),
  ].sort(compareProblems)
  const { meta } = collections
  if (all.length > 0 || meta === null) return { ok: false, problems: all }
  return { ok: true, dossier: dossierOf(collections, meta.value, sourceFiles) }
}

function dossierOf(
  collections: Collections,
  meta: Dossier['meta'],
  { documentFiles }: DossierFiles,
): Dossier {
  return {
    meta,
    sources: values(collections.sources),
    claims: values(collections.claims),
    actors: values(collections.actors),
    incidents: values(collections.incidents),
    factors: values(collections.factors),
    ...(collections.judgements.ids === null ? {} : { judgements: values(collections.judgements) }),
    places: { type: 'FeatureCollection', features: values(collections.places) },
    routes: { type: 'FeatureCollection', features: values(collections.routes) },
    ...(collections.documents.ids === null
      ? {}
      : filed(values(collections.documents), documentFiles)),
    // No ids stand for no list at all: an unreadable one never comes this far.
    ...(collections.names.ids === null ? {} : { names: values(collections.names) }),
    text: values(collections.sections),
    ...(collections.briefing === null ? {} : { briefing: collections.briefing.value }),
  }
}

/** Files that no document names are not part of the dossier. */
function filed(
  documents: readonly DossierDocument[],
  files: DossierFiles['documentFiles'],
): Pick<Dossier, 'documents' | 'files'> {
  const read = documents.flatMap(({ file }) => files.get(file) ?? [])
  return {
    documents: [...documents],
    files: read.flatMap((one) => (one.ok ? [one.file] : [])),
  }
}
