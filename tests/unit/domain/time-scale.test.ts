/** A straight axis of time: there and back, and ticks that are days, months or years. */
import { describe, expect, it } from 'vitest'
import { ticksBetween, timeScale } from '../../../src/domain/time/time-scale.ts'
import { seeded } from '../../support/seeded.ts'

const day = (text: string) => Date.parse(`${text}T00:00:00Z`)
const said = (times: readonly number[]) =>
  times.map((one) => new Date(one).toISOString().slice(0, 10))

describe('a straight axis of time', () => {
  it('leads from a moment to its pixel and back', () => {
    const chance = seeded(11)
    for (let trial = 0; trial < 200; trial += 1) {
      const from = day('1999-01-01') + chance() * 1e12
      const scale = timeScale([from, from + 1 + chance() * 1e11], 1 + chance() * 2000)
      const time = from + (chance() - 0.5) * 1e11
      expect(Math.abs(scale.timeAt(scale.at(time)) - time)).toBeLessThan(1)
    }
  })

  it('has its ends at its edges', () => {
    const scale = timeScale([day('2011-05-01'), day('2011-05-11')], 500)
    expect([scale.at(day('2011-05-01')), scale.at(day('2011-05-11'))]).toEqual([0, 500])
    expect(scale.timeAt(250)).toBe(day('2011-05-06'))
  })
})

describe('ticks', () => {
  it.each([
    [
      'years',
      '2001-01-01',
      '2006-01-01',
      5,
      ['2001-01-01', '2002-01-01', '2003-01-01', '2004-01-01', '2005-01-01', '2006-01-01'],
    ],
    [
      'months',
      '2011-05-01',
      '2011-08-15',
      4,
      ['2011-05-01', '2011-06-01', '2011-07-01', '2011-08-01'],
    ],
    [
      'days',
      '2011-05-14',
      '2011-05-17',
      3,
      ['2011-05-14', '2011-05-15', '2011-05-16', '2011-05-17'],
    ],
  ])('are whole %s, both ends included', (_, from, to, count, expected) => {
    expect(said(ticksBetween([day(from), day(to)], count))).toEqual(expected)
  })
})
