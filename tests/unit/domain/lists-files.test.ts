/** What files have beside the screen: how far a point may be off, whose it is, figures, and bounds across 180°. */
import { csvParse } from 'd3-dsv'
import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { boundsOf } from '../../../src/domain/lists/bbox.ts'
import { clippingHtml, clippingText } from '../../../src/domain/lists/clipping.ts'
import { COLUMNS } from '../../../src/domain/lists/columns.ts'
import { csvOf } from '../../../src/domain/lists/csv.ts'
import { FIGURE_COLUMNS, figureRows } from '../../../src/domain/lists/figure-rows.ts'
import { fileColumns, fileRows } from '../../../src/domain/lists/file-columns.ts'
import { rowsOf } from '../../../src/domain/lists/rows.ts'
import { sourcesOfRecord } from '../../../src/domain/lists/sources.ts'
import { sayDay } from '../../../src/export/figure/source-line.ts'
import { plantedDossier } from '../export/support/planted.ts'

const { dossier, ids } = plantedDossier()
const index = new DossierIndex(dossier)
const { record } = ids.clear
const read = (text: string) => csvParse(text.slice(1))

describe('a table that leaves the page', () => {
  it.each(['incidents', 'places', 'claims'] as const)(
    'says how far a point of %s may be off',
    (list) => {
      const rows = fileRows(index, rowsOf(index, list, 'told'), 'told')
      const text = csvOf(rows, fileColumns(list, COLUMNS[list], { whole: true }), 'Reference')
      const id = list === 'claims' ? ids.clear.claim : record
      const [row] = read(text).filter((one) => one['Reference']?.endsWith(`:${id}`))
      expect(row).toMatchObject({ 'Known within, km': '3', Marking: 'clear' })
      if (list === 'places') expect(row?.['Note']).toMatch(/^zqclear/)
    },
  )

  it('has the marking of each record', () => {
    const rows = fileRows(index, rowsOf(index, 'actors', 'told'), 'told')
    const marked = new Set(rows.map(({ cells }) => cells['marking']?.plain))
    expect(marked).toEqual(new Set(['clear', 'green', 'amber', 'red']))
  })

  it('says on the clipboard of what it is a part', () => {
    const clipping = { header: ['Place'], rows: [['Atyrau']], caption: '1 of 2 places' }
    expect(clippingText(clipping)).toBe('1 of 2 places\nPlace\nAtyrau')
    expect(clippingHtml(clipping)).toMatch(/^<table><caption>1 of 2 places<\/caption><thead>/)
  })
})

it('figures are numbers, whether below zero, zero or not there', () => {
  const [factor] = dossier.factors.filter(({ id }) => id === record)
  const [indicator] = factor?.indicators ?? []
  const [value] = indicator?.values ?? []
  if (factor === undefined || indicator === undefined || value === undefined)
    throw new Error('none')
  const { value: _, ...unknown } = value
  const known = [-3.5, 0].map((one) => ({ ...unknown, value: one, low: -4, high: 0 }))
  const values = [...known, { ...unknown, low: -4, high: 0 }]
  const made = { ...dossier, factors: [{ ...factor, indicators: [{ ...indicator, values }] }] }
  const text = csvOf(figureRows(new DossierIndex(made)), FIGURE_COLUMNS, 'Reference')
  expect(read(text).map((one) => [one['Value'], one['Low'], one['High']])).toEqual([
    ['-3.5', '-4', '0'],
    ['0', '-4', '0'],
    ['', '-4', '0'],
  ])
})

describe('the sources of a record', () => {
  it('are the article’s where the article has it', () => {
    expect(sourcesOfRecord(index, `place:${record}`, 'told')).toContain(dossier.meta.article.source)
  })

  it('are those of what leads there, or none, where it has not', () => {
    const [place] = dossier.places.features.filter(({ id }) => id === 'atyrau')
    const [route] = dossier.routes.features.filter(({ id }) => id === record)
    const [leg] = route?.properties.legs ?? []
    if (place === undefined || route === undefined || leg === undefined) throw new Error('none')
    const stop = {
      ...place,
      id: 'stop',
      properties: { ...place.properties, role: 'waypoint' as const },
    }
    const spare = { ...stop, id: 'spare' }
    const led = { ...route, properties: { ...route.properties, legs: [{ ...leg, to: 'stop' }] } }
    const made = new DossierIndex({
      ...dossier,
      places: { ...dossier.places, features: [stop, spare] },
      routes: { ...dossier.routes, features: [led] },
    })
    expect(sourcesOfRecord(made, 'place:stop', 'told')).toEqual(leg.sources)
    expect(sourcesOfRecord(made, 'place:spare', 'told')).toEqual([])
  })
})

describe('bounds', () => {
  const point = (longitude: number, latitude: number): Geometry => ({
    type: 'Point',
    coordinates: [longitude, latitude],
  })
  const cases: [string, Geometry[], number[] | undefined][] = [
    ['of nothing', [], undefined],
    ['of a point', [point(51, 47)], [51, 47, 51, 47]],
    ['of two', [point(51, 47), point(80, 40)], [51, 40, 80, 47]],
    ['of both ends of the map', [point(-100, 10), point(70, 20)], [-100, 10, 70, 20]],
    ['across 180°', [point(178, 65), point(-170, 66), point(170, 60)], [170, 60, -170, 66]],
    [
      'of an area in two parts',
      [
        {
          type: 'MultiPolygon',
          coordinates: [
            [
              [
                [170, 65],
                [180, 65],
                [180, 70],
                [170, 65],
              ],
            ],
            [
              [
                [-180, 65],
                [-170, 66],
                [-180, 70],
                [-180, 65],
              ],
            ],
          ],
        },
      ],
      [170, 65, -170, 70],
    ],
  ]
  it.each(cases)('%s', (_, geometries, bounds) => {
    expect(boundsOf(geometries)).toEqual(bounds)
  })
})

it('the day of an export is that of the calendar where it is made', () => {
  expect(sayDay(new Date(2026, 10, 30, 0, 5))).toBe('30 November 2026')
  expect(sayDay(new Date(2026, 10, 30, 23, 55))).toBe('30 November 2026')
})
