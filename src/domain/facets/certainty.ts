/** How sure a record is, in one word: the verdict on a claim or an incident, the least certain leg of a route. */
import type { LegCertainty, Route, Verdict } from '../../model/schema/dossier.ts'
import { LEG_CERTAINTIES, VERDICTS } from '../../model/schema/vocabulary.ts'

export const CERTAINTIES = [...VERDICTS, ...LEG_CERTAINTIES] as const
export type Certainty = Verdict | LegCertainty

export function certaintyOfRoute({ properties }: Route): LegCertainty {
  const legs = new Set(properties.legs.map(({ certainty }) => certainty))
  if (legs.has('schematic')) return 'schematic'
  return legs.has('illustrative') ? 'illustrative' : 'documented'
}

/** What is left when a reader asks for what is certain only. */
export const isSure = (certainty: Certainty) =>
  certainty === 'corroborated' || certainty === 'documented'
