/** Coordinates as people type them: latitude first, or in any order with the letters of the compass. */
import type { Position } from '../boundaries.ts'
import { spotFrom } from './spot-from.ts'

const DEGREES = String.raw`([-+]?\d+(?:\.\d+)?)\s*°?\s*([NSEW]?)`
const PAIR = new RegExp(String.raw`^\s*${DEGREES}[\s,;/]+${DEGREES}\s*$`, 'i')

/** Null for text that is no position; degrees with decimals only. */
export function readSpot(text: string): Position | null {
  const found = PAIR.exec(text.replaceAll('−', '-'))
  if (found === null) return null
  const [, first = '', firstLetter = '', second = '', secondLetter = ''] = found
  const one = axisOf(firstLetter)
  const other = axisOf(secondLetter)
  if (one !== null && one === other) return null
  const values = [signed(first, firstLetter), signed(second, secondLetter)] as const
  const [latitude, longitude] =
    one === 'longitude' || other === 'latitude' ? [values[1], values[0]] : values
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  return spotFrom([longitude, latitude])
}

const axisOf = (letter: string) =>
  letter === '' ? null : /[EW]/i.test(letter) ? 'longitude' : 'latitude'

const signed = (digits: string, letter: string) =>
  /[SW]/i.test(letter) ? -Number(digits) : Number(digits)
