/** What is told of a candidate: a line for people. */
import type { Atlas } from './atlas.ts'
import type { Candidate } from './candidate.ts'
import type { Answer } from './name-key.ts'

const HOW: Readonly<Record<Answer, (matched: string) => string>> = {
  name: () => '',
  'other name': (matched) => `called ${matched} too`,
  'same sound': (matched) => `called ${matched}`,
  beginning: (matched) => `${matched} begins so`,
  'near spelling': (matched) => `${matched} is spelled nearly so`,
}

/** `Atyrau: city in Atyrau (KZ-ATY), Kazakhstan; 51.88333, 47.11667; 180,000 people; GeoNames 610529; called Gurev`. */
export function sayCandidate(candidate: Candidate, { countries }: Atlas): string {
  const { names, kind, country, province, area, position, population, geonames } = candidate
  const ofCountry = `${countries.get(country)?.names.en ?? country} (${country})`
  const ofProvince =
    province === null || area !== null ? '' : `${province.names.en} (${province.code}), `
  const code = area === null ? '' : ` ${area.code}`
  const where =
    kind === 'country' ? `${kind}${code}` : `${kind}${code} in ${ofProvince}${ofCountry}`
  const parts = [
    where,
    position.join(', '),
    population === null ? '' : `${population.toLocaleString('en')} people`,
    geonames === null ? '' : `GeoNames ${String(geonames)}`,
    HOW[candidate.answer](candidate.matched),
  ]
  return `${names.en}: ${parts.filter((one) => one !== '').join('; ')}`
}
