/** Candidates for people and for programs. */
import { printFeature } from '../add/print-feature.ts'
import { boundaryLookup } from '../compile-folder.ts'
import type { ExitCode, Output } from '../command.ts'
import { jsonOf, type Candidate } from './candidate.ts'
import { featureOf, idOf, type KnownCodes } from './feature.ts'
import type { FoundPlaces } from './find-places.ts'
import type { NameOptions } from './read-place-options.ts'
import { sayCandidate } from './say-candidate.ts'

export async function tellPlaces(
  { atlas, found }: FoundPlaces,
  { limit, json, features }: NameOptions,
  output: Output,
): Promise<ExitCode> {
  const candidates = found.slice(0, limit).map((one) => one.candidate())
  if (json) {
    output.out(JSON.stringify(candidates.map(jsonOf), null, 2))
    return 0
  }
  const codes = (await boundaryLookup())?.codes ?? null
  const feature = (one: Candidate) => printFeature(featureOf(one, idOf(one) || 'id', codes), 0)
  for (const [at, one] of candidates.entries()) {
    output.out(sayCandidate(one, atlas))
    if (features) output.out(`${feature(one)}\n`)
    const note = features || at === 0 ? sayUnknownCode(one, codes) : null
    if (note !== null) output.error(note)
  }
  const rest = found.length - candidates.length
  if (rest > 0)
    output.out(
      `${String(rest)} more: --limit ${String(found.length)} tells them all, --within and --kind leave some out`,
    )
  const [best] = candidates
  if (!features && best !== undefined) output.out(`\n${feature(best)}`)
  return 0
}

/** Why a code that is known is not in the feature, or why the feature will not pass. */
export function sayUnknownCode(
  { names, country, area }: Candidate,
  codes: KnownCodes,
): string | null {
  const code = area?.code ?? country
  if (codes === null || codes.has(code)) return null
  return area === null
    ? `${names.en}: the boundaries do not have ${code}, so its country is left out`
    : `${names.en}: the boundaries do not have ${code}, so cartouche check will not take it as a ${area.kind}`
}
