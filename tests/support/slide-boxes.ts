/** Where everything stands on the slides of a finished PPTX, in points: its text frames, and the names and marks of its pictures. */
import { strFromU8, unzipSync } from 'fflate'
import type { MeasureText } from '../../src/drawing/drawing.ts'
import {
  boxesOfSvg,
  placedAt,
  type Box,
  type NamedBox,
  type PictureBoxes,
} from './picture-boxes.ts'

/** English metric units to a point. */
const EMU = 12_700

export const SLIDE: Box = { left: 0, top: 0, right: 960, bottom: 540 }

interface SlidePicture extends PictureBoxes {
  name: string
  /** Of the picture on its slide. */
  box: NamedBox
}

export interface SlideBoxes {
  title: string
  /** Text boxes, and the bars of a chart, by the names of their shapes. */
  frames: readonly NamedBox[]
  pictures: readonly SlidePicture[]
  /** All that its shapes say. */
  says: string
}

/** In the order of the slides. */
export function boxesOfPptx(bytes: Uint8Array, measure: MeasureText): SlideBoxes[] {
  const parts = new Map(
    Object.entries(unzipSync(bytes, { filter: ({ name }) => !name.endsWith('.png') })),
  )
  const text = (path: string) => strFromU8(parts.get(path) ?? new Uint8Array())
  const paths = [...parts.keys()].flatMap((path) => {
    const number = /^ppt\/slides\/slide(\d+)\.xml$/.exec(path)?.[1]
    return number === undefined ? [] : [{ path, number: Number(number) }]
  })
  return paths
    .toSorted((a, b) => a.number - b.number)
    .map(({ path }) => {
      const xml = text(path)
      const relations = text(path.replace('slides/', 'slides/_rels/') + '.rels')
      const target = (id: string) =>
        new RegExp(`Id="${id}"[^>]* Target="\\.\\./([^"]+)"`).exec(relations)?.[1] ?? ''
      const frames = shapesIn(xml, 'sp').map(boxOf)
      const pictures = shapesIn(xml, 'pic').map((shape): SlidePicture => {
        const [, id = ''] = /svgBlip [^>]*r:embed="([^"]+)"/.exec(shape) ?? []
        const svg = text(`ppt/${target(id)}`)
        const box = boxOf(shape)
        const wide = Number(/ width="([\d.]+)"/.exec(svg)?.[1])
        const scale = (box.right - box.left) / wide
        const placed = placedAt(boxesOfSvg(svg, measure), box.left, box.top, scale)
        return { name: box.name, box, ...placed }
      })
      const says = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, one]) => one).join(' ')
      const title = /type="title".*?<a:t>(.*?)<\/a:t>/.exec(xml)?.[1] ?? ''
      return { title, frames, pictures, says }
    })
}

const shapesIn = (xml: string, kind: 'sp' | 'pic') =>
  xml.match(new RegExp(`<p:${kind}>.*?</p:${kind}>`, 'g')) ?? []

function boxOf(shape: string): NamedBox {
  const [, name = ''] = /<p:cNvPr id="\d+" name="([^"]*)"/.exec(shape) ?? []
  const [, x = 0, y = 0, width = 0, height = 0] = (
    /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape) ?? []
  ).map((one) => Number(one) / EMU)
  return { name, left: x, top: y, right: x + width, bottom: y + height }
}
