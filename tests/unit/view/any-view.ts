/** Views of every kind, and a dossier that has what they ask for. */
import fc from 'fast-check'
import { FACETS, LISTS, NEAREST } from '../../../src/domain/vocabulary.ts'
import type { KnownIds } from '../../../src/view/read-url.ts'
import type { Question, View } from '../../../src/view/view.ts'

const LAYERS = ['provinces', 'cities', 'factor:afghan-heroin', 'indicator:below-subsistence']
const RECORDS = ['incident:kenkiyak-2011', 'claim:2.3', 'date:2010/2011', 'date:2011-09~', 'date:%']
const VALUES = ['attack series', 'taliban', 'S20', 'A']
const COLUMNS = ['title', 'date', 'killed']
const SLIDES = ['opening', 'two-attacks', 'closing']
export const known: KnownIds = {
  layers: LAYERS,
  hasReference: (reference) => RECORDS.includes(reference),
  hasPassage: (passage) => passage === 'atyrau.1',
  hasFacetValue: (_, value) => VALUES.includes(value),
  columnsOf: () => COLUMNS,
  hasSlide: (slide) => SLIDES.includes(slide),
}
export const DEFAULTS: View = {
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

export const views: fc.Arbitrary<View> = fc.record({
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
