/** The finished picture of every slide, at four sizes and with names in three languages: none on another, none on a mark, none cut. */
import { beforeAll, describe, expect, it } from 'vitest'
import { boundariesOf, exportKit } from '../../../src/cli/export-kit.ts'
import { makeFigure, type MadeFigure } from '../../../src/export/figure/make-figure.ts'
import { toSvg } from '../../../src/drawing/to-svg.ts'
import type { Boundaries } from '../../../src/domain/boundaries.ts'
import type { ExportFonts } from '../../../src/export/job.ts'
import type { Size } from '../../../src/view/projection.ts'
import type { View } from '../../../src/view/view.ts'
import type { Dossier } from '../../../src/model/schema/dossier.ts'
import { LANGUAGES } from '../../../src/model/schema/vocabulary.ts'
import { labelledIn } from '../../support/labelled-in.ts'
import {
  boxesOfSvg,
  cutBy,
  overlap,
  overlaps,
  within,
  type Box,
} from '../../support/picture-boxes.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const kit = exportKit({ now: () => new Date('2026-11-25T12:00:00Z') })
let own: Dossier
let boundaries: Boundaries
let fonts: ExportFonts

beforeAll(async () => {
  own = (await kazakhstan()).dossier
  boundaries = await boundariesOf(kit)
  fonts = await kit.fonts('')
})

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 480, height: 844 },
] as const

const slideIds = () => ['opening', ...(own.briefing?.steps ?? []).map(({ id }) => id)]

async function figureOf(language: View['language'], id: string, size: Size) {
  const asked = {
    boundaries,
    scope: { what: 'slide', id },
    marking: 'clear',
    now: kit.now(),
  } as const
  return makeFigure({ ...asked, dossier: labelledIn(own, language) }, fonts.measure, size)
}

/** What is read of a picture, and what is wrong with it. */
function boxesOf(figure: MadeFigure): { read: number; faults: string[] } {
  const found = figure.boxes.find(({ name }) => name === 'map')
  if (found === undefined) throw new Error('a figure has a map')
  const { x, y, width, height } = found
  const map: Box = { left: x, top: y, right: x + width, bottom: y + height }
  const page: Box = { left: 0, top: 0, right: figure.drawing.width, bottom: figure.drawing.height }
  const svg = toSvg(figure.drawing, { title: figure.title })
  const { texts, marks } = boxesOfSvg(svg, fonts.measure)
  // What lies outside the map is covered by the page.
  const seen = {
    texts: texts.filter((one) => overlap(one, map) || one.name.startsWith(' ')),
    marks: marks.filter((one) => overlap(one, map)).map((one) => within(one, map)),
  }
  return {
    read: seen.texts.length,
    faults: [...overlaps(seen), ...cutBy({ texts }, map), ...cutBy({ texts }, page)],
  }
}

describe.each(SIZES)('at $width × $height', (size) => {
  it.each(LANGUAGES)('every slide has its names in %s in places of their own', async (language) => {
    let read = 0
    for (const id of slideIds()) {
      const boxes = boxesOf(await figureOf(language, id, size))
      read += boxes.read
      expect(boxes.faults, id).toEqual([])
    }
    expect(read).toBeGreaterThan(100)
  })
})
