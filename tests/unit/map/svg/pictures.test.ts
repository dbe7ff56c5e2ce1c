/** Marks, cities, arrows and hatches as outlines look like the map's own pictures of them. */
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { cameraStateOf } from '../../../../src/drawing/camera.ts'
import type { Drawing, DrawingItem } from '../../../../src/drawing/drawing.ts'
import { hatchPattern } from '../../../../src/drawing/hatches.ts'
import { pathData, placed } from '../../../../src/drawing/pictures/outline.ts'
import { layered } from '../../../../src/drawing/pictures/picture.ts'
import { Projector } from '../../../../src/drawing/projector.ts'
import { path } from '../../../../src/drawing/scene.ts'
import { toSvg } from '../../../../src/drawing/to-svg.ts'
import { HATCHES } from '../../../../src/map/style/images/outlines/hatches.ts'
import { IMAGES, PICTURES } from '../../../../src/map/style/images/image-set.ts'
import { PIXEL_RATIO, type Raster } from '../../../../src/map/style/images/raster.ts'
import { LAYER } from '../../../../src/map/style/layer-ids.ts'
import { PALETTES, type Palette } from '../../../../src/map/style/palette.ts'
import { THEMES } from '../../../../src/view/choices.ts'

/** Mean difference that two ways to smooth an edge make in a picture of a few pixels. */
const MOST = 0.025

/** Pixels of a drawing on white. */
function pixelsOf(drawing: Drawing): Uint8Array {
  const zoom = { mode: 'zoom' as const, value: PIXEL_RATIO }
  const svg = toSvg(drawing, { title: 'Test' })
  return new Resvg(svg, { fitTo: zoom, background: '#ffffff' }).render().pixels
}

/** Mean difference of a channel, 0 to 1, of a picture laid on white. */
function difference(pixels: Uint8Array, raster: Raster): number {
  let sum = 0
  for (let at = 0; at < raster.data.length; at += 4) {
    const alpha = (raster.data[at + 3] ?? 0) / 255
    for (const channel of [0, 1, 2]) {
      const wanted = (raster.data[at + channel] ?? 0) * alpha + 255 * (1 - alpha)
      sum += Math.abs((pixels[at + channel] ?? 0) - wanted) / 255
    }
  }
  return sum / ((raster.data.length / 4) * 3)
}

function pictureItems(
  name: string,
  palette: Palette,
): { size: number; height: number; items: DrawingItem[] } {
  const picture = PICTURES.get(name)
  if (picture === undefined) throw new Error(`no picture ${name}`)
  const { size, height = size } = picture
  const items = picture
    .layers(palette)
    .map(layered)
    .map(({ outline, fill, stroke, opacity }) =>
      path(LAYER.marks, null, pathData(placed(outline, 1, 0, [size / 2, height / 2])), {
        fill: fill === null ? null : { colour: fill },
        stroke: stroke === null ? null : { ...stroke, dashes: [], cap: 'butt' },
        opacity,
      }),
    )
  return { size, height, items }
}

test('there is a picture or a hatch for every name that the style may ask for', () => {
  expect([...PICTURES.keys(), ...HATCHES.keys()].toSorted()).toEqual([...IMAGES.keys()].toSorted())
})

describe.each(THEMES)('in the %s', (theme) => {
  const palette = PALETTES[theme]
  test.each([...PICTURES.keys()])('%s', (name) => {
    const raster = IMAGES.get(name)?.(palette)
    if (raster === undefined) throw new Error(`no image ${name}`)
    const { size, height, items } = pictureItems(name, palette)
    const pixels = pixelsOf({ width: size, height, items, patterns: new Map(), hidden: [] })
    expect(difference(pixels, raster)).toBeLessThan(MOST)
  })

  test.each([...HATCHES.keys()])('%s', (name) => {
    const raster = IMAGES.get(name)?.(palette)
    if (raster === undefined) throw new Error(`no image ${name}`)
    // A whole zoom with the world's corner in a corner of a tile: the pattern is the picture.
    const camera = { longitude: 0, latitude: 0, zoom: 5, bearing: 0, pitch: 0 }
    const cameraState = cameraStateOf(camera, [0, 0, 1, 1], { width: 32, height: 32 })
    const scene = {
      projector: new Projector(cameraState),
      zoom: 5,
      tileZoom: 5,
      palette,
      patterns: new Map(),
    }
    const pattern = hatchPattern(name, scene)
    const drawing: Drawing = {
      width: 16,
      height: 16,
      items: [
        path(LAYER.factorHatch, null, 'M0 0L16 0L16 16L0 16Z', {
          fill: { pattern: name },
          opacity: 1,
        }),
      ],
      patterns: new Map([[name, pattern]]),
      hidden: [],
    }
    expect(pattern.size).toBe(16)
    expect(difference(pixelsOf(drawing), raster)).toBeLessThan(MOST)
  })
})
