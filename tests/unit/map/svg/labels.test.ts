/** No name lies on another, nor on a mark, in any View: told from what is drawn. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Drawing } from '../../../../src/drawing/drawing.ts'
import { toSvg } from '../../../../src/drawing/to-svg.ts'
import { LANGUAGES } from '../../../../src/model/schema/vocabulary.ts'
import { boxesOfSvg, isCut, overlap, overlaps, type Box } from '../../../support/picture-boxes.ts'
import { LAYER } from '../../../../src/map/style/layer-ids.ts'
import { COVER_LINE, COVER_SIZE, coverFeatures } from '../../../../src/map/sources/covers.ts'
import { FREE } from '../../../../src/ui/map/covered.ts'
import { pixelOf } from '../../../../src/view/projection.ts'
import { MANY_VIEWS, workshop, type Workshop } from '../../support/drawer.ts'

let shop: Workshop
beforeAll(async () => {
  shop = await workshop()
})

const boxesOf = (drawing: Drawing) => boxesOfSvg(toSvg(drawing, { title: '' }), shop.fonts.measure)

/** Screens, a slide and a phone by turns, and the languages too: over all Views each stands at each size. */
const SIZES = [
  [1920, 1080],
  [1440, 900],
  [960, 540],
  [390, 844],
] as const

describe.each(MANY_VIEWS.map((parameters, at) => ({ parameters, at })))(
  '$parameters',
  ({ parameters, at }) => {
    test.each(LANGUAGES.map((language, turn) => [language, SIZES[(at + turn) % 4] ?? SIZES[0]]))(
      'nothing overlaps in %s at %j',
      async (language, [width, height]) => {
        const view = { ...shop.viewOf(parameters), language }
        const drawing = await shop.drawer.draw(view, { width, height })
        expect(drawing.items.length).toBeGreaterThan(3)
        expect(overlaps(boxesOf(drawing))).toEqual([])
      },
    )
  },
)

test('names that find no room are told', async () => {
  const { hidden, items } = await shop.drawer.draw(shop.viewOf(''), { width: 960, height: 540 })
  const drawn = items.filter((item) => item.kind === 'text').map(({ text }) => text)
  expect(drawn).toContain('Aktobe')
  expect(hidden.map(({ text }) => text)).toContain('Andijan')
  expect(drawn).not.toContain('Andijan')
})

test.each(LANGUAGES)(
  'a callout leaves the name of a country of the article its place, in %s',
  async (language) => {
    const view = { ...shop.viewOf('reading=checked'), language }
    const { items } = await shop.drawer.draw(view, { width: 920, height: 760, inset: FREE })
    const layersOf = (key: string) =>
      items.flatMap((one) => (one.kind === 'text' && one.key === key ? [one.layer] : []))
    expect(layersOf('place:kyrgyzstan')).toContain(LAYER.countryNames)
    expect(layersOf('incident:bishkek-arrest')).toContain(LAYER.callouts)
  },
)

/** A pane beside the article at 1440 and at 1024, with a record over it, and a phone's above its sheet. */
const PANES = [
  { width: 1040, height: 667, inset: FREE },
  { width: 684, height: 535, inset: { ...FREE, top: 100, bottom: 90 } },
  { width: 1040, height: 667, inset: { ...FREE, right: FREE.right + 344 } },
  { width: 390, height: 740, inset: { ...FREE, bottom: FREE.bottom + 400 } },
]
test.each(LANGUAGES.flatMap((language) => PANES.map((pane) => [language, pane] as const)))(
  'the country that it is all about has its name, in %s in %j',
  async (language, pane) => {
    const view = { ...shop.viewOf('reading=checked'), language }
    const { items } = await shop.drawer.draw(view, pane)
    const keys = items.flatMap((one) => (one.kind === 'text' ? [one.key] : []))
    expect(keys).toContain('place:kazakhstan')
  },
)

test('on a slide a province on which its callout lies is named by that alone', async () => {
  const room = { width: 1920, height: 1080 }
  const frame = { ...room, room, about: ['place:atyrau-province'] }
  const saysIn = async (more: string) => {
    const view = shop.viewOf(`map=5.35/47.3/48.9&reading=checked${more}`)
    const { items } = await shop.drawer.draw(view, frame)
    return items.flatMap((one) => (one.kind === 'text' ? [one.text] : [])).join(' ')
  }
  const told = await saysIn('&record=incident:atyrau-raid-2011')
  expect(told.match(/atyrau province/gi)).toEqual(['Atyrau province'])
  // Where no incident is told, the province has its own name.
  expect((await saysIn('')).match(/atyrau province/gi)).toEqual(['ATYRAU PROVINCE'])
})

test('what lies over the live map is filled with rows that names keep clear of', () => {
  const over = { left: 300, top: 0, right: 700, bottom: 90 }
  const camera = { longitude: 62, latitude: 47, zoom: 3.6, bearing: 0, pitch: 0 }
  const pane = { width: 960, height: 540 }
  const covers = coverFeatures([over], camera, pane)
  const [first] = covers.features
  const { properties = {} } = first ?? {}
  // Rows from edge to edge, close enough that no name fits between two.
  const rows = covers.features.map(({ geometry }) => {
    const [longitude = 0, latitude = 0] = geometry.type === 'Point' ? geometry.coordinates : []
    return pixelOf([longitude, latitude], camera, pane)
  })
  const half = (COVER_SIZE * COVER_LINE) / 2
  expect(rows.map(({ x }) => Math.round(x))).toEqual(rows.map(() => 500))
  expect(Math.min(...rows.map(({ y }) => y)) - half).toBeCloseTo(over.top, 6)
  expect(Math.max(...rows.map(({ y }) => y)) + half).toBeCloseTo(over.bottom, 6)
  const face = { family: 'Noto Sans', weight: 400, slanted: false } as const
  const wide = shop.fonts.measure(String(properties['letters']), face, COVER_SIZE)
  expect(Math.abs(wide - 400)).toBeLessThan(COVER_SIZE)
})

describe('a picture that stands alone', () => {
  const size = { width: 760, height: 480 }
  const taken = { left: 0, right: 150, top: size.height - 36, bottom: size.height }
  const namesIn = async (parameters: string, alone: boolean) => {
    const frame = alone ? { ...size, uncut: true, taken: [taken] } : size
    return boxesOf(await shop.drawer.draw(shop.viewOf(parameters), frame)).texts
  }
  const whole = { left: 0, top: 0, right: size.width, bottom: size.height }
  const isOut = (one: Box) => isCut(one, whole) || !overlap(one, whole)

  test('cuts no name at its edge and puts none under what lies over it', async () => {
    let cut = 0
    let kept = 0
    for (const parameters of MANY_VIEWS) {
      const window = await namesIn(parameters, false)
      cut += window.filter((one) => isCut(one, whole) || overlap(one, taken)).length
      const alone = await namesIn(parameters, true)
      expect(alone.filter(isOut)).toEqual([])
      expect(alone.filter((one) => overlap(one, taken))).toEqual([])
      kept += alone.length
    }
    // A window does cut some, and a picture still names what is well inside.
    expect(cut).toBeGreaterThan(10)
    expect(kept).toBeGreaterThan(100)
  })
})
