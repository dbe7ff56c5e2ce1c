/** A candidate as the feature of `places.geojson` that stands for it. */
import type { Place } from '../../model/schema/dossier.ts'
import type { BoundaryLookup } from '../../model/validate/boundary-lookup.ts'
import type { AtlasArea } from './atlas.ts'
import { slugOf } from '../slug.ts'
import type { Candidate } from './candidate.ts'

/** Codes that the checker knows; null where there are no boundaries, and it asks for none. */
export type KnownCodes = BoundaryLookup['codes'] | null

export function featureOf(candidate: Candidate, id: string, codes: KnownCodes): Place {
  const { names, kind, country, province, area, position, geonames, rank } = candidate
  const known = (code: string | undefined) =>
    code !== undefined && (codes === null || codes.has(code)) ? code : undefined
  const aliases = aliasesOf(candidate)
  return {
    type: 'Feature',
    id,
    geometry: area === null ? { type: 'Point', coordinates: [...position] } : null,
    properties: {
      names,
      ...(aliases.length > 0 && { aliases }),
      kind,
      role: 'named',
      ...(area !== null && areaCodes(area)),
      ...present('country', known(country)),
      ...(area === null && present('within', known(province?.code))),
      ...(geonames !== null && { geonames }),
      rank,
      ...(area === null && { coordinates: 'GeoNames' }),
    },
  }
}

/** The code of 2011 and today's, where the boundaries say it, and that of the outline. */
const areaCodes = ({ code, now }: AtlasArea) => ({
  ...(now !== null && { iso: { y2011: code, now } }),
  boundary: code,
})

const present = <K extends string>(key: K, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>

/** The name by which it was found, unless it is one of its names anyway. */
function aliasesOf({ names, matched, answer }: Candidate): string[] {
  const isCalled = Object.values(names).includes(matched)
  return isCalled || answer === 'beginning' || answer === 'near spelling' ? [] : [matched]
}

/** From the name, or from what GeoNames writes for it in ASCII. */
export const idOf = ({ names, ascii }: Candidate): string => slugOf(names.en) || slugOf(ascii ?? '')
