/** A place that a name may mean, as it is told to people and to programs. */
import type { Position } from '../../domain/boundaries.ts'
import type { LocalNames } from '../../domain/names.ts'
import type { PlaceKind } from '../../model/schema/dossier.ts'
import type { Atlas, AtlasArea } from './atlas.ts'
import type { FoundTown, Town } from './gazetteer.ts'
import type { Answered } from './name-key.ts'
import { countryAt, provinceAt } from './locate.ts'

/** Kinds of place that the gazetteer and the boundaries hold. */
export const FOUND_KINDS = ['country', 'province', 'capital', 'city', 'village'] as const
export type FoundKind = Extract<PlaceKind, (typeof FOUND_KINDS)[number]>

export interface Candidate extends Answered {
  names: LocalNames
  kind: FoundKind
  /** ISO 3166-1; as the boundaries have it where the place is in one of theirs. */
  country: string
  /** Null where the boundaries have no provinces of the country; for a province, itself. */
  province: AtlasArea | null
  position: Position
  population: number | null
  geonames: number | null
  /** Boundary code and today's code of a country or province; null for a town. */
  area: AtlasArea | null
  /** What a town is called in ASCII. */
  ascii: string | null
  /** 1 capital or largest … 4 village, as places.geojson has it. */
  rank: 1 | 2 | 3 | 4
}

/** People from which a town is a city, though it be no seat: GeoNames does not tell towns from villages. */
export const CITY = 5000
const LARGE = 100_000
const LARGEST = 1_000_000

/** Seats of the first and second order: those below are any village with a mayor. */
const SEATS: ReadonlySet<string> = new Set(['PPLA', 'PPLA2', 'PPLG'])

export function kindOfTown({ feature, population }: Town): FoundKind {
  if (feature === 'PPLC') return 'capital'
  return SEATS.has(feature) || (population ?? 0) >= CITY ? 'city' : 'village'
}

function rankOf(kind: FoundKind, { feature, population }: Town): Candidate['rank'] {
  const people = population ?? 0
  if (kind === 'capital' || people >= LARGEST) return 1
  if (kind === 'village') return 4
  return feature === 'PPLA' || people >= LARGE ? 2 : 3
}

export function candidateOfTown({ town, ...answered }: FoundTown, atlas: Atlas): Candidate {
  const position: Position = [town.longitude, town.latitude]
  const province = provinceAt(atlas, position, town.country)
  const kind = kindOfTown(town)
  return {
    ...answered,
    names: { en: town.name },
    kind,
    country: province?.country ?? countryAt(atlas, position, town.country),
    province,
    position,
    population: town.population,
    geonames: town.geonames,
    area: null,
    ascii: town.ascii,
    rank: rankOf(kind, town),
  }
}

export function candidateOfArea(area: AtlasArea, answered: Answered): Candidate {
  return {
    ...answered,
    names: area.names,
    kind: area.kind,
    country: area.country,
    province: area.kind === 'province' ? area : null,
    position: area.label(),
    population: null,
    geonames: null,
    area,
    ascii: null,
    rank: area.kind === 'country' ? 1 : 2,
  }
}

/** What others read: the first seven keys are promised, and their order. */
export function jsonOf(candidate: Candidate) {
  const { names, country, province, position, geonames, population, kind, matched, area } =
    candidate
  const [longitude, latitude] = position
  return {
    name: names.en,
    country,
    province: province?.code ?? null,
    longitude,
    latitude,
    geonames,
    population,
    kind,
    matched,
    code: area?.code ?? null,
  }
}
