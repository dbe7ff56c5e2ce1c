/** No name lies on another, nor on a mark, in any View: told from what is drawn. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Drawing, DrawingItem, TextItem } from '../../../../src/drawing/drawing.ts'
import { LAYER } from '../../../../src/map/style/layer-ids.ts'
import { MANY_VIEWS, workshop, type Workshop } from '../../support/drawer.ts'

interface Box {
  name: string
  left: number
  top: number
  right: number
  bottom: number
}

let shop: Workshop
beforeAll(async () => {
  shop = await workshop()
})

/** From the baseline up to the capitals' height; accents and halos may come nearer. */
function textBox(item: TextItem): Box {
  const { text, font, size, letterSpacing, x, y } = item
  const width = shop.fonts.measure(text, font, size) + letterSpacing * ([...text].length - 1)
  return {
    name: `${item.layer ?? ''} ${item.key ?? ''} ${text}`,
    left: x,
    right: x + width,
    top: y - size * 0.72,
    bottom: y,
  }
}

const MARKS: ReadonlySet<string> = new Set([LAYER.marks, LAYER.ghosts, LAYER.cityDots])

/** One box for all shapes of a mark that follow each other. */
function markBoxes(items: readonly DrawingItem[]): Box[] {
  return items.flatMap((item): Box[] => {
    if (item.kind !== 'path' || item.layer === null || !MARKS.has(item.layer)) return []
    const numbers = (item.d.match(/-?[\d.]+/g) ?? []).map(Number)
    const xs = numbers.filter((_, at) => at % 2 === 0)
    const ys = numbers.filter((_, at) => at % 2 === 1)
    return [
      {
        name: `${item.layer} ${item.key ?? ''}`,
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      },
    ]
  })
}

/** Half a pixel is what rounding and kerning may do. */
const NEAR = 0.5
const overlap = (one: Box, other: Box) =>
  one.left < other.right - NEAR &&
  other.left < one.right - NEAR &&
  one.top < other.bottom - NEAR &&
  other.top < one.bottom - NEAR

function overlaps({ items }: Drawing): string[] {
  const texts = items.filter((item) => item.kind === 'text').map(textBox)
  const marks = markBoxes(items)
  return texts.flatMap((one, at) =>
    [...texts.slice(at + 1), ...marks]
      .filter((other) => overlap(one, other))
      .map((other) => `${one.name} / ${other.name}`),
  )
}

/** A slide and a phone by turns. */
const SIZES = [
  [960, 540],
  [420, 640],
] as const

describe.each(MANY_VIEWS.map((parameters, at) => ({ parameters, at })))(
  '$parameters',
  ({ parameters, at }) => {
    const [width, height] = SIZES[at % 2] ?? SIZES[0]
    test(`nothing overlaps at ${String(width)} × ${String(height)}`, async () => {
      const drawing = await shop.drawer.draw(shop.viewOf(parameters), { width, height })
      expect(drawing.items.length).toBeGreaterThan(3)
      expect(overlaps(drawing)).toEqual([])
    })
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
    const { items } = await shop.drawer.draw(shop.viewOf(parameters), frame)
    // A number stands in its mark, and goes where that goes.
    return items
      .filter((item) => item.kind === 'text')
      .filter(({ layer }) => layer !== LAYER.chipCounts)
      .map(textBox)
  }
  const isCut = ({ left, top, right, bottom }: Box) =>
    left < -NEAR || top < -NEAR || right > size.width + NEAR || bottom > size.height + NEAR
  const inSight = ({ left, top, right, bottom }: Box) =>
    right > 0 && bottom > 0 && left < size.width && top < size.height

  test('cuts no name at its edge and puts none under what lies over it', async () => {
    let cut = 0
    let kept = 0
    for (const parameters of MANY_VIEWS) {
      const window = (await namesIn(parameters, false)).filter(inSight)
      cut += window.filter((one) => isCut(one) || overlap(one, { name: '', ...taken })).length
      const alone = await namesIn(parameters, true)
      expect(alone.filter(isCut)).toEqual([])
      expect(alone.filter((one) => overlap(one, { name: '', ...taken }))).toEqual([])
      kept += alone.length
    }
    // A window does cut some, and a picture still names what is well inside.
    expect(cut).toBeGreaterThan(10)
    expect(kept).toBeGreaterThan(100)
  })
})
