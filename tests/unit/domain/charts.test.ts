import { beforeAll, describe, expect, it } from 'vitest'
import { figuresOf, type Bar, type Chart } from '../../../src/domain/charts/charts-of.ts'
import { domainOf, barPartsOf } from '../../../src/domain/charts/bar-parts.ts'
import { everyAs, thinned } from '../../../src/domain/charts/thin-labels.ts'
import { sharesOf } from '../../../src/domain/charts/shares.ts'
import { sayFigure, sayPeriod } from '../../../src/words/record/say-figure.ts'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { parseDossier } from '../../../src/model/parse-dossier.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

let index: DossierIndex
beforeAll(async () => {
  index = await kazakhstan()
}, 60_000)

function chart(factor: string, id: string): Chart {
  const record = index.factors.get(factor)
  const charts = record === undefined ? [] : figuresOf(index, record).map((one) => one.chart)
  const found = charts.find((one) => one?.id === id)
  if (!found) throw new Error(`no chart ${id}`)
  return found
}

const bar = (reach: Bar['reach'], implied = false): Bar => ({
  id: JSON.stringify(reach),
  label: 'One',
  when: null,
  reach,
  implied,
  says: '',
  sources: [],
})

describe('the charts of the first dossier', () => {
  it('set what came in, what crossed and what was seized in one unit', () => {
    const { bars, period, says } = chart('afghan-heroin', 'heroin-flow')
    expect(bars.map(({ label, reach }) => [label, reach])).toEqual([
      ['Into Central Asia', { known: 'exactly', to: 90 }],
      ['Across Kazakhstan', { known: 'between', low: 70, high: 75 }],
      ['Seized in Kazakhstan', { known: 'exactly', to: 0.323 }],
    ])
    expect(period).toBe('2010')
    expect(says).toContain('Seized in Kazakhstan: 323 kilograms a year')
    expect(says).toContain('Into Central Asia: about 90;')
  })

  it('give the routes their shares and what is left over no number', () => {
    const shares = sharesOf(chart('afghan-heroin', 'heroin-routes'))
    expect(shares.map(({ bar: { label }, from, to, known }) => [label, from, to, known])).toEqual([
      ['Northern route', 0, 25, true],
      ['Balkan route', 25, 58, true],
      ['The rest', 58, 100, false],
    ])
    expect(shares.at(-1)?.bar.says).toBe('not known')
    expect(chart('afghan-heroin', 'heroin-routes').period).toBe('about 2009')
  })

  it('tell the announced budget from the base that it implies', () => {
    const { bars } = chart('counter-terrorism-budget', 'budget')
    expect(bars.map(({ when, says, implied }) => [when, says, implied])).toEqual([
      ['2011', '10.9, implied', true],
      ['2012', '13.5, announced', false],
    ])
  })

  it('name where the displaced went, and that nobody knows how many to Kazakhstan', () => {
    const displaced = chart('kyrgyz-turmoil', 'displaced')
    expect(displaced.bars.map(({ label, says }) => [label, says])).toEqual([
      ['Inside Kyrgyzstan', 'about 300,000'],
      ['To Uzbekistan', 'about 100,000'],
      ['To Kazakhstan', 'not known'],
    ])
    expect(displaced.period).toBe('June 2010')
    expect(barPartsOf(displaced).map((one) => one.bar.label)).not.toContain('To Kazakhstan')
  })

  it('keep a bound a bound', () => {
    const { bars } = chart('poverty-migration', 'poverty')
    expect(bars.map(({ when, says }) => [when, says])).toEqual([
      ['2007', '12.7'],
      ['2010', '6.5'],
      ['October – December 2010', '5.1'],
      ['2011', '5.3'],
      ['2011', 'over 10'],
    ])
  })

  it('show every indicator once, cite each bar, and say nothing that no value holds', () => {
    for (const factor of index.dossier.factors) {
      const groups = figuresOf(index, factor)
      const shown = groups.flatMap(({ indicators }) => indicators.map(({ id }) => id))
      expect(shown.toSorted()).toEqual(factor.indicators.map(({ id }) => id).toSorted())
      for (const { chart: drawn, indicators } of groups) {
        if (drawn === null) continue
        const known = drawn.bars.filter(({ reach }) => reach.known !== 'not')
        const values = indicators.flatMap((one) => one.values)
        expect(known.map(({ sources }) => sources)).toEqual(values.map(({ sources }) => sources))
        expect(drawn.says.endsWith('.')).toBe(true)
      }
    }
  })

  it('draw no chart of a single figure', () => {
    const groups = index.dossier.factors.flatMap((factor) => figuresOf(index, factor))
    const tables = groups.filter((one) => one.chart === null).flatMap((one) => one.indicators)
    expect(tables.map(({ id }) => id)).toEqual(['oil-output', 'religious-associations'])
  })
})

