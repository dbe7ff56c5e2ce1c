/** Every layer of the style is drawn, and what this renderer does not know is an error. */
import { beforeAll, describe, expect, test } from 'vitest'
import { Evaluator } from '../../../../src/drawing/evaluator.ts'
import { LAYER, LAYER_ORDER } from '../../../../src/map/style/layer-ids.ts'
import type { Layer } from '../../../../src/map/style/style-settings.ts'
import type { Dossier, Place } from '../../../../src/model/schema/dossier.ts'
import { MANY_VIEWS, workshop, type Workshop } from '../../support/drawer.ts'

const SIZE = { width: 960, height: 540 }

let shop: Workshop
beforeAll(async () => {
  shop = await workshop()
})

/** Lit by a pointer only, which no picture has. */
const POINTED: readonly string[] = [LAYER.markLit, LAYER.crowdLit, LAYER.chipLit]

const MEASURED = 'indicator:below-subsistence'

const province = (code: string): Place => ({
  type: 'Feature',
  id: code.toLowerCase(),
  geometry: null,
  properties: {
    names: { en: code },
    kind: 'province',
    role: 'waypoint',
    boundary: code,
    country: 'KZ',
  },
})

/** The first dossier with these figures for provinces of Kazakhstan, which it need not name itself. */
const withFigures =
  (figures: readonly number[]) =>
  (dossier: Dossier): Dossier => {
    const provinces = ['KZ-KAR', 'KZ-PAV', 'KZ-VOS', 'KZ-KUS']
      .slice(0, figures.length)
      .map(province)
    const features = [...dossier.places.features, ...provinces]
    const values = provinces.map(({ id }, at) => ({
      place: id,
      date: '2011',
      value: figures[at] ?? 0,
      sources: [],
    }))
    const factors = dossier.factors.map((factor) => ({
      ...factor,
      indicators: factor.indicators.map((one) =>
        MEASURED.endsWith(one.id) ? { ...one, values } : one,
      ),
    }))
    return { ...dossier, factors, places: { ...dossier.places, features } }
  }

test('every layer is in one of the Views’ drawings', async () => {
  const drawn = new Set<string | null>()
  for (const parameters of [
    ...MANY_VIEWS,
    'record=place:aktobe',
    'record=place:uzbekistan',
    'record=incident:chaigulov-2005',
    'layers=factor:kyrgyz-turmoil,factor:poverty-migration,factor:afghan-heroin,districts,links',
    'map=1.5/45/60&record=incident:kenkiyak-2011',
  ]) {
    const { items } = await shop.drawer.draw(shop.viewOf(parameters), SIZE)
    for (const { layer } of items) drawn.add(layer)
  }
  for (const figures of [
    [-1, -4, -7, -10],
    [0, -1],
  ]) {
    const below = await workshop(withFigures(figures))
    const { items } = await below.drawer.draw(below.viewOf(`layers=${MEASURED}`), SIZE)
    for (const { layer } of items) drawn.add(layer)
  }
  // A picture is told what lies over it: only the live map needs symbols there.
  const unseen = [...POINTED, LAYER.covers]
  expect(LAYER_ORDER.filter((id) => !drawn.has(id) && !unseen.includes(id))).toEqual([])
})

test('layers lie in the style’s order', async () => {
  const { items } = await shop.drawer.draw(shop.viewOf(''), SIZE)
  const order = items.map(({ layer }) => LAYER_ORDER.findIndex((id) => id === layer))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('the same View gives the same drawing, whatever was drawn between', async () => {
  const view = shop.viewOf('map=5.8/47.8/55.5&reading=checked')
  const first = await shop.drawer.draw(view, SIZE)
  await shop.drawer.draw(shop.viewOf('labels=ru&theme=paper'), SIZE)
  expect(await shop.drawer.draw(view, SIZE)).toEqual(first)
})

test('what the filters leave out is fainter, and what is not certain goes', async () => {
  const opacities = async (parameters: string) => {
    const { items } = await shop.drawer.draw(shop.viewOf(parameters), SIZE)
    const marks = items.filter(({ layer }) => layer === LAYER.marks)
    return new Map(marks.map(({ key, opacity }) => [key, opacity]))
  }
  const [all, narrowed, certain] = [
    await opacities('map=5/48/57'),
    await opacities('map=5/48/57&by=kind*bombing'),
    await opacities('map=5/48/57&certain=only'),
  ]
  expect(Math.min(...all.values())).toBe(1)
  expect(new Set(narrowed.values())).toEqual(new Set([0.16, 1]))
  expect(certain.size).toBeLessThan(all.size)
})

test('the chosen record’s marks are ringed', async () => {
  const { items } = await shop.drawer.draw(
    shop.viewOf('map=5/48/57&record=incident:kenkiyak-2011&reading=checked'),
    SIZE,
  )
  const ringed = items.filter(({ layer }) => layer === LAYER.markSelected)
  expect(new Set(ringed.map(({ key }) => key))).toEqual(new Set(['incident:kenkiyak-2011']))
})

describe('what is not known throws', () => {
  const line: Layer = { id: 'x', type: 'line', source: 'rivers' }
  test('a property', () => {
    expect(() => new Evaluator({ ...line, paint: { 'line-blur': 2 } })).toThrow(/line-blur/)
  })
  test('a type of layer', () => {
    expect(() => new Evaluator({ id: 'x', type: 'heatmap', source: 'marks' })).toThrow(/heatmap/)
  })
  test('an expression that makes no sense', () => {
    const wrong = new Evaluator({ ...line, paint: { 'line-width': ['get'] as never } })
    expect(() => wrong.number('line-width', 3)).toThrow()
  })
})
