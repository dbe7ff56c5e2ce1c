import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { viewFromFragment, viewToFragment, type Known } from '../../../src/view/url.ts'
import { FACETS, LISTS, NEAREST } from '../../../src/domain/vocabulary.ts'
import { View, type Question } from '../../../src/view/view.ts'

const LAYERS = ['provinces', 'cities', 'factor:afghan-heroin', 'indicator:below-subsistence']
const RECORDS = ['incident:kenkiyak-2011', 'claim:2.3', 'date:2010/2011', 'date:2011-09~', 'date:%']
const VALUES = ['attack series', 'taliban', 'S20', 'A']
const COLUMNS = ['title', 'date', 'killed']
const SLIDES = ['opening', 'two-attacks', 'closing']
const known: Known = {
  layers: LAYERS,
  hasReference: (reference) => RECORDS.includes(reference),
  hasPassage: (passage) => passage === 'atyrau.1',
  hasFacetValue: (_, value) => VALUES.includes(value),
  columnsOf: () => COLUMNS,
  hasSlide: (slide) => SLIDES.includes(slide),
}
const DEFAULTS: View = {
  camera: null,
  layers: ['provinces', 'cities'],
  opacity: {},
  selection: null,
  reading: 'told',
  language: 'en',
  theme: 'paper',
  panels: { article: true, layers: true, timeline: true },
  page: 'article',
  tool: 'layers',
  dialog: null,
  passage: null,
  filters: {},
  time: null,
  certain: false,
  span: null,
  table: null,
  question: null,
  present: null,
  chrome: 'full',
}

const between = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((number) => (number === 0 ? 0 : number))

const spots = fc.tuple(between(-180, 180), between(-90, 90))
const arounds = fc.oneof(spots, fc.constantFrom(...RECORDS))
const kilometres = between(1, 5000)
const windows = fc.constantFrom('2011-05-17/2011-10', '../2011', '2009~/..', '2010-22/2011-23?')

const questions: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ ask: fc.constant('path'), points: fc.array(spots) }),
  fc.record({ ask: fc.constant('circle'), around: arounds, km: kilometres }),
  fc.record({ ask: fc.constant('corridor'), along: fc.constantFrom(...RECORDS), km: kilometres }),
  fc.record({ ask: fc.constant('nearest'), of: fc.constantFrom(...NEAREST), to: arounds }),
)

const views: fc.Arbitrary<View> = fc.record({
  camera: fc.option(
    fc.record({
      longitude: between(-180, 180),
      latitude: between(-85, 85),
      zoom: between(0, 12),
      bearing: between(-180, 180),
      pitch: between(0, 60),
    }),
  ),
  layers: fc.subarray(LAYERS),
  opacity: fc.dictionary(fc.constantFrom(...LAYERS), between(0, 1), { noNullPrototype: true }),
  selection: fc.option(fc.constantFrom(...RECORDS)),
  reading: fc.constantFrom('told', 'checked'),
  language: fc.constantFrom('en', 'ru', 'kk'),
  theme: fc.constantFrom('paper', 'room'),
  panels: fc.record({ article: fc.boolean(), layers: fc.boolean(), timeline: fc.boolean() }),
  page: fc.constantFrom('article', 'coverage', 'briefing'),
  tool: fc.constantFrom('layers', 'filters', 'distance'),
  dialog: fc.option(fc.constantFrom('data', 'about:cities', 'about:factor:afghan-heroin')),
  passage: fc.option(fc.constant('atyrau.1')),
  filters: fc.dictionary(fc.constantFrom(...FACETS), fc.subarray(VALUES), {
    noNullPrototype: true,
  }),
  time: fc.option(windows),
  certain: fc.boolean(),
  span: fc.option(windows),
  table: fc.option(
    fc.record({
      list: fc.constantFrom(...LISTS),
      sort: fc.option(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() })),
      columns: fc.option(fc.subarray(COLUMNS, { minLength: 1 })),
    }),
  ),
  question: fc.option(questions),
  present: fc.option(
    fc.record({ as: fc.constantFrom('audience', 'console'), slide: fc.constantFrom(...SLIDES) }),
  ),
  chrome: fc.constantFrom('full', 'embed'),
})

