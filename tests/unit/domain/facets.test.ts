import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsOf, type Item } from '../../../src/domain/facets/items.ts'
import { CERTAINTIES } from '../../../src/domain/facets/certainty.ts'
import { focusOf } from '../../../src/domain/facets/focus.ts'
import {
  facetCounts,
  isNarrowed,
  narrowed,
  type Choices,
} from '../../../src/domain/facets/narrow.ts'
import { FACETS, type Facet } from '../../../src/domain/vocabulary.ts'
import { kazakhstan } from '../support/kazakhstan.ts'
import type { ReadingChoice } from '../../../src/model/schema/vocabulary.ts'

const VALUES = ['a', 'b', 'c', 'd'] as const
const DAY = 86_400_000

const valueLists = fc.uniqueArray(fc.constantFrom(...VALUES), { maxLength: 3 })
const valuesOfAll: fc.Arbitrary<Record<Facet, string[]>> = fc.record({
  kind: valueLists,
  actor: valueLists,
  place: valueLists,
  factor: valueLists,
  source: valueLists,
  reliability: valueLists,
  certainty: valueLists,
  disputed: valueLists,
  precision: valueLists,
  marking: valueLists,
})

/** Days of 2011, as the spans are worked out. */
const spans = fc
  .tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 1, max: 90 }))
  .map(([from, days]): [number, number] => {
    const start = Date.UTC(2011, 0, 1) + from * DAY
    return [start, start + days * DAY]
  })

const items: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      values: valuesOfAll,
      certainty: fc.constantFrom(...CERTAINTIES),
      sure: fc.boolean(),
      span: fc.option(spans),
    }),
    { maxLength: 25 },
  )
  .map((list) => list.map((one, at) => ({ ...one, reference: `claim:1.${String(at)}` })))

const choices: fc.Arbitrary<Choices> = fc.record({
  filters: fc.dictionary(fc.constantFrom(...FACETS), valueLists, { maxKeys: 3 }),
  time: fc.option(fc.constantFrom('2011-02/2011-05', '../2011-06-15', '2011-09-03/..')),
  certain: fc.boolean(),
})

/** The bounds of the windows above, written out. */
const WINDOWS: Readonly<Record<string, readonly [number, number]>> = {
  '2011-02/2011-05': [Date.UTC(2011, 1, 1), Date.UTC(2011, 5, 1)],
  '../2011-06-15': [Number.NEGATIVE_INFINITY, Date.UTC(2011, 5, 16)],
  '2011-09-03/..': [Date.UTC(2011, 8, 3), Number.POSITIVE_INFINITY],
}

/** Item by item, facet by facet, in the plainest words there are. */
function passes(item: Item, { filters, time, certain }: Choices, without?: Facet): boolean {
  for (const facet of FACETS) {
    const chosen = filters[facet] ?? []
    if (facet === without || chosen.length === 0) continue
    if (!chosen.some((value) => item.values[facet].includes(value))) return false
  }
  if (certain && !item.sure) return false
  const window = time === null ? undefined : WINDOWS[time]
  if (window === undefined) return true
  return item.span !== null && item.span[0] < window[1] && item.span[1] > window[0]
}

describe('narrowing', () => {
  it('leaves just what passes every choice', () => {
    fc.assert(
      fc.property(items, choices, (all, chosen) => {
        expect(narrowed(all, chosen)).toEqual(all.filter((one) => passes(one, chosen)))
      }),
    )
  })

  it('counts each value as a plain recount under the other choices does', () => {
    fc.assert(
      fc.property(items, choices, (all, chosen) => {
        const counts = facetCounts(all, chosen)
        for (const facet of FACETS) {
          const open = all.filter((one) => passes(one, chosen, facet))
          const known = new Set(all.flatMap((one) => [...one.values[facet]]))
          expect(new Set(counts[facet].map((one) => one.value))).toEqual(known)
          for (const { value, count, chosen: isChosen } of counts[facet]) {
            expect(count).toBe(open.filter((one) => one.values[facet].includes(value)).length)
            expect(isChosen).toBe(chosen.filters[facet]?.includes(value) === true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('knows when nothing is narrowed', () => {
    expect(isNarrowed({ filters: {}, time: null, certain: false })).toBe(false)
    expect(isNarrowed({ filters: { kind: [] }, time: null, certain: false })).toBe(false)
    expect(isNarrowed({ filters: { kind: ['a'] }, time: null, certain: false })).toBe(true)
    expect(isNarrowed({ filters: {}, time: null, certain: true })).toBe(true)
  })
})

describe('the items of the dossier', async () => {
  const index = await kazakhstan()

  it('are every incident, route and claim, once, in both readings', () => {
    const { incidents, routes, claims } = index.dossier
    const count = incidents.length + routes.features.length + claims.length
    for (const reading of ['told', 'checked'] as const) {
      const references = itemsOf(index, reading).map((one) => one.reference)
      expect(new Set(references).size).toBe(count)
      expect(references).toHaveLength(count)
    }
  })

  it('are sure of a route as soon as of one leg, of anything else when it is certain', () => {
    for (const item of itemsOf(index, 'checked')) {
      const route = index.routes.get(item.reference.replace(/^route:/, ''))
      const documented = route?.properties.legs.some((leg) => leg.certainty === 'documented')
      expect(item.sure, item.reference).toBe(documented ?? item.certainty === 'corroborated')
    }
  })

  it('have a value of each facet that every record has', () => {
    for (const { reference, values } of itemsOf(index, 'told')) {
      for (const facet of ['kind', 'certainty', 'disputed', 'marking'] as const) {
        expect(values[facet].length).toBeGreaterThan(0)
      }
      // A route alone may rest on no source, and says so by its certainty.
      const [certainty = ''] = values.certainty
      const needsNone = ['illustrative', 'schematic'].includes(certainty)
      expect(values.source.length > 0 || needsNone, reference).toBe(true)
    }
  })

  it('move with the reading: the Kenkiyak shooting in July', () => {
    const find = (reading: ReadingChoice) =>
      itemsOf(index, reading).find((one) => one.reference === 'incident:kenkiyak-2011')
    expect(find('told')?.values.place).toEqual(['aktobe'])
    expect(find('checked')?.values.place).toEqual(['kenkiyak'])
    expect(find('told')?.span).toEqual([Date.UTC(2011, 6, 14), Date.UTC(2011, 6, 15)])
    expect(find('checked')?.span).toEqual([Date.UTC(2011, 6, 8), Date.UTC(2011, 6, 10)])
  })

  it('bring what they speak of into focus, and nothing else of its kind', () => {
    const bombing = itemsOf(index, 'told').filter((one) => one.values.kind.includes('bombing'))
    const focus = focusOf(index, bombing)
    expect(focus).toContain('incident:aktobe-bombing-2011')
    expect(focus).toContain('place:aktobe')
    expect(focus).not.toContain('place:osh')
    expect(focus).not.toContain('incident:atyrau-raid-2011')
  })
})
