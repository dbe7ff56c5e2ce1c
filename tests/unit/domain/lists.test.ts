/** Lists of the real dossier: a row a record, a cell a column, in order, and out as CSV and clippings. */
import { csvParse, tsvParseRows } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  NOTHING,
  dateCell,
  rangeCell,
  type Cell,
  type Row,
} from '../../../src/domain/lists/cell.ts'
import { clippingHtml, clippingText } from '../../../src/domain/lists/clipping.ts'
import { COLUMNS, shownColumns, TITLE } from '../../../src/domain/lists/columns.ts'
import { csvOf } from '../../../src/domain/lists/csv.ts'
import { guarded } from '../../../src/domain/lists/guard.ts'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { rowsOf } from '../../../src/domain/lists/rows.ts'
import { sortRows } from '../../../src/domain/lists/sort-rows.ts'
import { LISTS } from '../../../src/domain/vocabulary.ts'
import { largeIndex } from '../../support/large.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const index = await kazakhstan()
const { dossier } = index
const READINGS = ['told', 'checked'] as const
const CASES = LISTS.flatMap((list) => READINGS.map((reading) => [list, reading] as const))

const referencesOf = (rows: readonly Row[]) => rows.map(({ reference }) => reference)
const cellOf = (rows: readonly Row[], reference: string, column: string) =>
  rows.find((row) => row.reference === reference)?.cells[column]

describe('rows', () => {
  const RECORDS = {
    incidents: dossier.incidents,
    places: dossier.places.features,
    routes: dossier.routes.features,
    claims: dossier.claims,
    actors: dossier.actors,
    judgements: dossier.judgements ?? [],
    sources: dossier.sources,
  }
  /** Of which this dossier knows nothing, though another may. */
  const UNKNOWN_HERE = /^(?:killed_civilians_\w+|archived|sha256)$/

  it.each(CASES)(
    'of %s as %s: one a record, each with a cell for every column',
    (list, reading) => {
      const rows = rowsOf(index, list, reading)
      expect(rows).toHaveLength(RECORDS[list].length)
      expect(rows.length).toBeGreaterThan(5)
      for (const { reference, cells } of rows) {
        expect(index.record(reference), reference).not.toBeNull()
        expect(Object.keys(cells).toSorted()).toEqual(COLUMNS[list].map(({ id }) => id).toSorted())
        expect(cells[TITLE]?.links).toEqual([{ text: cells[TITLE]?.text, to: reference }])
      }
    },
  )

  it.each(LISTS)('of %s: every column says something in one reading or the other', (list) => {
    const silentIn = (of: DossierIndex) => {
      const rows = READINGS.flatMap((reading) => rowsOf(of, list, reading))
      const silent = COLUMNS[list].filter(({ id }) =>
        rows.every(({ cells }) => cells[id]?.text === ''),
      )
      return silent.map(({ id }) => id)
    }
    expect(silentIn(index).filter((id) => !UNKNOWN_HERE.test(id))).toEqual([])
    // Made at random, a dossier has something for each of them.
    const made = largeIndex(11, {
      claims: 120,
      incidents: 60,
      sources: 20,
      judgements: 12,
      inOnePlace: 1,
    })
    expect(silentIn(made)).toEqual([])
  })

  it.each(CASES)(
    'of %s as %s: links lead to records, empty cells are empty all through',
    (list, reading) => {
      for (const { cells } of rowsOf(index, list, reading)) {
        for (const cell of Object.values(cells)) {
          for (const { to } of cell.links ?? []) {
            if (to !== undefined) expect(index.record(to), to).not.toBeNull()
          }
          expect(cell.sort === null).toBe(cell.text === '')
          expect(cell.plain === null).toBe(cell.text === '')
        }
      }
    },
  )

  it('follow the reading', () => {
    const kenkiyak = 'incident:kenkiyak-2011'
    const [told, checked] = [
      rowsOf(index, 'incidents', 'told'),
      rowsOf(index, 'incidents', 'checked'),
    ]
    expect(cellOf(told, kenkiyak, 'date')?.plain).toBe('2011-07-14')
    expect(cellOf(checked, kenkiyak, 'date')?.text).toBe('8–9 July 2011')
    expect(cellOf(told, kenkiyak, 'places')?.links).toEqual([
      { text: 'Aktobe', to: 'place:aktobe' },
    ])
    expect(cellOf(checked, kenkiyak, 'places')?.links).toEqual([
      { text: 'Kenkiyak', to: 'place:kenkiyak' },
    ])
    // The verdict is on the claims that tell it, whatever the reading.
    for (const rows of [told, checked]) {
      expect(cellOf(rows, kenkiyak, 'verdict')?.text).toBe('partly corroborated')
      expect(cellOf(rows, kenkiyak, 'confidence')?.text).toBe('moderate')
      expect(cellOf(rows, kenkiyak, 'origins')?.plain).toBe(2)
    }
  })

  it('name every end of a route that parts', () => {
    const routes = rowsOf(index, 'routes', 'told')
    expect(cellOf(routes, 'route:heroin-east', 'to')?.plain).toBe('Chelyabinsk; Omsk')
    expect(cellOf(routes, 'route:heroin-east', 'from')?.plain).toBe('Kunduz')
    expect(cellOf(routes, 'route:heroin-east', 'documented')?.plain).toBe(2)
  })

  it('give a country its record', () => {
    const places = rowsOf(index, 'places', 'told')
    expect(cellOf(places, 'place:osh', 'country')?.links?.[0]?.to).toBe('place:kyrgyzstan')
  })

  it('tell a range from a number', () => {
    expect(rangeCell({ low: 3, high: 3 }).plain).toBe(3)
    expect(rangeCell({ low: 2, high: 4 }).text).toBe('2–4')
    expect(rangeCell({ low: 50, high: null }).text).toBe('50 or more')
    expect(rangeCell({ low: 0, high: null }).text).toBe('number unknown')
    const sides = { suspects: { low: 9, high: 9 }, forces: { low: 1, high: 2 } }
    expect(rangeCell({ by: sides })).toMatchObject({ text: '10–11', sort: [10, 11] })
    expect(rangeCell({ by: { ...sides, unknown: { low: 1, high: null } } }).text).toBe('11 or more')
  })
})

