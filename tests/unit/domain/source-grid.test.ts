/** The grid of sources against events: it says what the findings say, and counts as the verdicts do. */
import { describe, expect, it } from 'vitest'
import { sourceGrid } from '../../../src/domain/coverage/source-grid.ts'
import { refer } from '../../../src/domain/references.ts'
import { originOf } from '../../../src/model/origins.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const index = await kazakhstan()
const { columns, groups } = sourceGrid(index)
const rows = groups.flatMap((group) => group.rows)

describe('the grid', () => {
  it('has a column for every incident, and counts its sources and origins as its verdict does', () => {
    expect(columns.map(({ incident }) => incident.id)).toEqual(
      index.toldIncidents.map(({ id }) => id),
    )
    for (const [at, { incident, ruling }] of columns.entries()) {
      const filled = rows.filter(({ cells }) => cells[at] !== null)
      expect(filled.length, incident.id).toBe(ruling.sources)
      const origins = groups.filter((group) => group.rows.some(({ cells }) => cells[at] !== null))
      expect(origins.length, incident.id).toBe(ruling.origins)
    }
  })

  it('lists each source that speaks of an event once, under its origin', () => {
    expect(new Set(rows.map(({ source }) => source.id)).size).toBe(rows.length)
    for (const { origin, rows: own } of groups) {
      expect(own.length).toBeGreaterThan(0)
      for (const { source, cells } of own) {
        expect(originOf(source)).toBe(origin)
        expect(cells.some((cell) => cell !== null)).toBe(true)
      }
    }
    expect(new Set(groups.map(({ origin }) => origin)).size).toBe(groups.length)
  })

  it('says of each event every stance that a source takes in the findings on its claims', () => {
    for (const { source, cells } of rows)
      for (const [at, { incident }] of columns.entries()) {
        const stances = index
          .claimsTelling(incident.id)
          .flatMap(({ id }) => index.findingsOf(refer('claim', id)))
          .flatMap(({ finding }) => finding.evidence)
          .filter((one) => one.source === source.id)
          .map(({ stance }) => stance)
        expect(new Set(cells[at]?.stances ?? [])).toEqual(new Set(stances))
      }
  })

  it('has no row for the article itself', () => {
    expect(rows.map(({ source }) => source.id)).not.toContain(index.dossier.meta.article.source)
  })
})
