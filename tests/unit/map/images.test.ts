import { expect, it } from 'vitest'
import { IMAGES, markImage, ghostImage } from '../../../src/map/style/images/image-set.ts'
import { MARK_PITCH } from '../../../src/domain/gathering.ts'
import { PIXEL_RATIO, type Raster } from '../../../src/map/style/images/raster.ts'
import { PALETTES } from '../../../src/map/style/palette.ts'
import { THEMES } from '../../../src/view/choices.ts'

const draw = (name: string, theme: 'paper' | 'room' = 'paper'): Raster => {
  const picture = IMAGES.get(name)?.(PALETTES[theme])
  if (picture === undefined) throw new Error(`no picture ${name}`)
  return picture
}

const alphaAt = ({ width, data }: Raster, x: number, y: number) =>
  data[(y * width + x) * 4 + 3] ?? 0

it('draws every picture in every theme, of one size in both', () => {
  for (const name of IMAGES.keys()) {
    const [paper, room] = THEMES.map((theme) => draw(name, theme))
    expect(paper?.data.some((value) => value > 0)).toBe(true)
    expect([paper?.width, paper?.height]).toEqual([room?.width, room?.height])
    expect(paper?.data).not.toEqual(room?.data)
    expect(paper?.data.length).toBe((paper?.width ?? 0) * (paper?.height ?? 0) * 4)
  }
})

it('makes hatches whose sides are powers of two, so that they tile', () => {
  for (const name of [...IMAGES.keys()].filter((one) => /hatch|no data/.test(one))) {
    const { width, height } = draw(name)
    expect([Math.log2(width) % 1, Math.log2(height) % 1]).toEqual([0, 0])
  }
})

it('carries a hatch over its own edges', () => {
  for (const name of [...IMAGES.keys()].filter((one) => /hatch|no data/.test(one))) {
    const picture = draw(name)
    const { width } = picture
    const ink = (x: number, y: number) =>
      alphaAt(picture, (x + width) % width, (y + width) % width) > 128
    const slants = [-1, 0, 1]
    for (let y = 0; y < width; y += 1) {
      if (!ink(width - 1, y)) continue
      expect(slants.some((dy) => ink(width, y + dy))).toBe(true)
    }
  }
})

it('tells a mark that is sure from one that is not, and a ghost from both', () => {
  const [sure, unsure, ghost] = [
    draw(markImage('shooting', true)),
    draw(markImage('shooting', false)),
    draw(ghostImage('shooting')),
  ]
  expect(unsure.data).not.toEqual(sure.data)
  expect(ghost.data).not.toEqual(unsure.data)
  expect(ghost.data).not.toEqual(sure.data)
})

it('stands marks in a row further apart than they are wide', () => {
  const { width, height, data } = draw(markImage('budget', false))
  const columns = Array.from({ length: width }, (_, x) =>
    Array.from({ length: height }, (_, y) => data[(y * width + x) * 4 + 3] ?? 0).some(
      (a) => a > 200,
    ),
  )
  const wide = (columns.lastIndexOf(true) - columns.indexOf(true) + 1) / PIXEL_RATIO
  expect(wide).toBeLessThanOrEqual(MARK_PITCH + 4)
})
