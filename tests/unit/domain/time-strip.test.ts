/** The time strip: where its axis breaks, its ticks, and that no name lies on another or on a mark. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extentOfRecords, timeRecords } from '../../../src/domain/time/records.ts'
import { brokenScale, stretchesOf } from '../../../src/domain/time/strip/broken-scale.ts'
import {
  middleOf,
  momentsOf,
  stripEvents,
  undatedEvents,
} from '../../../src/domain/time/strip/events.ts'
import { layOutStrip, MARK, OUT } from '../../../src/domain/time/strip/lay-out.ts'
import { stripTicks } from '../../../src/domain/time/strip/strip-ticks.ts'
import { DAY_MS } from '../../../src/model/edtf/calendar.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const index = await kazakhstan()
const readings = ['told', 'checked'] as const
const events = {
  told: stripEvents(timeRecords(index, 'told')),
  checked: stripEvents(timeRecords(index, 'checked')),
}
const both = readings.flatMap((one) => events[one])
const extent = extentOfRecords(both) ?? [0, 1]
const scale = brokenScale(stretchesOf(extent, momentsOf(both, extent)))
const measure = (text: string) => text.length * 6.5

/** A span of up to a century, and what happens in it. */
const spans = fc
  .record({
    from: fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2020, 0) }),
    days: fc.integer({ min: 1, max: 36_500 }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }),
  })
  .map(({ from, days, shares }) => {
    const to = from + days * DAY_MS
    return { from, to, moments: shares.map((share) => from + share * (to - from)) }
  })

describe('an axis that may break', () => {
  it('is whole, without a gap, and its shares are one', () => {
    fc.assert(
      fc.property(spans, ({ from, to, moments }) => {
        const stretches = stretchesOf([from, to], moments)
        expect(stretches[0]?.from).toBe(from)
        expect(stretches.at(-1)?.to).toBe(to)
        for (const [at, { from: start }] of stretches.entries())
          if (at > 0) expect(stretches[at - 1]?.to).toBe(start)
        expect(stretches.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
        for (const { share } of stretches) expect(share).toBeGreaterThan(0)
      }),
    )
  })

  it('never runs backwards, and leads back to the time', () => {
    fc.assert(
      fc.property(
        spans,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ from, to, moments }, one, other) => {
          const axis = brokenScale(stretchesOf([from, to], moments))
          const [first, second] = [Math.min(one, other), Math.max(one, other)].map(
            (share) => from + share * (to - from),
          )
          if (first === undefined || second === undefined) return
          expect(axis.at(first)).toBeLessThanOrEqual(axis.at(second))
          // To a millionth of the whole: shares are sums of fractions.
          const back = axis.timeAt(axis.at(first))
          expect(Math.abs(back - first)).toBeLessThanOrEqual((to - from) * 1e-6)
          expect(axis.at(from)).toBe(0)
          expect(axis.at(to)).toBeCloseTo(1, 9)
        },
      ),
    )
  })

  it('squeezes only a long stretch in which little happens, and measures the rest alike', () => {
    fc.assert(
      fc.property(spans, ({ from, to, moments }) => {
        const stretches = stretchesOf([from, to], moments)
        const rates = stretches
          .filter(({ squeezed }) => !squeezed)
          .map((one) => one.share / (one.to - one.from))
        for (const rate of rates) expect(rate).toBeCloseTo(rates[0] ?? 0, 15)
        for (const one of stretches.filter(({ squeezed }) => squeezed)) {
          expect(one.to - one.from).toBeGreaterThan((to - from) / 4)
          expect(one.share).toBeLessThan((one.to - one.from) / (to - from))
        }
      }),
    )
  })

  it('has no break where things happen evenly, or nothing does', () => {
    const [from, to] = [Date.UTC(2000, 0), Date.UTC(2012, 0)]
    const yearly = Array.from({ length: 12 }, (_, at) => Date.UTC(2000 + at, 5))
    expect(stretchesOf([from, to], yearly)).toHaveLength(1)
    expect(stretchesOf([from, to], [])).toEqual([{ from, to, share: 1, squeezed: false }])
  })

  it('gives the year of the attacks the most room', () => {
    expect(scale.breaks).toHaveLength(1)
    const [quiet, year] = scale.stretches
    expect(quiet?.squeezed).toBe(true)
    expect(new Date(year?.from ?? 0).toISOString().slice(0, 10)).toBe('2011-01-01')
    expect(year?.share).toBeGreaterThan(0.5)
  })
})

