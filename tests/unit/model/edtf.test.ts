/** The examples of the EDTF specification (Library of Congress, levels 0 and 1), each listed, and what is refused. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatEdtf } from '../../../src/model/edtf/format.ts'
import { parseEdtf } from '../../../src/model/edtf/parse.ts'
import { readEdtf } from '../../../src/model/edtf/read.ts'

const LEVEL_0 = [
  ['1985-04-12', 'day'],
  ['1985-04', 'month'],
  ['1985', 'year'],
  ['1985-04-12T23:20:30', 'time'],
  ['1985-04-12T23:20:30Z', 'time'],
  ['1985-04-12T23:20:30-04', 'time'],
  ['1985-04-12T23:20:30+04:30', 'time'],
  ['1964/2008', null],
  ['2004-06/2006-08', null],
  ['2004-02-01/2005-02-08', null],
  ['2004-02-01/2005-02', null],
  ['2004-02-01/2005', null],
  ['2005/2006-02', null],
] as const

const LEVEL_1 = [
  ['Y99999', 'year'],
  ['Y-99999', 'year'],
  ['2001-21', 'season'],
  ['2001-22', 'season'],
  ['2001-23', 'season'],
  ['2001-24', 'season'],
  ['1984?', 'year'],
  ['2004-06~', 'month'],
  ['2004-06-11%', 'day'],
  ['201X', 'decade'],
  ['20XX', 'century'],
  ['2004-XX', 'year'],
  ['1985-04-XX', 'month'],
  ['1985-XX-XX', 'year'],
  ['1985-04-12/..', null],
  ['1985-04/..', null],
  ['1985/..', null],
  ['../1985-04-12', null],
  ['../1985-04', null],
  ['../1985', null],
  ['1985-04-12/', null],
  ['1985-04/', null],
  ['1985/', null],
  ['/1985-04-12', null],
  ['/1985-04', null],
  ['/1985', null],
  ['-1985', 'year'],
  ['1984~/2004-06', null],
  ['1984/2004-06~', null],
  ['1984~/2004~', null],
  ['1984?/2004%', null],
  ['1984-06-02?/2004-08-08~', null],
] as const

const REFUSED = [
  ['', 'the date is empty: write one, as 2011-05-14, or leave the key out'],
  [' 2011', 'take away the spaces around the date'],
  ['14.05.2011', 'write year, month, day, as 2011-05-14'],
  ['05/14/2011', 'write year, month, day, as 2011-05-14'],
  ['2011/05/14', 'write it with hyphens: 2011-05-14'],
  ['20110514', 'write it with hyphens: 2011-05-14'],
  ['2011-5-3', 'write month and day with two digits: 2011-05-03'],
  ['2011-5~', 'write the month with two digits: 2011-05~'],
  ['2011-13', 'there is no month 13: months are 01 to 12, seasons 21 (spring) to 24 (winter)'],
  ['2011-02-29', 'there is no day 29: February 2011 has days 01 to 28'],
  ['1900-02-29', 'there is no day 29: February 1900 has days 01 to 28'],
  ['2011-04-31', 'there is no day 31: April 2011 has days 01 to 30'],
  ['2011-04-00', 'there is no day 00: April 2011 has days 01 to 30'],
  ['2011-21-03', '21 is a season and has no day: leave out -03'],
  ['2011-XX-05', 'a day needs its month: write 2011-XX-XX, or the month'],
  ['201X-05', 'a year with X stands alone: write 201X, or the whole year before the month'],
  ['2011-05-uu', 'an unspecified digit is a capital X, as 201X or 2011-05-XX'],
  ['1XXX', 'only the last one or two digits of a year may be X, as 201X or 20XX'],
  ['2011?~', 'one mark only: ? is uncertain, ~ approximate, % both'],
  ['2011/2010', 'the interval ends before it starts: write 2010/2011'],
  ['2010/open', 'an end that is open is written .., as 2010/..'],
  ['unknown/2010', 'an end that is not known is left empty, as 2010/'],
  ['2010..', 'an open interval has a slash: 2010/..'],
  ['../..', 'an interval needs a date at one end at least, as 2010/..'],
  ['2010/2011/2012', 'an interval has one slash, between its two dates'],
  ['17000', 'a year past four digits starts with Y: Y17000'],
  ['Y2011', 'Y is for years past four digits: write 2011'],
  ['Y017000', 'leave out the zeros before the year: 17000'],
  ['Y170000002', 'a year has at most five digits here: write one from Y-99999 to Y99999'],
  ['-0000', 'there is no year -0000: write 0000 for 1 BC'],
  ['99', 'a year has four digits, as 2011'],
  [
    '2011-05-14T25:00:00',
    'there is no such time: hours are 00 to 23, minutes and seconds 00 to 59',
  ],
  ['2011-05-14T12:00:00+15', 'no zone is +15 from UTC: shifts are up to 14 hours'],
  ['2011-05-14T12:00:00/2012', 'an interval is of dates without times: leave out T12:00:00'],
  [
    'August 2011',
    '`August 2011` is not an EDTF date: write a year, month or day, as 2011, 2011-05 or 2011-05-14',
  ],
] as const

/** Levels are told, so that a person who knows EDTF understands why. */
const LEVEL_2 = [
  'Y-17E7',
  '1950S2',
  '2001-34',
  '[1667,1668,1670..1672]',
  '{1960,1961-12}',
  '2004-06~-11',
  '?2004-06-~11',
]

describe('EDTF', () => {
  it.each([...LEVEL_0, ...LEVEL_1])('reads %s', (text, precision) => {
    const parsed = parseEdtf(text)
    expect(parsed).toMatchObject({ ok: true })
    if (!parsed.ok) return
    expect('precision' in parsed.value ? parsed.value.precision : null).toBe(precision)
    expect(formatEdtf(parsed.value)).toBe(text)
  })

  it.each(REFUSED)('refuses %j', (text, error) => {
    expect(parseEdtf(text)).toEqual({ ok: false, error })
  })

  it.each([...REFUSED, ...LEVEL_2].map((one) => (typeof one === 'string' ? one : one[0])))(
    'is refused by its grammar alone: %j',
    (text) => {
      expect(readEdtf(text).ok).toBe(false)
    },
  )

  it('is by its grammar what it is with every correction, whatever is written', () => {
    const signs = fc.constantFrom(...'0123456789-/.?~%XYTZ:+ux[ '.split(''))
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 22 }), (text) => {
        expect(readEdtf(text).ok, text).toBe(parseEdtf(text).ok)
      }),
      { numRuns: 3000 },
    )
  })

  it.each(LEVEL_2)('says that %s is level 2', (text) => {
    const parsed = parseEdtf(text)
    expect(parsed.ok ? '' : parsed.error).toContain('level 2')
  })

  it.each(['2012-02-29', '2000-02-29', '0000-02-29', '-0004-02-29'])(
    'knows leap day %s',
    (text) => {
      expect(parseEdtf(text).ok).toBe(true)
    },
  )
})
