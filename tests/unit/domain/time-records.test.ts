import { describe, expect, it } from 'vitest'
import { binsBetween, binText } from '../../../src/domain/time/bins.ts'
import { drawnTime } from '../../../src/domain/time/drawn.ts'
import {
  byBeginning,
  extentOfRecords,
  LANES,
  timeRecords,
} from '../../../src/domain/time/records.ts'
import { neighbourOf } from '../../../src/domain/time/step.ts'
import { dayText, windowOf } from '../../../src/domain/time/window.ts'
import { barOf, heightsOf, layOut, nearestMark } from '../../../src/ui/timeline/lay-out.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const index = await kazakhstan()
const told = timeRecords(index, 'told')
const checked = timeRecords(index, 'checked')
const of = (records: typeof told, reference: string) =>
  records.dated.find((one) => one.reference === reference)

describe('records on the axis', () => {
  it('are every incident, every route, and each claim about no incident, once', () => {
    const all = [...told.dated, ...told.undated].map(({ reference }) => reference)
    expect(new Set(all).size).toBe(all.length)
    for (const { id } of index.dossier.incidents) expect(all).toContain(`incident:${id}`)
    for (const { id } of index.dossier.routes.features) expect(all).toContain(`route:${id}`)
    const claims = all.filter((one) => one.startsWith('claim:'))
    const alone = index.dossier.claims.filter(
      ({ about, tells }) =>
        tells === undefined && !about.some((one) => one.startsWith('incident:')),
    )
    expect(claims.toSorted()).toEqual(alone.map(({ id }) => `claim:${id}`).toSorted())
  })

  it('stand in lanes by kind', () => {
    expect(of(told, 'incident:aktobe-bombing-2011')?.lane).toBe('attacks')
    expect(of(told, 'incident:atyrau-raid-2011')?.lane).toBe('operations')
    expect(of(told, 'incident:budget-2012')?.lane).toBe('policy')
    // Coloured as what it supports, but a route all the same.
    expect(of(told, 'route:transit-aktau-baku')).toMatchObject({
      lane: 'routes',
      family: 'violence',
    })
    const lanes = told.dated.map(({ lane }) => LANES.indexOf(lane))
    expect(lanes).toEqual(lanes.toSorted((one, other) => one - other))
  })

  it('move with the reading, and remember where the article had them', () => {
    expect(of(told, 'incident:aktobe-bombing-2011')).toMatchObject({
      date: '2011-05-14',
      ghost: null,
    })
    const moved = of(checked, 'incident:aktobe-bombing-2011')
    expect(moved).toMatchObject({ date: '2011-05-17', told: '2011-05-14' })
    expect(dayText(moved?.ghost?.from ?? 0)).toBe('2011-05-14')
    // The article gives no date: only others have one.
    expect(of(told, 'claim:6.1')).toBeUndefined()
    const dated = { date: '2010-04/2010-06', told: undefined, ghost: null }
    expect(of(checked, 'claim:6.1')).toMatchObject(dated)
  })

  it('reach from the first known bound to the last', () => {
    const extent = extentOfRecords([...told.dated, ...checked.dated])
    expect(extent?.map(dayText)).toEqual(['2001-01-01', '2012-01-01'])
    expect(extentOfRecords([])).toBeNull()
  })
})

describe('steps', () => {
  const ordered = told.dated.toSorted(byBeginning)
  const year = windowOf('2011-05-01/2011-12-31')

  it('begin at the window, then go from the chosen record', () => {
    const first = neighbourOf(ordered, null, year, 1)
    expect(first?.reference).toBe('incident:aktobe-bombing-2011')
    const second = neighbourOf(ordered, 'incident:aktobe-bombing-2011', year, 1)
    expect(second?.reference).toBe('incident:kenkiyak-2011')
    const back = neighbourOf(ordered, 'incident:kenkiyak-2011', year, -1)
    expect(back?.reference).toBe('incident:aktobe-bombing-2011')
  })

  it('visit every dated record once, and end', () => {
    const seen: string[] = []
    let at = neighbourOf(ordered, null, windowOf(null), 1)
    while (at !== null) {
      seen.push(at.reference)
      at = neighbourOf(ordered, at.reference, windowOf(null), 1)
    }
    expect(seen.toSorted()).toEqual(told.dated.map(({ reference }) => reference).toSorted())
  })
})

