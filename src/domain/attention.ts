/** Attention: how many claims speak of each province and country. */
import { LEGEND_ROWS } from '../words/record/layers.ts'
import type { DossierIndex } from './dossier-index.ts'

/** Claims by boundary code: a claim counts once for an area, through its places and the places of its incidents. */
export function attentionByCode(index: DossierIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const claim of index.dossier.claims) {
    const codes = new Set<string>()
    for (const place of index.placesOfClaim(claim.id)) {
      for (const code of index.codesOfPlace(place)) codes.add(code)
    }
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}

/** Fixed classes, so that two Views of one dossier never disagree; zero is not a class but no fill. */
const STEPS: readonly (readonly [low: number, high: number | null])[] = [
  [1, 1],
  [2, 3],
  [4, 7],
  [8, null],
]

/** Class number 0…3 of a count, or null for none. */
export function attentionClassOf(count: number): number | null {
  const at = STEPS.findIndex(([low, high]) => count >= low && count <= (high ?? Infinity))
  return at < 0 ? null : at
}

/** What each class holds. */
export const ATTENTION_LABELS: readonly string[] = STEPS.map((step) => LEGEND_ROWS.claims(...step))
