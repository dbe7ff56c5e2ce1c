/** Names for the legs of routes that a question found. */
import type { NamedLeg } from '../../domain/distance/within.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { refer } from '../../domain/references.ts'
import { titleOf } from '../../domain/titles.ts'

export function nameOfLeg(index: DossierIndex, { from, to }: NamedLeg): string {
  return [from, to].map((one) => titleOf(index, refer('place', one))).join(' – ')
}
