/** Places that there are, for generated dossiers to stand on: codes of `geo/out` and settlements by GeoNames (CC BY 4.0). */

export const COUNTRIES = ['KZ', 'KG', 'UZ', 'RU', 'TJ'] as const

export const PROVINCES = [
  'KZ-AKT',
  'KZ-ATY',
  'KZ-MAN',
  'KZ-KAR',
  'KZ-ZHA',
  'KG-O',
  'UZ-AN',
  'RU-ORE',
  'RU-AST',
] as const

export const DISTRICTS = ['RU-NCFD', 'RU-SFD'] as const

export interface Settlement {
  within: string
  longitude: number
  latitude: number
}

const at = (within: string, longitude: number, latitude: number): Settlement => ({
  within,
  longitude,
  latitude,
})

export const SETTLEMENTS: readonly Settlement[] = [
  at('KZ-ATY', 51.8833, 47.1167),
  at('KZ-AKT', 57.2072, 50.2797),
  at('KZ-AKT', 57.1, 48.6),
  at('KZ-MAN', 51.1667, 43.65),
  at('KZ-KAR', 73.1021, 49.8019),
  at('KZ-ZHA', 71.3667, 42.9),
  at('KG-O', 72.7985, 40.5283),
  at('UZ-AN', 72.3442, 40.7821),
  at('RU-ORE', 55.0988, 51.7727),
  at('RU-AST', 48.0408, 46.3497),
]
