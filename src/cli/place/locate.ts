/** In which country and province a position lies, as the boundaries draw them. */
import type { Position } from '../../domain/boundaries.ts'
import type { Atlas, AtlasArea } from './atlas.ts'

/**
 * The province of that country which holds the position, or else one whose border it stands at: outlines
 * are simplified. Then one of any other country, as where a border is drawn otherwise than GeoNames has it.
 */
export function provinceAt(
  { provinces }: Atlas,
  position: Position,
  country: string,
): AtlasArea | null {
  const own = provinces.filter((one) => one.country === country)
  return (
    own.find((one) => one.contains(position)) ??
    own.find((one) => one.isNear(position)) ??
    provinces.find((one) => one.country !== country && one.contains(position)) ??
    null
  )
}

/** The country that GeoNames names, unless the boundaries draw the position in another one. */
export function countryAt({ countries }: Atlas, position: Position, country: string): string {
  if (countries.get(country)?.isNear(position) === true) return country
  const drawn = [...countries.values()].find((one) => one.contains(position))
  return drawn?.code ?? country
}
