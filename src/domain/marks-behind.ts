/** The marks of what has none of its own: an actor's incidents, and what a source is cited for. */
import { actorsOf, type ToldIncident } from '../model/readings.ts'
import { subjectsOf } from '../model/subjects.ts'
import type { Claim } from '../model/schema/dossier.ts'
import type { Citation } from './citations.ts'
import { refer, splitReference } from './references.ts'

interface Records {
  toldIncidents: readonly ToldIncident[]
  claims: ReadonlyMap<string, Claim>
  citationsOf: (source: string) => readonly Citation[]
}

/** References of incidents and routes. */
export function marksBehind(
  index: Records,
  found: { kind: 'actor' | 'source'; record: { id: string } },
): string[] {
  if (found.kind === 'actor') {
    return index.toldIncidents
      .filter((one) => actorsOf(one).some(({ actor }) => actor === found.record.id))
      .map((one) => refer('incident', one.id))
  }
  return index
    .citationsOf(found.record.id)
    .flatMap(({ reference }) => {
      const parts = splitReference(reference)
      const claim = parts?.kind === 'claim' ? index.claims.get(parts.id) : undefined
      return [reference, ...(claim === undefined ? [] : subjectsOf(claim))]
    })
    .filter((one) => /^(?:incident|route):/.test(one))
}