describe('a View in the URL', () => {
  it('comes back the same, whatever it is and whatever the defaults are', () => {
    fc.assert(
      fc.property(views, views, (view, defaults) => {
        expect(v.is(View, view)).toBe(true)
        const read = viewFromFragment(`#${viewToFragment(view, defaults)}`, defaults, known)
        expect(read.view).toEqual(view)
        expect(read.dropped).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('survives being escaped whole, as mail programs do', () => {
    fc.assert(
      fc.property(views, (view) => {
        const fragment = encodeURI(viewToFragment(view, DEFAULTS))
        const plain = decodeURI(fragment)
        expect(viewFromFragment(plain, DEFAULTS, known).view).toEqual(view)
      }),
    )
  })

  it('leaves out what the defaults say', () => {
    expect(viewToFragment(DEFAULTS, DEFAULTS)).toBe('v=1')
    expect(viewToFragment({ ...DEFAULTS, selection: 'claim:2.3' }, DEFAULTS)).toBe(
      'v=1&record=claim:2.3',
    )
  })

  it('never throws and always gives a valid View, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(v.is(View, viewFromFragment(text, DEFAULTS, known).view)).toBe(true)
      }),
    )
  })
})

describe('a bad or old link', () => {
  it.each([
    ['v=1&theme=neon', { key: 'theme', value: 'neon', why: 'unreadable' }],
    ['v=1&map=91/200/3', { key: 'map', value: '91/200/3', why: 'unreadable' }],
    ['v=1&record=incident:gone', { key: 'record', value: 'incident:gone', why: 'missing' }],
    ['v=1&layers=cities,moon', { key: 'layers', value: 'moon', why: 'missing' }],
    ['v=1&colour=red', { key: 'colour', value: 'red', why: 'unknown' }],
    ['v=9', { key: 'v', value: '9', why: 'version' }],
    ['v=1&passage=gone.4', { key: 'passage', value: 'gone.4', why: 'missing' }],
    ['v=1&dialog=about:moon', { key: 'dialog', value: 'about:moon', why: 'missing' }],
    ['v=1&by=kind*moon', { key: 'by', value: 'moon', why: 'missing' }],
    ['v=1&by=colour*red', { key: 'by', value: 'colour*red', why: 'unreadable' }],
    ['v=1&time=2011', { key: 'time', value: '2011', why: 'unreadable' }],
    ['v=1&table=incidents/moon', { key: 'table', value: 'moon', why: 'missing' }],
    ['v=1&table=moons', { key: 'table', value: 'moons', why: 'unreadable' }],
    ['v=1&ask=circle/place:gone/100', { key: 'ask', value: 'place:gone', why: 'missing' }],
    ['v=1&ask=circle/20,91/100', { key: 'ask', value: 'circle/20,91/100', why: 'unreadable' }],
    ['v=1&present=audience/gone', { key: 'present', value: 'gone', why: 'missing' }],
    ['v=1&present=moon/opening', { key: 'present', value: 'moon/opening', why: 'unreadable' }],
    ['v=1&theme=%E0%A4%A', { key: 'theme', value: '%E0%A4%A', why: 'unreadable' }],
  ])('%s is mended and says what was dropped', (fragment, dropped) => {
    const read = viewFromFragment(fragment, DEFAULTS, known)
    expect(read.dropped).toEqual([dropped])
    expect(v.is(View, read.view)).toBe(true)
  })

  it('keeps what it can', () => {
    const { view } = viewFromFragment('layers=moon,cities&theme=room', DEFAULTS, known)
    expect(view).toEqual({ ...DEFAULTS, layers: ['cities'], theme: 'room' })
  })
})
