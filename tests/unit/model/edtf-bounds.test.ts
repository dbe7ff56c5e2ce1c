/** Spans of EDTF values in UTC, and what holds for every value. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../src/model/edtf/bounds.ts'
import { daysInMonth, startOfDay } from '../../../src/model/edtf/calendar.ts'
import { formatEdtf } from '../../../src/model/edtf/format.ts'
import { parseEdtf } from '../../../src/model/edtf/parse.ts'

const boundsOfText = (text: string) => {
  const parsed = parseEdtf(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error}`)
  return boundsOf(parsed.value)
}

const SPANS = [
  ['2011-05-14', '2011-05-14', '2011-05-15'],
  ['2011-12', '2011-12-01', '2012-01-01'],
  ['2011~', '2011-01-01', '2012-01-01'],
  ['201X', '2010-01-01', '2020-01-01'],
  ['20XX', '2000-01-01', '2100-01-01'],
  ['2004-XX', '2004-01-01', '2005-01-01'],
  ['1985-04-XX', '1985-04-01', '1985-05-01'],
  ['2004-21', '2004-03-01', '2004-06-01'],
  ['2004-24', '2004-12-01', '2005-03-01'],
  ['2004-21/2004-22', '2004-03-01', '2004-09-01'],
  ['2010/2011', '2010-01-01', '2012-01-01'],
  ['1985-04-12T23:20:30+04:30', '1985-04-12T18:50:30Z', '1985-04-12T18:50:31Z'],
  ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30Z', '1985-04-13T03:20:31Z'],
] as const

const two = (n: number) => String(n).padStart(2, '0')
const year = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }).map((n) => {
    const digits = String(Math.abs(n)).padStart(4, '0')
    return n < 0 ? `-${digits}` : digits
  }),
  fc.integer({ min: 10_000, max: 99_999 }).map((n) => `Y${n}`),
)
const shortYear = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'))
const month = fc.integer({ min: 1, max: 12 }).map(two)
const day = fc.integer({ min: 1, max: 28 }).map(two)
const single = fc
  .tuple(
    fc.oneof(
      year,
      shortYear.map((text) => `${text.slice(0, 3)}X`),
      shortYear.map((text) => `${text.slice(0, 2)}XX`),
      fc.tuple(shortYear, month).map((parts) => parts.join('-')),
      fc.tuple(shortYear, fc.integer({ min: 21, max: 24 })).map((parts) => parts.join('-')),
      fc.tuple(shortYear, month, day).map((parts) => parts.join('-')),
      fc.tuple(shortYear, month).map((parts) => `${parts.join('-')}-XX`),
      shortYear.map((text) => `${text}-XX`),
      shortYear.map((text) => `${text}-XX-XX`),
    ),
    fc.constantFrom('', '?', '~', '%'),
  )
  .map((parts) => parts.join(''))
const edtfText = fc.oneof(
  single,
  fc.tuple(single, fc.constantFrom('', '..')).map((parts) => parts.join('/')),
  fc.tuple(fc.constantFrom('', '..'), single).map((parts) => parts.join('/')),
)

describe('bounds of EDTF', () => {
  it.each(SPANS)('%s is from %s to before %s', (text, start, end) => {
    expect(boundsOfText(text)).toEqual({
      start: Date.parse(start),
      end: Date.parse(end),
      startIs: 'known',
      endIs: 'known',
    })
  })

  it('tells an open end from an unknown one', () => {
    expect(boundsOfText('2011/..')).toMatchObject({ end: null, endIs: 'open' })
    expect(boundsOfText('2011/')).toMatchObject({ end: null, endIs: 'unknown' })
    expect(boundsOfText('../2011')).toMatchObject({ start: null, startIs: 'open' })
    expect(boundsOfText('/2011')).toMatchObject({ start: null, startIs: 'unknown' })
  })

  it('counts days as the Gregorian calendar of Date does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (y, m, d) => {
          fc.pre(d <= daysInMonth(y, m))
          const date = new Date(0)
          date.setUTCFullYear(y, m - 1, d)
          expect(startOfDay(y, m, d)).toBe(date.getTime())
        },
      ),
    )
  })

  it('starts every value before it ends, and writes it as it was read', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const parsed = parseEdtf(text)
        expect(parsed).toMatchObject({ ok: true })
        if (!parsed.ok) return
        expect(formatEdtf(parsed.value)).toBe(text)
        const { start, end } = boundsOf(parsed.value)
        if (start !== null && end !== null) expect(start).toBeLessThan(end)
      }),
    )
  })

  it('never throws, whatever the text, and what it reads it can write', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...Array.from('0129X-/.?~%TZ:+Y')) }),
    )
    fc.assert(
      fc.property(text, (input) => {
        const parsed = parseEdtf(input)
        if (parsed.ok) expect(formatEdtf(parsed.value)).toBe(input)
        else expect(parsed.error).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})
