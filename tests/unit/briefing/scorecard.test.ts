/** The scorecard counts as the dossier does everywhere. */
import { beforeAll, expect, it } from 'vitest'
import { scorecardOf, type Scorecard } from '../../../src/presentation/slides/scorecard.ts'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { rulingOfIncident } from '../../../src/domain/evidence/verdict.ts'
import { drawScorecard, sayScorecard } from '../../../src/export/figure/draw-scorecard.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

let index: DossierIndex
let card: Scorecard

beforeAll(async () => {
  index = await kazakhstan()
  card = scorecardOf(index)
})

it('has each incident once, under its verdict', () => {
  for (const { verdict, incidents } of card.columns)
    for (const { reference, sign } of incidents) {
      const found = index.record(reference)
      if (found?.kind !== 'incident') throw new Error(`${reference} is no incident`)
      expect(rulingOfIncident(index, found.record).verdict, reference).toBe(verdict)
      expect(sign.sign).toBe(verdict === 'corroborated' ? 'filled' : 'hollow')
    }
  const all = card.columns.flatMap(({ incidents }) => incidents)
  expect(all).toHaveLength(index.dossier.incidents.length)
})

it('begins with what holds and leaves out verdicts that nothing has', () => {
  expect(card.columns.map(({ verdict }) => verdict)).toEqual([
    'corroborated',
    'partly corroborated',
    'unverified',
    'contradicted',
  ])
})

it('tells what others have, and of what nobody else has its date alone', () => {
  const detailOf = (id: string) =>
    card.columns
      .flatMap(({ incidents }) => incidents)
      .find(({ reference }) => reference === `incident:${id}`)?.detail
  expect(detailOf('aktobe-bombing-2011')).toContain('17 May')
  expect(detailOf('chaigulov-2005')).toBe('December 2005')
})

it('counts legs and claims for its foot', () => {
  const legs = index.dossier.routes.features.flatMap(({ properties }) => properties.legs)
  const documented = legs.filter(({ certainty }) => certainty === 'documented').length
  expect(card.facts[0]?.says).toBe(`${documented} of ${legs.length} legs documented`)
  expect(card.facts).toHaveLength(3)
})

it('is drawn inside its width, and said in words', () => {
  const measure = (text: string, _: unknown, size: number) => text.length * size * 0.55
  const { width, height, items } = drawScorecard(card, {
    width: 880,
    size: 12,
    theme: 'paper',
    measure,
  })
  for (const item of items) {
    if (item.kind !== 'text') continue
    expect(item.x + measure(item.text, null, item.size), item.text).toBeLessThanOrEqual(width + 1)
    expect(item.y).toBeLessThanOrEqual(height)
  }
  const said = sayScorecard(card)
  for (const { incidents } of card.columns)
    for (const { title } of incidents) expect(said).toContain(title)
})
