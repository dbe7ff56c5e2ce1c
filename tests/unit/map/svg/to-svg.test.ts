/** SVG files are whole, the same each time, small, and safe to put beside each other. */
import { Resvg } from '@resvg/resvg-js'
import { beforeAll, expect, test } from 'vitest'
import { compactPath } from '../../../../src/drawing/compact-path.ts'
import type { Drawing } from '../../../../src/drawing/drawing.ts'
import { toSvg } from '../../../../src/drawing/to-svg.ts'
import { workshop, type Workshop } from '../../support/drawer.ts'

const SIZE = { width: 960, height: 540 }
/** Bytes of a slide's map. */
const MOST = 400_000

let shop: Workshop
let drawing: Drawing
beforeAll(async () => {
  shop = await workshop()
  drawing = await shop.drawer.draw(shop.viewOf(''), SIZE)
})

/** The parser of resvg is strict: it throws for anything that is not well-formed. */
const parsed = (svg: string) => new Resvg(svg)

test('is well-formed, whatever a title or a name holds', () => {
  const svg = toSvg(
    {
      width: 10,
      height: 10,
      items: [
        {
          kind: 'text',
          layer: null,
          key: 'a "b" <c>',
          text: 'Fish & <chips>\u0007',
          font: { family: 'Noto Sans', weight: 400, slanted: true },
          size: 5,
          letterSpacing: 1,
          colour: '#000',
          halo: { colour: '#fff', width: 1 },
          x: 0,
          y: 5,
          rotate: 12,
          opacity: 0.5,
        },
      ],
      patterns: new Map(),
      hidden: [],
    },
    { title: 'A & "B"', description: '<desc> ]]>', style: '@font-face{src:url("a&b")}' },
  )
  expect(() => parsed(svg)).not.toThrow()
  expect(svg).toContain('Fish &amp; &lt;chips&gt;</text>')
  expect(svg).toContain('<title id="map-title">A &amp; &quot;B&quot;</title>')
})

test('is the same text for the same drawing, and its size that of a slide', async () => {
  const again = await shop.drawer.draw(shop.viewOf(''), SIZE)
  const svg = toSvg(drawing, { title: 'Map' })
  expect(toSvg(again, { title: 'Map' })).toBe(svg)
  expect(svg.length).toBeLessThan(MOST)
  expect(parsed(svg).width).toBe(SIZE.width)
})

test('outlines cameraState for text where they are wanted', () => {
  const { outline } = shop.fonts
  const svg = toSvg(drawing, { title: 'Map', outline })
  expect(svg).not.toContain('<text')
  expect(svg).toContain('aria-label="Aktobe"')
  expect(() => parsed(svg)).not.toThrow()
})

test('ids begin with the prefix and every reference has its id', () => {
  const svg = toSvg(drawing, { title: 'Map', description: 'All', prefix: 'slide-3' })
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => id?.startsWith('slide-3-') !== true)).toEqual([])
  const referred = [...svg.matchAll(/url\(#([^)]+)\)|aria-\w+edby="([^"]+)"/g)]
  expect(referred.length).toBeGreaterThan(2)
  for (const [, one, other] of referred) expect(ids).toContain(one ?? other)
})

test('items are grouped by layer and name their records', () => {
  const svg = toSvg(drawing, { title: 'Map' })
  expect(svg).toMatch(/<g data-layer="marks">\n<path [^>]*data-key="incident:[^"]+"/)
  expect(svg.match(/<g\b/g)?.length).toBe(svg.match(/<\/g>/g)?.length)
})

test('paths in steps draw what paths in places do', () => {
  expect(compactPath('M10 20L10.5 19.9L0 0ZM1.25 0C1 1 2 2 3.5 -3C4 4 5 5 6 6')).toBe(
    'm10 20 .5-.1-10.5-19.9zm-8.75-20c-.25 1 .75 2 2.25-3 .5 7 1.5 8 2.5 9',
  )
  const svg = (d: string) =>
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30"><path d="${d}"/></svg>`,
    ).render().pixels
  for (const d of [
    'M1 1L20 2L12.25 28.5ZM15 15L29 16L20 29L15 15Z',
    shop.fonts.outline('Әқ', { family: 'Noto Sans', weight: 600, slanted: true }, 20, 0),
  ]) {
    expect(Buffer.from(svg(compactPath(d))).equals(Buffer.from(svg(d)))).toBe(true)
  }
})
