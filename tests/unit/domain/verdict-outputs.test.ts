/** A verdict is the same on every way out, and what is contradicted is certain on none. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardOf } from '../../../src/domain/card.ts'
import { coverageOf } from '../../../src/domain/coverage/coverage.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { rulingOf } from '../../../src/domain/evidence/verdict.ts'
import { itemsOf } from '../../../src/domain/facets/items.ts'
import { narrowed } from '../../../src/domain/facets/narrow.ts'
import { COLUMNS } from '../../../src/domain/lists/columns.ts'
import { featuresOf } from '../../../src/domain/lists/features.ts'
import { rowsOf } from '../../../src/domain/lists/rows.ts'
import { marksOf } from '../../../src/domain/marks.ts'
import { refer } from '../../../src/domain/references.ts'
import { spokenLabel } from '../../../src/domain/spoken-label.ts'
import { SPOKEN_WORDS } from '../../../src/words/export/spoken.ts'
import type { Claim } from '../../../src/model/schema/dossier.ts'
import { aSeed, madeOf, RUNS } from '../support/any-findings.ts'
import { READINGS } from '../../../src/model/schema/vocabulary.ts'

/** Claims of whom some finding, here or at another claim, says that they are contradicted. */
const isContradicted = (index: DossierIndex, { id }: Claim) =>
  index.findingsOf(refer('claim', id)).some(({ finding }) => finding.verdict === 'contradicted')

describe('what a finding contradicts', () => {
  it('is certain nowhere: not for filters, on marks, in lists, in files, aloud or on its card', () => {
    let met = 0
    fc.assert(
      fc.property(aSeed, fc.constantFrom(...READINGS), (seed, reading) => {
        const dossier = madeOf(seed)
        const index = new DossierIndex(dossier)
        const claims = dossier.claims.filter((one) => isContradicted(index, one))
        const references = new Set(
          claims.flatMap(({ id, tells }) => [
            refer('claim', id),
            ...(tells === undefined ? [] : [refer('incident', tells)]),
          ]),
        )
        met += references.size
        const items = itemsOf(index, reading)
        for (const { reference, sure, certainty, values } of items) {
          if (!references.has(reference)) continue
          expect([sure, certainty === 'corroborated'], reference).toEqual([false, false])
          expect(values.certainty).not.toContain('corroborated')
        }
        const certain = narrowed(items, { filters: {}, time: null, certain: true })
        for (const { reference } of certain)
          expect(references.has(reference), reference).toBe(false)
        for (const { reference, sure } of marksOf(index, reading))
          if (references.has(reference)) expect(sure, reference).toBe(false)
        for (const list of ['claims', 'incidents'] as const) {
          const rows = rowsOf(index, list, reading).filter((one) => references.has(one.reference))
          for (const { reference, cells } of rows)
            expect(cells['verdict']?.plain, reference).not.toBe('corroborated')
          const question = { columns: COLUMNS[list], reading, drawnAs: () => null }
          for (const { id, properties } of featuresOf(index, rows, question).features)
            expect(properties['verdict'], String(id)).not.toBe('corroborated')
        }
        for (const reference of references) {
          const said = spokenLabel(index, reference, reading, true, SPOKEN_WORDS)?.details ?? []
          expect(said, reference).not.toContain(SPOKEN_WORDS.certainty.corroborated)
          expect(cardOf(index, reference, reading)?.ruling?.verdict).not.toBe('corroborated')
        }
        const covered = coverageOf(index).paragraphs.flatMap((one) => one.claims)
        for (const { claim, ruling } of covered)
          if (references.has(refer('claim', claim.id)))
            expect(ruling.verdict, claim.id).not.toBe('corroborated')
      }),
      RUNS,
    )
    expect(met).toBeGreaterThan(0)
  })
})

describe('every way out', () => {
  it('says the same verdict, confidence and number of origins', () => {
    fc.assert(
      fc.property(aSeed, fc.constantFrom(...READINGS), (seed, reading) => {
        const dossier = madeOf(seed)
        const index = new DossierIndex(dossier)
        for (const list of ['claims', 'incidents'] as const) {
          const rows = rowsOf(index, list, reading)
          const question = { columns: COLUMNS[list], reading, drawnAs: () => null }
          const { features } = featuresOf(index, rows, question)
          for (const [at, { reference, cells }] of rows.entries()) {
            const ruling = rulingOf(index, reference)
            const { verdict, confidence, origins } = ruling ?? {}
            expect(features[at]?.properties).toMatchObject({ verdict, confidence, origins })
            expect([cells['verdict'], cells['confidence'], cells['origins']]).toMatchObject([
              { plain: verdict },
              { plain: confidence },
              { plain: origins },
            ])
            expect(cardOf(index, reference, reading)?.ruling).toEqual(ruling)
          }
        }
        const { paragraphs, verdicts } = coverageOf(index)
        const rulings = paragraphs.flatMap(({ claims }) => claims.map(({ ruling }) => ruling))
        for (const [verdict, count] of Object.entries(verdicts))
          expect(rulings.filter((one) => one.verdict === verdict)).toHaveLength(count)
        expect(rulings).toHaveLength(dossier.claims.length)
      }),
      RUNS,
    )
  })

  it('gives no verdict on what is neither claim nor incident', () => {
    const { places, actors, routes, factors, sources } = madeOf(1)
    const index = new DossierIndex(madeOf(1))
    for (const reference of [
      ...places.features.map(({ id }) => refer('place', id)),
      ...actors.map(({ id }) => refer('actor', id)),
      ...routes.features.map(({ id }) => refer('route', id)),
      ...factors.map(({ id }) => refer('factor', id)),
      ...sources.map(({ id }) => refer('source', id)),
      'date:2011',
      'claim:99.9',
    ])
      expect(rulingOf(index, reference), reference).toBeNull()
  })
})
