/** `--within KZ` or `--within KZ-ATY`: which candidates lie there. */
import { nearest } from '../../model/validate/nearest.ts'
import { fail } from '../wrong-options.ts'
import type { Atlas } from './atlas.ts'
import type { Candidate } from './candidate.ts'

/** Codes of 2011 and of today. Countries need not be drawn: GeoNames has more than the boundaries. @throws WrongOptions */
export function readWithin(written: string, { countries, provinces }: Atlas) {
  const code = written.toUpperCase()
  if (/^[A-Z]{2}$/.test(code)) return ({ country }: Candidate) => country === code
  const area = provinces.find((one) => one.code === code || one.now === code)
  if (area !== undefined) return ({ province }: Candidate) => province?.code === area.code
  const near = nearest(code, [...provinces.map((one) => one.code), ...countries.keys()])
  const hint =
    near === null ? 'write a country as KZ, or a province as KZ-ATY' : `did you mean ${near}?`
  return fail(`--within ${written}: there is no boundary of that code: ${hint}`)
}