it('counts a record in each stretch that it touches', () => {
  const edges = ['2004-01-01', '2005-01-01', '2006-01-01'].map((one) => Date.parse(one))
  const records = told.dated.filter(({ date }) => ['2004/2011', '2005-12'].includes(date))
  const bins = binsBetween(edges, records)
  const [first = 0, second = 0] = bins.map(({ count }) => count)
  expect(bins).toHaveLength(2)
  expect(first).toBe(records.filter(({ date }) => date === '2004/2011').length)
  expect(second).toBe(records.length)
  expect(bins.map(binText)).toEqual(['2004', '2005'])
  const said = (from: string, to: string) =>
    binText({ from: Date.parse(from), to: Date.parse(to), count: 0 })
  expect(said('2004-01-01', '2006-01-01')).toBe('2004/2005')
  expect(said('2003-11-12', '2004-01-01')).toBe('2003-11-12/2003-12-31')
})

describe('lanes', () => {
  const width = 1000
  const [from, to] = windowOf('2001-01-01/2012-12-31')
  const place = (time: number) => ((time - from) / (to - from)) * width
  const lanes = layOut(checked.dated, place, width)

  it('show every record that the axis reaches', () => {
    expect(lanes.flatMap(({ marks }) => marks)).toHaveLength(checked.dated.length)
  })

  it('give marks that would hide one another rows of their own', () => {
    for (const { marks, rows } of lanes) {
      for (const [at, one] of marks.entries()) {
        expect(one.row).toBeLessThan(rows)
        for (const other of marks.slice(at + 1).filter(({ row }) => row === one.row)) {
          expect(other.bar.x0).toBeGreaterThan(one.bar.x1)
        }
      }
    }
  })

  it('leave out what lies beyond the axis', () => {
    const [start, end] = windowOf('2006-06-01/2009-01-01')
    const near = layOut(told.dated, (time) => ((time - start) / (end - start)) * width, width)
    const shown = near.flatMap(({ marks }) => marks.map(({ record }) => record.date))
    expect(shown.toSorted()).toEqual(['2001~/2011', '2004/2011'])
  })

  it('share their height, none less than the least', () => {
    const heights = heightsOf(lanes, 112, 18)
    expect(heights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(112)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(18)
  })

  it('find the mark that a press near it means', () => {
    const [attacks] = lanes
    const mark = attacks?.marks.at(-1)
    if (attacks === undefined || mark === undefined) throw new Error('there are no attacks')
    const y = ((mark.row + 0.5) * 20) / attacks.rows
    expect(nearestMark(attacks, { x: mark.bar.x1 + 9, y }, 20, 12)).toBe(mark)
    expect(nearestMark(attacks, { x: mark.bar.x1 + 40, y }, 20, 12)).toBeNull()
  })
})

describe('a bar', () => {
  const [from, to] = windowOf('2011-01-01/2011-12-31')
  const place = (time: number) => ((time - from) / (to - from)) * 730
  const bar = (edtf: string) => barOf(bare(edtf), place, 730)

  it('runs to the end of the axis where it is open', () => {
    expect(bar('2011-05/..')).toMatchObject({ x0: 240, x1: 730, body1: 730, end: 'open' })
    expect(bar('../2011-05-01')).toMatchObject({ x0: 0, body0: 0, start: 'open' })
    expect(bar('../2011-05-01').x1).toBeCloseTo(242)
  })

  it('fades beyond what is known where it is approximate or unknown, and within it where it is a month', () => {
    const known = bar('2011-05-01/2011-05-31')
    expect(known).toMatchObject({ x0: 240, body0: 240, body1: 302, x1: 302 })
    const month = bar('2011-05')
    expect([month.x0, month.x1]).toEqual([240, 302])
    expect(month.body0).toBeGreaterThan(240)
    expect(month.body1).toBeLessThan(302)
    const about = bar('2011-05~')
    expect(about.x0).toBeLessThan(240)
    expect(about.body0).toBeGreaterThan(240)
    const unknown = bar('2011-05-01/')
    expect(unknown.x0).toBeLessThanOrEqual(240)
    expect(unknown.x1).toBeGreaterThan(unknown.body1 + 20)
  })

  it('is never too thin to be seen', () => {
    const day = barOf(bare('2011-05-14'), (time) => place(time) / 100, 7.3)
    expect(day.x1 - day.x0).toBeGreaterThanOrEqual(5)
  })
})

function bare(edtf: string) {
  const drawn = drawnTime(edtf)
  if (drawn === null) throw new Error(`${edtf} is no date`)
  return drawn
}

it('keeps every mark of a lane that has more than there are rows for', () => {
  const [one] = told.dated
  if (one === undefined) throw new Error('the dossier has no dated record')
  const many = Array.from({ length: 60 }, (_, at) => ({ ...one, reference: `claim:${String(at)}` }))
  const lane = layOut(many, (time) => time / 1e12, 600).find(({ marks }) => marks.length > 0)
  expect(lane?.marks).toHaveLength(many.length)
  expect(lane?.rows).toBeLessThan(many.length)
  expect(lane?.marks.every(({ row }) => row < lane.rows)).toBe(true)
})
