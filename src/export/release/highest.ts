/** The highest marking that anything of a dossier carries: what an export of all of it is marked. */
import { citedPartsOf } from '../../model/judgements.ts'
import type { Dossier, Marking } from '../../model/schema/dossier.ts'
import { highestOf } from './levels.ts'

interface Marked {
  marking?: Marking
}

function* ofRecords(dossier: Dossier): Generator<Marked> {
  yield dossier.meta
  yield* dossier.sources
  yield* dossier.actors
  yield* dossier.names ?? []
  yield* dossier.documents ?? []
  for (const claim of dossier.claims) {
    yield claim
    yield* claim.findings ?? []
  }
  yield* dossier.incidents
  for (const factor of dossier.factors) {
    yield factor
    yield* [...factor.supports, ...factor.against, ...factor.indicators]
    for (const { values } of factor.indicators) yield* values
  }
  for (const judgement of dossier.judgements ?? []) {
    yield judgement
    yield* citedPartsOf(judgement)
  }
  for (const { properties } of dossier.places.features) {
    yield properties
    if (properties.exactFrom !== undefined) yield { marking: properties.exactFrom }
  }
  for (const { properties } of dossier.routes.features) {
    yield properties
    yield* properties.legs
  }
}

function* ofBriefing({ briefing }: Dossier, notes: boolean): Generator<Marked> {
  if (briefing === undefined) return
  yield briefing
  for (const slide of [briefing.opening, ...briefing.steps, briefing.closing]) {
    if (slide === undefined) continue
    yield slide
    if (notes && slide.notesMarking !== undefined) yield { marking: slide.notesMarking }
  }
}

export function highestMarking(dossier: Dossier, { notes }: { notes: boolean }): Marking {
  const all = [...ofRecords(dossier), ...ofBriefing(dossier, notes)]
  return highestOf(all.flatMap(({ marking }) => marking ?? []))
}
