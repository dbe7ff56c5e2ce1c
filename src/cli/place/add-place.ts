/** The place that a name means, written into a dossier. */
import { addFeature, CannotAdd, openFolder } from '../add/add-feature.ts'
import { boundaryLookup } from '../compile-folder.ts'
import type { ExitCode, Output } from '../command.ts'
import type { Candidate } from './candidate.ts'
import { featureOf, idOf } from './feature.ts'
import type { FoundPlaces } from './find-places.ts'
import { theOneMeant } from './look-up.ts'
import type { AddTo, NameOptions } from './read-place-options.ts'
import { sayCandidate } from './say-candidate.ts'
import { sayUnknownCode } from './tell-places.ts'

/** @throws WrongOptions, CannotAdd, CannotWrite */
export async function addPlace(
  { atlas, found }: FoundPlaces,
  { name, limit, geonames }: NameOptions,
  { folder, id }: AddTo,
  output: Output,
): Promise<ExitCode> {
  const meant = (geonames === null ? theOneMeant(found) : found[0]) ?? null
  if (meant === null) {
    const candidates = found.slice(0, limit).map((one) => sayCandidate(one.candidate(), atlas))
    output.out(candidates.join('\n'))
    throw new CannotAdd(
      `which of them ${name} means is not clear, so nothing is written: choose one by --geonames and its id, or leave some out by --within or --kind`,
    )
  }
  const candidate = meant.candidate()
  const codes = (await boundaryLookup())?.codes ?? null
  const feature = featureOf(candidate, id ?? idFor(candidate), codes)
  const path = await addFeature(await openFolder(folder), 'places.geojson', feature)
  const note = sayUnknownCode(candidate, codes)
  if (note !== null) output.error(note)
  output.out(`${path}: added ${feature.id}\n${sayCandidate(candidate, atlas)}`)
  return 0
}

function idFor(candidate: Candidate): string {
  const id = idOf(candidate)
  if (id !== '') return id
  throw new CannotAdd(`${candidate.names.en} has no letters for an id: give one with --id`)
}
