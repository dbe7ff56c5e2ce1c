/** No name lies on another, nor on a mark, in any View: told from what is drawn. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Drawing } from '../../../../src/drawing/drawing.ts'
import { toSvg } from '../../../../src/drawing/to-svg.ts'
import { LANGUAGES } from '../../../../src/model/schema/vocabulary.ts'
import { boxesOfSvg, isCut, overlap, overlaps, type Box } from '../../../support/picture-boxes.ts'
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
