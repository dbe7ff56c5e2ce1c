/** The text of a symbol: set in lines, with the sides of its point that it may stand on. */
import type { PixelPair } from '../camera.ts'
import type { FontFace } from '../drawing.ts'
import type { DrawnFeature, Evaluator, StyleSection } from '../evaluator.ts'
import type { Scene } from '../scene.ts'
import { REGULAR, SLANTED, STRONG } from '../../map/style/layers/names.ts'
import { alignOf, asAnchor, emsAway, radialOffset, type TextAnchor } from './anchors.ts'
import { blockOf, EM, shapeText, type ShapedText, type Letters } from './shape-text.ts'

export interface LabelSide {
  anchor: TextAnchor
  /** Twenty-fourths of the size from the point to the block. */
  offset: PixelPair
}

export interface Label {
  text: string
  font: FontFace
  block: ShapedText
  /** Pixels that it is drawn in, and that its room is counted in. */
  size: number
  roomSize: number
  padding: number
  letterSpacing: number
  /** In order of preference. */
  sides: readonly LabelSide[]
  /** Whether room and drawing shift apart with the padding, as where MapLibre chooses between sides. */
  chooses: boolean
  /** Lines set to the side that the text stands on, or in the middle. */
  justify: 'auto' | 'left' | 'center' | 'right'
  colour: string
  halo: { colour: string; width: number } | null
  opacity: number
  /** Drawn whatever is in its way, and in nobody's way. */
  overlaps: boolean
  ignored: boolean
}

const FACES: Readonly<Record<string, FontFace>> = {
  [REGULAR]: { family: 'Noto Sans', weight: 400, slanted: false },
  [STRONG]: { family: 'Noto Sans', weight: 600, slanted: false },
  [SLANTED]: { family: 'Noto Sans', weight: 400, slanted: true },
}

/** @throws for a font that is not among ours. */
export function labelOf(
  evaluator: Evaluator,
  feature: DrawnFeature,
  scene: Scene,
  letters: Letters,
): Label | null {
  const { zoom, tileZoom } = scene
  const text = cased(
    evaluator.text('text-field', tileZoom, feature),
    evaluator.text('text-transform', tileZoom, feature),
  )
  if (text.trim() === '') return null
  const [name = ''] = evaluator.texts('text-font', tileZoom, feature)
  const font = faceOf(name, evaluator)
  const sections = evaluator.sections('text-field', tileZoom, feature)
  const lineHeight = evaluator.number('text-line-height', tileZoom, feature)
  const letterSpacing = evaluator.number('text-letter-spacing', tileZoom, feature)
  const size = evaluator.number('text-size', zoom, feature)
  const { colour, alpha } = evaluator.colour('text-color', zoom, feature)
  const haloWidth = evaluator.number('text-halo-width', zoom, feature)
  return {
    text,
    font,
    block:
      sections.length > 1
        ? blockOf(rowsOf(sections, evaluator, font), lineHeight, letters)
        : shapeText(
            {
              text,
              font,
              maxWidth: evaluator.number('text-max-width', tileZoom, feature),
              lineHeight,
              letterSpacing,
            },
            letters,
          ),
    size,
    roomSize: evaluator.number('text-size', tileZoom + 1, feature),
    padding: evaluator.number('text-padding', tileZoom, feature),
    letterSpacing: letterSpacing * size,
    chooses: evaluator.has('text-variable-anchor') || evaluator.has('text-variable-anchor-offset'),
    sides: sidesOf(evaluator, feature, scene),
    justify: asJustify(evaluator.text('text-justify', tileZoom, feature)),
    colour,
    halo:
      haloWidth > 0
        ? { colour: evaluator.colour('text-halo-color', zoom, feature).colour, width: haloWidth }
        : null,
    opacity: evaluator.number('text-opacity', zoom, feature) * alpha,
    overlaps: evaluator.flag('text-allow-overlap', tileZoom, feature),
    ignored: evaluator.flag('text-ignore-placement', tileZoom, feature),
  }
}

function faceOf(name: string, { layer }: Evaluator): FontFace {
  const face = FACES[name]
  if (face === undefined) throw new Error(`${layer.id}: no font ${name}`)
  return face
}

/** @throws for parts that share a line: each begins one. */
function rowsOf(sections: readonly StyleSection[], evaluator: Evaluator, font: FontFace) {
  return sections
    .filter(({ text }) => text !== '')
    .map(({ text, font: name, colour }, at) => {
      if (at > 0 && !text.startsWith('\n')) {
        throw new Error(`${evaluator.layer.id}: several parts of a text in one line`)
      }
      return {
        text: text.trim(),
        font: name === null ? font : faceOf(name, evaluator),
        ...(colour !== null && { colour }),
      }
    })
}

function sidesOf(evaluator: Evaluator, feature: DrawnFeature, { tileZoom }: Scene): LabelSide[] {
  if (evaluator.has('text-variable-anchor-offset')) {
    return evaluator
      .sides('text-variable-anchor-offset', tileZoom, feature)
      .map(([name, offset]) => ({
        anchor: asAnchor(name),
        offset: emsAway(asAnchor(name), offset),
      }))
  }
  const chosen = evaluator.texts('text-variable-anchor', tileZoom, feature).map(asAnchor)
  if (chosen.length > 0) {
    const radius = evaluator.has('text-radial-offset')
      ? evaluator.number('text-radial-offset', tileZoom, feature)
      : 0
    return chosen.map((anchor) => ({ anchor, offset: radialOffset(anchor, radius) }))
  }
  const anchor = asAnchor(evaluator.text('text-anchor', tileZoom, feature))
  const [x = 0, y = 0] = evaluator.numbers('text-offset', tileZoom, feature)
  return [{ anchor, offset: [x * EM, y * EM] }]
}

function cased(text: string, transform: string): string {
  if (transform === 'uppercase') return text.toLocaleUpperCase()
  return transform === 'lowercase' ? text.toLocaleLowerCase() : text
}

function asJustify(value: string): Label['justify'] {
  if (value === 'auto' || value === 'left' || value === 'center' || value === 'right') return value
  throw new Error(`text-justify ${value} is not drawn as SVG`)
}

/** Share of a line's slack that is left before it. */
export function justification({ justify }: Label, { anchor }: LabelSide): number {
  if (justify === 'auto') return alignOf(anchor)[0]
  return justify === 'left' ? 0 : justify === 'right' ? 1 : 0.5
}