describe('columns', () => {
  it('always hold the title, in the order of the list', () => {
    for (const list of LISTS) {
      expect(shownColumns(list, null).map(({ id }) => id)).toContain(TITLE)
      const last = COLUMNS[list].at(-1)?.id ?? ''
      expect(shownColumns(list, [last]).map(({ id }) => id)).toEqual([TITLE, last])
    }
  })
})

describe('sorting', () => {
  const cell = fc.oneof(
    fc.constant(NOTHING),
    fc.integer({ min: -3, max: 3 }).map((n): Cell => ({ text: 'x', sort: [n, n], plain: n })),
    fc
      .tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom(1, 2, Infinity))
      .map((sort): Cell => ({ text: 'x', sort, plain: 'x' })),
  )
  const rows = fc
    .array(cell)
    .map((cells) => cells.map((one, at): Row => ({ reference: `r:${at}`, cells: { a: one } })))
  const weight = (row: Row) => {
    const sort = row.cells['a']?.sort
    return typeof sort === 'object' && sort !== null ? sort : null
  }
  const rank = ([low, high]: readonly [number, number]) => low * 100 + Math.min(high, 50)

  it('keeps every row, in order, equals as they stood, the empty last', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (list, descending) => {
        const sorted = sortRows(list, { column: 'a', descending })
        expect(referencesOf(sorted).toSorted()).toEqual(referencesOf(list).toSorted())
        for (const [at, row] of sorted.entries()) {
          const next = sorted[at + 1]
          if (next === undefined) continue
          const [one, other] = [weight(row), weight(next)]
          if (one === null) expect(other).toBeNull()
          if (one === null || other === null) continue
          const step = rank(other) - rank(one)
          expect(descending ? -step : step).toBeGreaterThanOrEqual(0)
          if (step === 0) expect(list.indexOf(row)).toBeLessThan(list.indexOf(next))
        }
      }),
    )
  })

  it.each(CASES)('of %s as %s by any column is the same rows', (list, reading) => {
    const rows = rowsOf(index, list, reading)
    for (const { id } of COLUMNS[list]) {
      for (const descending of [false, true]) {
        const sorted = sortRows(rows, { column: id, descending })
        expect(new Set(sorted)).toEqual(new Set(rows))
        const firstEmpty = sorted.findIndex(({ cells }) => cells[id]?.text === '')
        if (firstEmpty < 0) continue
        expect(sorted.slice(firstEmpty).every(({ cells }) => cells[id]?.text === '')).toBe(true)
      }
    }
  })

  it('counts where a text counts, and reads dates by start, then end', () => {
    const claims = referencesOf(
      sortRows(rowsOf(index, 'claims', 'told').toReversed(), {
        column: 'title',
        descending: false,
      }),
    )
    const at = (id: string) => claims.indexOf(`claim:${id}`)
    expect(at('2.1')).toBeLessThan(at('10.1'))
    const dated = ['2011', '2011-07', '2011-07-01', '../2011', '2010-XX-XX'].map((date): Row => ({
      reference: date,
      cells: { date: dateCell(date) },
    }))
    const sorted = sortRows(dated, { column: 'date', descending: false })
    expect(referencesOf(sorted)).toEqual(['../2011', '2010-XX-XX', '2011', '2011-07-01', '2011-07'])
  })

  it('without a column keeps the order of the data', () => {
    const rows = rowsOf(index, 'actors', 'told')
    expect(sortRows(rows, null)).toEqual(rows)
  })
})

