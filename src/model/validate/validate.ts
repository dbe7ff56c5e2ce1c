/** Pieces of a dossier → the dossier, or every problem at once. The same for files and for the compiled JSON. */
import type { DossierPieces } from '../piece.ts'
import { compareProblems, type Problem } from '../problem.ts'
import type { Dossier } from '../schema/dossier.ts'
import type { BoundaryLookup } from './boundary-lookup.ts'
import { checkClaims } from './checks/claims.ts'
import { checkCountries } from './checks/meta.ts'
import { checkFactors } from './checks/factors.ts'
import { checkJudgements } from './checks/judgements.ts'
import { checkNames } from './checks/names.ts'
import { checkPlaces } from './checks/places.ts'
import { checkPrecision } from './checks/precision.ts'
import { checkReferences } from './checks/references.ts'
import { checkRoutes } from './checks/routes.ts'
import { checkSources } from './checks/sources.ts'
import { gather } from './gather.ts'
import { values, type Shelves } from './shelves.ts'

export type Validated = { ok: true; dossier: Dossier } | { ok: false; problems: Problem[] }

/** Without boundaries, codes and positions are not checked against them. `earlier` are problems of reading. */
export function validatePieces(
  pieces: DossierPieces,
  boundaries: BoundaryLookup | null,
  earlier: readonly Problem[] = [],
): Validated {
  const { shelves, problems } = gather(pieces)
  const all = [
    ...earlier,
    ...problems,
    ...checkReferences(shelves),
    ...checkPlaces(shelves, boundaries),
    ...checkRoutes(shelves, boundaries),
    ...checkClaims(shelves),
    ...checkPrecision(shelves),
    ...checkFactors(shelves),
    ...checkJudgements(shelves),
    ...checkSources(shelves),
    ...checkNames(shelves),
    ...checkCountries(shelves, boundaries),
  ].sort(compareProblems)
  const { meta } = shelves
  if (all.length > 0 || meta === null) return { ok: false, problems: all }
  return { ok: true, dossier: dossierOf(shelves, meta.value) }
}

function dossierOf(shelves: Shelves, meta: Dossier['meta']): Dossier {
  return {
    meta,
    sources: values(shelves.sources),
    claims: values(shelves.claims),
    actors: values(shelves.actors),
    incidents: values(shelves.incidents),
    factors: values(shelves.factors),
    ...(shelves.judgements.ids === null ? {} : { judgements: values(shelves.judgements) }),
    places: { type: 'FeatureCollection', features: values(shelves.places) },
    routes: { type: 'FeatureCollection', features: values(shelves.routes) },
    // No ids stand for no list at all: an unreadable one never comes this far.
    ...(shelves.names.ids === null ? {} : { names: values(shelves.names) }),
    text: values(shelves.sections),
    ...(shelves.briefing === null ? {} : { briefing: shelves.briefing.value }),
  }
}
