/** The tables that people write: names, codes, and to whom an area is drawn. */
import { HERE, readJson } from './packages.ts'
import type { Position } from '../shapes/position.ts'

export interface Names {
  en: string
  ru: string
  kk: string
  local?: string
}
export type ProvinceKind = 'province' | 'republic' | 'city' | 'territory'
export interface ProvinceRow {
  code: string
  now: string | null
  kind: ProvinceKind
  names: Names
  note?: string
  uncoded2011?: boolean
}
export interface DistrictRow {
  members: string[]
  names: Names
}
export interface CityRow {
  country: string
  rank: number
  names: Names
}
export interface WaterRow {
  water: 'sea' | 'lake' | 'river'
  near: Position
  rank: number
  minzoom: number
  names: Names
}
export interface CountryLabelRow {
  rank: number
  minzoom: number
  at?: Position
}
export interface Cut {
  areas: string[]
  axis: 'latitude' | 'longitude'
  at: number
  below?: { country: string; part?: string }
  above?: { country: string; part?: string }
}
export interface Territories {
  countryOfFile: Record<string, string>
  partOfFile: Record<string, string>
  partOfArea: Record<string, string>
  joinedTo: Record<string, string>
  cuts: Cut[]
  leftOut: Record<string, string>
}
export interface DisputedRow {
  id: string
  between: [string, string][]
  why: string
}

/** Countries that are drawn by province. */
export const BY_PROVINCE = ['KZ', 'KG', 'UZ', 'TJ', 'TM', 'AF', 'PK', 'RU'] as const

export interface Tables {
  /** By Natural Earth's `adm1_code`. */
  provinces: Map<string, ProvinceRow & { country: string }>
  countries: Record<string, Names>
  countryLabels: Record<string, CountryLabelRow>
  districts: Record<string, DistrictRow>
  cities: Record<string, CityRow>
  waters: Record<string, WaterRow>
  territories: Territories
  disputed: DisputedRow[]
}

export function readTables(): Tables {
  const table = <T>(name: string) => readJson<T>(`${HERE}${name}.json`)
  return {
    provinces: new Map(
      BY_PROVINCE.flatMap((country) =>
        Object.entries(
          table<Record<string, ProvinceRow>>(`names/provinces/${country.toLowerCase()}`),
        ).map(([adm1, row]) => [adm1, { ...row, country }] as const),
      ),
    ),
    countries: table('names/countries'),
    countryLabels: table('names/country-labels'),
    districts: table('names/districts'),
    cities: table('names/cities'),
    waters: table('names/waters'),
    territories: table('policy/territories'),
    disputed: table('policy/disputed'),
  }
}