describe('CSV', () => {
  it.each(CASES)('of %s as %s reads back to the same values', (list, reading) => {
    const rows = rowsOf(index, list, reading)
    const columns = COLUMNS[list]
    const text = csvOf(rows, columns, 'Reference')
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r]/)
    const read = csvParse(text.slice(1))
    expect(read.columns).toEqual([...columns.map(({ title }) => title), 'Reference'])
    expect(read).toHaveLength(rows.length)
    for (const [at, row] of rows.entries()) {
      expect(read[at]?.['Reference']).toBe(row.reference)
      for (const { id, title } of columns) {
        expect(read[at]?.[title]).toBe(String(row.cells[id]?.plain ?? ''))
      }
    }
  })

  it('holds dates as EDTF and coordinates as numbers', () => {
    const read = csvParse(
      csvOf(rowsOf(index, 'places', 'told'), COLUMNS.places, 'Reference').slice(1),
    )
    const aktobe = read.find((one) => one['Reference'] === 'place:aktobe')
    const [longitude, latitude] = index.places.get('aktobe')?.geometry?.coordinates ?? []
    expect(Number(aktobe?.['Longitude'])).toBe(longitude)
    expect(Number(aktobe?.['Latitude'])).toBe(latitude)
  })

  it('does not let a text become a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '=HYPERLINK("x","y")']) {
      expect(guarded(text)).toBe(`'${text}`)
    }
    expect(guarded(-118.2)).toBe('-118.2')
    expect(guarded('2011-07/..')).toBe('2011-07/..')
    for (const date of ['-0206', '-0206-03-15', '-0206/-0170~']) expect(guarded(date)).toBe(date)
    expect(guarded("-0206+cmd|'/c calc'!A1")).toBe("'-0206+cmd|'/c calc'!A1")
    const row: Row = {
      reference: 'place:x',
      cells: { title: { text: 'x', sort: 'x', plain: '=cmd|"/c calc"' } },
    }
    const read = csvParse(csvOf([row], [COLUMNS.places[0] ?? fail()], 'Reference').slice(1))
    expect(read[0]?.['Place']).toBe(`'=cmd|"/c calc"`)
  })

  it('never begins a text as a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n]/)
        expect(guarded(text).endsWith(text)).toBe(true)
      }),
    )
  })
})

describe('a clipping', () => {
  const clipping = {
    header: ['Place', 'Longitude'],
    rows: [
      ['A "b" <c> & d', '-12.5'],
      ['=x', ''],
    ],
  }

  it('is text with tabs', () => {
    expect(tsvParseRows(clippingText(clipping))).toEqual([
      ['Place', 'Longitude'],
      ['A "b" <c> & d', '-12.5'],
      ["'=x", ''],
    ])
  })

  it('is a table of HTML', () => {
    expect(clippingHtml(clipping)).toBe(
      '<table><thead><tr><th>Place</th><th>Longitude</th></tr></thead><tbody>' +
        '<tr><td>A &quot;b&quot; &lt;c&gt; &amp; d</td><td>-12.5</td></tr>' +
        "<tr><td>'=x</td><td></td></tr></tbody></table>",
    )
  })
})

function fail(): never {
  throw new Error('the list has no column')
}
