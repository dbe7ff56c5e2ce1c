/** The files of the first dossier hold no figure that its records do not: each is one of theirs, with its source. */
import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const FOLDER = 'data/kazakhstan-2011/documents'

let index: DossierIndex
beforeAll(async () => {
  index = await kazakhstan()
})

const factorOf = (id: string) => {
  const factor = index.factors.get(id)
  if (factor === undefined) throw new Error(`there is no factor ${id}`)
  return factor
}

describe('the table of Afghan heroin', () => {
  it('is the figures of its risk factor, each with its year and sources', () => {
    const text = (value: number | string | undefined) => String(value ?? '')
    const figures = factorOf('afghan-heroin').indicators.flatMap(({ unit, values }) =>
      values.map((one) => ({
        what: text(one.label).replace(
          /^(?:Into|Across|Seized)/,
          (word) => `Heroin ${word.toLowerCase()}`,
        ),
        place: one.place,
        date: one.date,
        low: text(one.low),
        value: text(one.value),
        high: text(one.high),
        unit,
        standing: text(one.standing),
        sources: one.sources.join('; '),
      })),
    )
    const rows = csvParse(readFileSync(`${FOLDER}/afghan-heroin-figures.csv`, 'utf8'))
    expect([...rows]).toEqual(figures)
    const document = index.dossier.documents?.find(({ id }) => id === 'afghan-heroin-figures')
    const cited = new Set(figures.flatMap(({ sources }) => sources.split('; ')))
    expect(document?.sources).toEqual([...cited].sort())
  })
})

describe('the bars of 2011', () => {
  const drawing = readFileSync(`${FOLDER}/below-subsistence-2011.svg`, 'utf8')
  const bars = [...drawing.matchAll(/<rect x="16" [^>]*width="([\d.]+)"/g)].map(
    ([, width]) => Number(width) / 19,
  )

  it('say what the figures of one source say', () => {
    const values = factorOf('poverty-migration').indicators.flatMap(({ values: all }) =>
      all.filter(({ date, sources }) => date === '2011' && sources.includes('S22')),
    )
    const said = values.flatMap(({ value, low, note }) => [value, low, note]).join(' ')
    const figures = [...drawing.matchAll(/<text[^>]*>(?:just over )?([\d.]+)<\/text>/g)].map(
      ([, one]) => one ?? '',
    )
    expect(figures).toEqual(['2.4', '5.3', '8.8', '10', '18'])
    for (const one of figures) expect(said).toMatch(new RegExp(`(?<![\\d.])${one}(?![\\d]|\\.\\d)`))
    expect(bars.map((one) => one.toFixed(1))).toEqual(figures.map((one) => Number(one).toFixed(1)))
  })
})