describe('what a chart may draw', () => {
  function problems(draws: { indicator: string }[][]) {
    const { dossier } = index
    const charts = draws.map((one, at) => ({
      id: `chart-${String(at)}`,
      title: 'Heroin',
      unit: 'tonnes a year',
      form: 'bars',
      draws: one,
    }))
    const factors = dossier.factors.map((one) =>
      one.id === 'afghan-heroin' ? { ...one, charts } : one,
    )
    const parsed = parseDossier({ ...dossier, factors })
    return parsed.ok ? [] : parsed.problems.map(({ path, what }) => [path, what])
  }

  it('is an indicator of its own factor, once', () => {
    const [seized, budget] = [{ indicator: 'heroin-seized-kazakhstan' }, { indicator: 'budget' }]
    expect(problems([[seized]])).toEqual([])
    expect(problems([[seized], [seized]])).toEqual([
      [
        expect.stringMatching(/charts\[1\]\.draws\[0\]\.indicator$/),
        'the indicator "heroin-seized-kazakhstan" is drawn twice',
      ],
    ])
    expect(problems([[budget]])).toEqual([
      [
        expect.stringMatching(/charts\[0\]\.draws\[0\]\.indicator$/),
        'the factor has no indicator "budget"',
      ],
    ])
  })
})

describe('pieces of bars', () => {
  const parts = (bars: Bar[]) =>
    barPartsOf({ bars }).map(({ from, to, manner }) => [from, to, manner])

  it('leave open what is not sure', () => {
    expect(parts([bar({ known: 'between', low: 70, high: 75 })])).toEqual([
      [0, 70, 'filled'],
      [70, 75, 'open'],
    ])
    expect(parts([bar({ known: 'under', high: 4 })])).toEqual([[0, 4, 'open']])
    expect(parts([bar({ known: 'exactly', to: 4 }, true)])).toEqual([[0, 4, 'open']])
  })

  it('reach below zero as far as the figure does, and are never longer than it', () => {
    const below = parts([bar({ known: 'exactly', to: -4 })])
    expect(below).toEqual([[0, -4, 'filled']])
    expect(parts([bar({ known: 'between', low: -7, high: -5 })])).toEqual([
      [0, -5, 'filled'],
      [-5, -7, 'open'],
    ])
    expect(parts([bar({ known: 'between', low: -2, high: 3 })])).toEqual([
      [0, -2, 'open'],
      [0, 3, 'open'],
    ])
    expect(domainOf(barPartsOf({ bars: [bar({ known: 'exactly', to: -4 })] }))).toEqual([-4, 0])
    const [sure, open] = parts([bar({ known: 'over', low: 10 })])
    expect(sure).toEqual([0, 10, 'filled'])
    expect(open?.[2]).toBe('open')
    expect(Number(open?.[1])).toBeGreaterThan(10)
  })

  it('draw nothing of what is unknown', () => {
    expect(parts([bar({ known: 'not' })])).toEqual([])
  })
})

describe('figures in words', () => {
  const value = { place: 'kazakhstan', date: '2010', value: 90, sources: ['S1'] }

  it('say what a figure rests on', () => {
    expect(sayFigure(value)).toBe('90')
    expect(sayFigure({ ...value, standing: 'about' })).toBe('about 90')
    expect(sayFigure({ ...value, standing: 'implied' })).toBe('90, implied')
    expect(sayPeriod('20XX')).toBe('year not given')
    expect(sayPeriod('2010')).toBe('2010')
  })
})

describe('labels of columns', () => {
  const figures = Array.from({ length: 12 }, (_, at) => `${String(1000 + at)},000`)

  it('are as many as fit, the last always', () => {
    expect(thinned(figures, everyAs(figures, 20, /\n/))).toEqual(figures)
    const few = thinned(figures, everyAs(figures, 4, /\n/))
    expect(few).toHaveLength(4)
    expect(few.at(-1)).toBe(figures.at(-1))
  })

  it('count the longest part of what may be broken', () => {
    expect(everyAs(['about\n7'], 6, /\n/)).toBe(1)
    expect(everyAs(['about 7'], 6, /\n/)).toBe(2)
  })
})

it('an exact figure is said once, however its bounds are written', () => {
  const value = (low: number, high: number) => ({
    place: 'x',
    date: '2011',
    low,
    high,
    sources: [],
  })
  expect(sayFigure(value(0, 0))).toBe('0')
  expect(sayFigure(value(-7, -5))).toBe('-7 to -5')
  expect(sayFigure(value(5, 7))).toBe('5–7')
})
