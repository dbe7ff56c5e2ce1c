import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayText,
  endsOf,
  joinEnds,
  monthsAfter,
  playStart,
  played,
  reaching,
  shifted,
  windowBetween,
  windowOf,
  windowText,
  withEdge,
  type Window,
} from '../../../src/domain/time/window.ts'
import { DAY_MS, startOfDay } from '../../../src/model/edtf/calendar.ts'
import { parseEdtf } from '../../../src/model/edtf/parse.ts'

/** Days from about 1640 to 2300. */
const days = fc.integer({ min: -120_000, max: 120_000 })
const moments = fc.integer({ min: -120_000 * DAY_MS, max: 120_000 * DAY_MS })
const closed = fc
  .tuple(days, fc.integer({ min: 1, max: 5000 }))
  .map(([from, length]): Window => [from * DAY_MS, (from + length) * DAY_MS])
const windows = fc
  .tuple(closed, fc.boolean(), fc.boolean())
  .map(([[from, to], openFrom, openTo]): Window => [
    openFrom ? Number.NEGATIVE_INFINITY : from,
    openTo ? Number.POSITIVE_INFINITY : to,
  ])
const isWhole = (time: number) => !Number.isFinite(time) || time % DAY_MS === 0

describe('a window', () => {
  it('is written as EDTF and read back the same', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const text = windowText(window)
        expect(windowOf(text)).toEqual(window)
        if (text !== null) expect(parseEdtf(text).ok).toBe(true)
      }),
    )
  })

  it.each([null, '2011-05/..', '../2011', '2011-05-17/2011-10', '2011-21/2011-09~'])(
    'keeps its ends as they were written: %s',
    (text) => {
      expect(joinEnds(endsOf(text))).toBe(text)
    },
  )

  it('never lets its edges cross, whatever is dragged where', () => {
    fc.assert(
      fc.property(
        windows,
        fc.array(fc.tuple(fc.constantFrom('from', 'to'), moments)),
        (window, moves) => {
          let now = window
          for (const [side, time] of moves) {
            const [from, to] = withEdge(now, side, time)
            expect(to - from).toBeGreaterThanOrEqual(DAY_MS)
            expect([from, to].every(isWhole)).toBe(true)
            // The other edge stays.
            expect(side === 'from' ? to : from).toBe(side === 'from' ? now[1] : now[0])
            now = [from, to]
          }
        },
      ),
    )
  })

  it('holds every day between two moments, in whichever order', () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const [from, to] = windowBetween(one, other)
        expect(windowBetween(other, one)).toEqual([from, to])
        expect(from).toBeLessThanOrEqual(Math.min(one, other))
        expect(to).toBeGreaterThanOrEqual(Math.max(one, other))
        expect(to).toBeGreaterThan(from)
        expect(to - from).toBeLessThan(Math.abs(one - other) + 2 * DAY_MS)
      }),
    )
  })

  it('keeps its length when it is moved, and stays within the axis where it was', () => {
    fc.assert(
      fc.property(closed, moments, closed, (window, by, limits) => {
        const [from, to] = shifted(window, by, limits)
        expect(to - from).toBe(window[1] - window[0])
        if (window[0] >= limits[0] && window[1] <= limits[1]) {
          expect(from).toBeGreaterThanOrEqual(limits[0])
          expect(to).toBeLessThanOrEqual(limits[1])
        }
      }),
    )
  })

  it('reaches a record wherever it is, and keeps its length', () => {
    fc.assert(
      fc.property(closed, windows, (window, span) => {
        const [from, to] = reaching(window, span)
        expect(span[0] < to && from < span[1]).toBe(true)
        expect(to - from).toBe(window[1] - window[0])
      }),
    )
  })

  it('opens no wider than it must where one end is open', () => {
    const record = windowOf('2004-03-28/2004-07-30')
    expect(windowText(reaching(windowOf('2010/..'), record))).toBe('2004-03-28/..')
    expect(windowText(reaching(windowOf('../2001'), record))).toBe('../2004-07-30')
  })
})

describe('months', () => {
  it.each([
    ['2011-01-31', 1, '2011-02-28'],
    ['2012-01-31', 1, '2012-02-29'],
    ['2011-12-15', 1, '2012-01-15'],
    ['2011-01-15', -1, '2010-12-15'],
    ['2011-05-31', -3, '2011-02-28'],
  ])('%s and %i', (day, months, expected) => {
    expect(monthsAfter(Date.parse(day), months)).toBe(Date.parse(expected))
  })
})

describe('play', () => {
  const axis = windowOf('2011-01-01/2011-12-31')

  it('begins with a month where there is no window', () => {
    expect(windowText(playStart(windowOf(null), axis))).toBe('2011-01-01/2011-01-31')
  })
  it('goes on from the window, and begins anew from the end', () => {
    const window = windowOf('2011-05-10/2011-05-19')
    expect(playStart(window, axis)).toEqual(window)
    const last = windowOf('2011-12-22/2011-12-31')
    expect(windowText(playStart(last, axis))).toBe('2011-01-01/2011-01-10')
    expect(played(last, DAY_MS, axis)).toBeNull()
  })
  it('comes to the end of the axis exactly, its length kept, and stops', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 90 }),
        (step, length) => {
          let now: Window = [axis[0], axis[0] + length * DAY_MS]
          let frames = 0
          for (
            let next: Window | null = now;
            next !== null;
            next = played(now, step * DAY_MS, axis)
          ) {
            expect(next[1] - next[0]).toBe(length * DAY_MS)
            now = next
            frames += 1
          }
          expect(now[1]).toBe(axis[1])
          expect(frames).toBe(1 + Math.ceil((365 - length) / step))
        },
      ),
    )
  })
})

describe('a window in years that EDTF has no days for', () => {
  it.each([
    [10_000, 'Y10000'],
    [-12_345, 'Y-12345'],
    [150_000, 'Y99999'],
    [9999, '9999-06-01'],
    [-206, '-0206-06-01'],
  ])('of the year %d is told as %s', (year, text) => {
    expect(dayText(startOfDay(year, 6, 1))).toBe(text)
    expect(parseEdtf(text).ok).toBe(true)
  })

  it('can be read again', () => {
    const text = windowText([startOfDay(-20_000, 1, 1), startOfDay(50_000, 1, 1)])
    expect(parseEdtf(text ?? '').ok).toBe(true)
  })
})
