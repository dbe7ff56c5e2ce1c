/** A length in words: no more exact than what is known of it. */
import type { Language } from '../../model/schema/dossier.ts'
import { grouped } from './grouped.ts'

/** Below ten kilometres a tenth is said, above it none. */
function roundKilometres(km: number): number {
  return km < 10 ? Math.round(km * 10) / 10 : Math.round(km)
}

/** `offBy`: kilometres by which it may be off; then it is rounded to five and said to be about. */
export function sayKilometres(km: number, offBy = 0): string {
  if (offBy === 0) return `${grouped(roundKilometres(km))} km`
  const round = Math.max(5, Math.round(km / 5) * 5)
  return km < 2.5 ? `under ${grouped(Math.ceil(offBy))} km` : `about ${grouped(round)} km`
}

/** Three figures that count, as no outline of a country is truer than that. */
export function saySquareKilometres(km2: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(km2)) - 2)
  return `${grouped(Math.round(km2 / step) * step)} km²`
}

/** Of a scale bar: a round distance, however short. */
export const sayScale = (km: number): string => `${String(km)} km`

/** Each language has its own unit and its own mark between thousands. */
export function kilometresByLanguage(km: number): Record<Language, string> {
  const length = roundKilometres(km)
  const said = (locale: string) => length.toLocaleString(locale).replace(/\s/g, ' ')
  return { en: `${said('en-GB')} km`, ru: `${said('ru')} км`, kk: `${said('ru')} км` }
}
