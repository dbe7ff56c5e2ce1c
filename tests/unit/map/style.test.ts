import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, READINGS } from '../../../src/model/schema/vocabulary.ts'
import { MapSources } from '../../../src/map/sources/build-sources.ts'
import { buildLayers, buildStyle } from '../../../src/map/style/build-style.ts'
import { IMAGES } from '../../../src/map/style/images/image-set.ts'
import { LAYER, LAYER_ORDER } from '../../../src/map/style/layer-ids.ts'
import { SOURCE } from '../../../src/map/sources/source-ids.ts'
import { THEMES } from '../../../src/view/choices.ts'
import type { View } from '../../../src/view/view.ts'
import { ALL_LAYERS, boundaries, index, viewOf } from './fixture.ts'

const COMBINATIONS: readonly string[][] = [
  [],
  ALL_LAYERS,
  ['provinces', 'cities', 'incidents'],
  ['cities', 'links'],
  ['incidents', 'attention'],
  ['factor:turmoil'],
  ['districts', 'indicator:share'],
  ...ALL_LAYERS.map((one) => [one]),
]

const OPACITIES: View['opacity'][] = [
  {},
  Object.fromEntries(ALL_LAYERS.map((layer, at) => [layer, at / ALL_LAYERS.length])),
]

const certain = THEMES.map((theme) => viewOf({ theme, certain: true, layers: ALL_LAYERS }))

const combined = THEMES.flatMap((theme) =>
  LANGUAGES.flatMap((language) =>
    READINGS.flatMap((reading) =>
      COMBINATIONS.flatMap((layers) =>
        OPACITIES.map((opacity) => viewOf({ theme, language, reading, layers, opacity })),
      ),
    ),
  ),
)

const views = [...combined, ...certain]

const FONT = { 'Noto Sans Regular': [{ url: 'https://localhost/font.woff2' }] }

describe('every layer set', () => {
  const sources = new MapSources(index, boundaries)

  it('passes the validator of the style specification', () => {
    for (const view of views) {
      const style = buildStyle(index, view, (id) => sources.data(id, view), FONT)
      expect(validateStyleMin(style).map(({ message }) => message)).toEqual([])
    }
  })

  it('has the same ids in the same order, each once', () => {
    for (const view of views) {
      const ids = buildLayers(index, view).map(({ id }) => id)
      expect(ids).toEqual(LAYER_ORDER)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('draws only from known sources', () => {
    const known = new Set<string>(Object.values(SOURCE))
    for (const layer of buildLayers(index, viewOf())) {
      if (layer.type !== 'background') expect(known).toContain(layer.source)
    }
  })

  it('asks for a name in the language of the View', () => {
    for (const language of LANGUAGES) {
      const layers = buildLayers(index, viewOf({ language }))
      const fields = layers.flatMap((layer) =>
        layer.type === 'symbol' &&
        (layer.source === SOURCE.labels || layer.source === SOURCE.cities) &&
        layer.layout?.['text-field'] !== undefined
          ? [layer.layout['text-field']]
          : [],
      )
      expect(fields.length).toBeGreaterThanOrEqual(6)
      for (const field of fields) expect(field).toEqual(['get', `name_${language}`])
    }
  })
})

it('orders every layer id exactly once', () => {
  expect([...LAYER_ORDER].sort()).toEqual(Object.values(LAYER).sort())
})

it('shows a group only while its switch is on', () => {
  const visible = (layers: string[]) =>
    buildLayers(index, viewOf({ layers }))
      .filter(({ layout }) => layout?.visibility !== 'none')
      .map(({ id }) => id)
  expect(visible([])).not.toContain(LAYER.marks)
  expect(visible(['incidents'])).toContain(LAYER.marks)
  expect(visible([])).not.toContain(LAYER.routeSchematic)
  expect(visible(['links'])).toContain(LAYER.routeSchematic)
  expect(visible(['factor:turmoil'])).toContain(LAYER.factorHatch)
  expect(visible([])).not.toContain(LAYER.measure0)
  expect(visible(['attention'])).toContain(LAYER.measure0)
})

it('changes nothing but colours, pictures aside, with the theme', () => {
  const [paper, room] = THEMES.map((theme) =>
    buildLayers(index, viewOf({ theme })).map(({ layout }) =>
      // A line of a text may have a colour of its own.
      JSON.stringify(layout ?? null).replace(/"text-color":"#[0-9a-f]{6}"/g, ''),
    ),
  )
  expect(paper).toEqual(room)
})

it('changes only the text of labels with the language', () => {
  const [english, kazakh] = [viewOf({ language: 'en' }), viewOf({ language: 'kk' })]
  const other = buildLayers(index, kazakh)
  buildLayers(index, english).forEach((layer, at) => expect(layer.paint).toEqual(other[at]?.paint))
  const sources = new MapSources(index, boundaries)
  for (const id of Object.values(SOURCE)) {
    expect(sources.data(id, english)).toBe(sources.data(id, kazakh))
  }
})

it('has a picture for every name that a layer can ask for', () => {
  const text = JSON.stringify(buildLayers(index, viewOf()))
  expect(text).toContain('hatch ')
  // Marks, families' arrows and hatches, towns, rings and no data; crowds by kind, family and digits;
  // chips by entries and digits with their rings, and the small marks in them.
  const [crowds, chips] = [3 * 8 * 3 + 2 * 3, 6 * 4 * 3 + 3 * 2]
  expect(IMAGES.size).toBe(8 * 3 + 7 * 4 + 4 + 3 + crowds + chips)
})