describe('its events', () => {
  it('are the dated incidents, and the rest is counted as undated', () => {
    for (const reading of readings) {
      const records = timeRecords(index, reading)
      expect(events[reading].length + undatedEvents(records).length).toBe(
        index.toldIncidents.length,
      )
    }
  })

  it('begin with the first attack, in the order of their marks', () => {
    expect(events.checked[0]?.reference).toBe('incident:uzbekistan-attacks-2004')
    const middles = events.checked.map(({ middle }) => middle)
    expect(middles).toEqual(middles.toSorted((one, other) => one - other))
  })

  it('remember where the note had them only where that is elsewhere', () => {
    const bombing = events.checked.find(({ reference }) => reference.includes('bombing'))
    expect(bombing?.before).toBeLessThan(bombing?.middle ?? 0)
    expect(events.told.every(({ before }) => before === null)).toBe(true)
  })

  it('stand at the known end of an open interval', () => {
    expect(middleOf({ from: 5, to: Infinity })).toBe(5)
    expect(middleOf({ from: -Infinity, to: 7 })).toBe(7)
    expect(middleOf({ from: -Infinity, to: Infinity })).toBeNull()
  })
})

describe('its layout', () => {
  const WIDTHS = [334, 704, 968, 1384, 1864]

  it.each(WIDTHS)('names every event at %i pixels, and no name meets a name or a mark', (width) => {
    for (const reading of readings) {
      const rows = width < 500 ? 14 : 7
      const { items } = layOutStrip(events[reading], scale, { width, rows, measure })
      const boxes = items.map(({ event, label, x, ghost, row, name }) => {
        if (name === null) throw new Error(`${event.title} has no name at ${String(width)}`)
        expect(name).toBeGreaterThanOrEqual(-OUT)
        expect(name + measure(label)).toBeLessThanOrEqual(width + OUT)
        if (width > 500) expect(label).toBe(event.title)
        const marks = [x, ...(ghost === null ? [] : [ghost])].map((at) => [at - MARK, at + MARK])
        return { row, parts: [[name, name + measure(label)], ...marks] }
      })
      for (const [at, one] of boxes.entries())
        for (const other of boxes.slice(at + 1))
          if (one.row === other.row)
            for (const [from = 0, to = 0] of one.parts)
              for (const [start = 0, end = 0] of other.parts)
                expect(to <= start || from >= end).toBe(true)
    }
  })

  it('draws a line to the axis only where it crosses no name', () => {
    const { items } = layOutStrip(events.checked, scale, { width: 1384, rows: 7, measure })
    for (const { x, row, stem } of items.filter((one) => one.stem))
      for (const below of items.filter((one) => one.row < row))
        if (stem && below.name !== null)
          expect(
            x < below.name || x > below.name + measure(below.event.title),
            below.event.title,
          ).toBe(true)
    expect(items.some(({ stem }) => stem)).toBe(true)
  })

  it('leaves a name out rather than lay it on another', () => {
    const { items } = layOutStrip(events.checked, scale, { width: 260, rows: 2, measure })
    expect(items).toHaveLength(events.checked.length)
    expect(items.some(({ name }) => name === null)).toBe(true)
  })
})

describe('its ticks', () => {
  it('name years first, and no name touches another', () => {
    for (const width of [334, 984, 1864]) {
      const ticks = stripTicks(scale, width, measure)
      const named = ticks.filter(({ label }) => label !== '').toSorted((a, b) => a.x - b.x)
      expect(named.map(({ label }) => label)).toContain('2011')
      for (const [at, { x, label }] of named.entries()) {
        const next = named[at + 1]
        if (next !== undefined)
          expect(x + measure(label) / 2).toBeLessThan(next.x - measure(next.label) / 2)
      }
    }
  })

  it('make a year stand out among months only', () => {
    const ticks = stripTicks(scale, 1384, measure)
    expect(ticks.find(({ label }) => label === '2011')?.strong).toBe(true)
    expect(ticks.find(({ label }) => label === '2004')?.strong).toBe(false)
  })
})
