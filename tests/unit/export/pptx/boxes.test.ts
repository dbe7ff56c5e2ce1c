/** The finished slides, read back: no name lies on another, on a mark or under the key, none is cut, and no text box lies on another. */
import { describe, expect, it } from 'vitest'
import { boundariesOf, exportKit } from '../../../../src/cli/export-kit.ts'
import { chartOfSlide } from '../../../../src/presentation/slides/chart-of-slide.ts'
import { slidesOf } from '../../../../src/presentation/slides/slides.ts'
import { exportPptx } from '../../../../src/export/pptx/export-pptx.ts'
import { LANGUAGES } from '../../../../src/model/schema/vocabulary.ts'
import { escapeXml } from '../../../../src/domain/markup.ts'
import { LAYER } from '../../../../src/map/style/layer-ids.ts'
import { labelledIn } from '../../../support/labelled-in.ts'
import {
  cutBy,
  isCut,
  overlap,
  overlaps,
  underOthers,
  type NamedBox,
} from '../../../support/picture-boxes.ts'
import { boxesOfPptx, SLIDE, type SlideBoxes } from '../../../support/slide-boxes.ts'
import { kazakhstan } from '../../support/kazakhstan.ts'

const kit = exportKit({ now: () => new Date('2026-11-25T12:00:00Z') })

async function slidesIn(language: (typeof LANGUAGES)[number]): Promise<SlideBoxes[]> {
  const { dossier } = await kazakhstan()
  const { measure } = await kit.fonts('')
  const chunks: Uint8Array[] = []
  const job = {
    dossier: labelledIn(dossier, language),
    boundaries: await boundariesOf(kit),
    scope: { what: 'briefing' },
    marking: 'clear',
    notes: false,
    scale: 1,
    // The bitmaps show what the vectors do, and nobody reads them here.
    kit: { ...kit, rasterize: () => Promise.resolve(new Uint8Array()) },
  } as const
  for await (const chunk of exportPptx(job)) chunks.push(chunk)
  return boxesOfPptx(Buffer.concat(chunks), measure)
}

/** What of a slide stands in a room of its own: all but the map, over which the key lies. */
const apart = ({ frames, pictures }: SlideBoxes) => [
  ...frames,
  ...pictures.filter(({ name }) => name !== 'Map').map(({ box }) => box),
]

function faultsOf(slide: SlideBoxes): string[] {
  const { frames, pictures, title } = slide
  const texts = pictures.flatMap((one) => one.texts)
  const [key] = pictures.filter(({ name }) => name === 'Key')
  // Under the key lie towns that have no name there, and nothing else.
  const isUnderKey = (one: NamedBox) =>
    key !== undefined && one.name.startsWith(LAYER.cityDots) && overlap(one, key.box)
  const marks = pictures.flatMap((one) => one.marks).filter((one) => !isUnderKey(one))
  const [map] = pictures.filter(({ name }) => name === 'Map')
  const boxes = apart(slide)
  return [
    ...overlaps({ texts, marks }),
    ...(key === undefined ? [] : underOthers(key.box, marks)),
    ...(map?.texts ?? []).flatMap((one) => underOthers(one, boxes)),
    ...pictures.flatMap((one) => cutBy(one, one.box).map((text) => `${text} is cut`)),
    ...boxes.filter((one) => isCut(one, SLIDE)).map(({ name }) => `${name} leaves the slide`),
    ...boxes.flatMap((one, at) => underOthers(one, boxes.slice(at + 1))),
    ...frames.filter((one) => map !== undefined && overlap(one, map.box)).map(({ name }) => name),
  ].map((fault) => `${title}: ${fault}`)
}

describe.each(LANGUAGES)('slides with names in %s', (language) => {
  it('have every text in a place of its own', async () => {
    const slides = await slidesIn(language)
    expect(slides.flatMap(faultsOf)).toEqual([])
    const named = slides.flatMap(({ pictures }) => pictures).flatMap(({ texts }) => texts)
    expect(named.length).toBeGreaterThan(150)
    const index = await kazakhstan()
    const { briefing } = index.dossier
    const charted = briefing === undefined ? [] : slidesOf(index, briefing)
    let charts = 0
    for (const one of charted) {
      const found = chartOfSlide(index, one)
      if (found === null) continue
      charts += 1
      const slide = slides.find(({ title }) => title === escapeXml(one.title))
      for (const { says } of found.chart.bars)
        for (const part of says.split(', ')) expect(slide?.says).toContain(escapeXml(part))
      const bars = slide?.frames.filter(({ name }) => name.startsWith('Bar ')) ?? []
      expect(bars.length).toBeGreaterThan(1)
    }
    expect(charts).toBe(3)
  })
})
