/** A legend's swatch as shapes, drawn like the mark that it stands for. */
import { FAINT, ORIENTATION } from '../../domain/facets/emphasis.ts'
import type { Swatch } from '../../domain/layer-catalogue.ts'
import { pathData, pill } from '../../drawing/pictures/outline.ts'
import type { PathItem } from '../../drawing/drawing.ts'
import { mix } from '../../map/style/colour.ts'
import { rampOf, toneColour } from '../../map/style/palette.ts'
import type { LegCertainty } from '../../model/schema/dossier.ts'
import type { Inks } from './inks.ts'
import { circle, polyline, rectangle, shape, strokeOf } from './shapes.ts'

export const SWATCH = { width: 28, height: 16 } as const

const LINE: Readonly<Record<LegCertainty, { dashes: readonly number[]; width: number }>> = {
  documented: { dashes: [], width: 3 },
  illustrative: { dashes: [8, 4], width: 2.2 },
  schematic: { dashes: [], width: 5 },
}

/** Opacities along a ribbon, which fades before either end. */
const FADE = [0.12, 0.35, 0.6, 0.6, 0.35, 0.12] as const

/** The swatch's box begins at `x`, `y`. */
export function swatchItems(swatch: Swatch, inks: Inks, x: number, y: number): PathItem[] {
  const { palette, ink } = inks
  const area = { x: x + 3, y: y + 2, width: 22, height: 12 }
  const middle = [x + 14, y + 8] as const
  const edged = (fill: string, edge: string) => [shape(rectangle(area), fill, strokeOf(edge, 1))]
  switch (swatch.shape) {
    case 'area':
      return edged(
        swatch.tone === 'focus' ? palette.focus : palette.district,
        palette.countryBorder,
      )
    case 'city':
      return [shape(circle(...middle, 3.2), palette.focus, strokeOf(ink, 1.6))]
    case 'symbol':
      return symbol(swatch, palette.family[swatch.family], palette.areaName, middle)
    case 'halo':
      return [
        shape(circle(...middle, 7), ink, null, 0.14),
        shape(circle(...middle, 7), null, strokeOf(ink, 0.8)),
        shape(circle(...middle, 1.6), ink),
      ]
    case 'hatch': {
      const colour = palette.family[swatch.family]
      return [
        ...edged(mix(palette.focus, colour, 0.12), colour),
        shape(stripes(area, 5), null, strokeOf(colour, 1.5)),
      ]
    }
    case 'tint':
      return edged(mix(palette.focus, palette.family[swatch.family], 0.2), palette.countryBorder)
    case 'chip':
      return [
        shape(
          pathData(pill(12, 7, [x + 14, y + 8])),
          palette.focus,
          strokeOf(palette.disputedBorder, 1),
        ),
        shape(
          rectangle({ x: x + 6.5, y: y + 4.5, width: 7, height: 7 }),
          null,
          strokeOf(palette.family.operations, 1.6),
        ),
        shape(rectangle({ x: x + 18, y: y + 4.5, width: 1.6, height: 7 }), ink),
      ]
    case 'line': {
      const { dashes, width } = LINE[swatch.certainty]
      if (swatch.certainty === 'schematic') return ribbon(palette.family[swatch.family], x, y)
      const stroke = {
        ...strokeOf(palette.family[swatch.family], width, dashes),
        cap: 'butt' as const,
      }
      return [
        shape(
          polyline([
            [x + 1.5, y + 8],
            [x + 26.5, y + 8],
          ]),
          null,
          stroke,
        ),
      ]
    }
    case 'ramp':
      return [
        ...rampOf(palette, swatch.family).map((colour, step) =>
          shape(rectangle({ ...area, x: x + 2 + step * 6, width: 6 }), colour),
        ),
        shape(
          rectangle({ ...area, x: x + 2, width: 24 }),
          null,
          strokeOf(palette.countryBorder, 1),
        ),
      ]
    case 'step':
      return edged(palette.attention[swatch.step] ?? ink, palette.countryBorder)
    case 'class':
      return edged(toneColour(palette, swatch.family, swatch.tone), palette.countryBorder)
    case 'crowd': {
      const card = (by: number) => pathData(pill(9, 6, [x + 14 + by, y + 8 - by]))
      const edge = strokeOf(ink, 1.4)
      return [shape(card(1.8), palette.focus, edge), shape(card(-0.8), palette.focus, edge)]
    }
    case 'no data':
      return [
        ...edged(palette.focus, palette.countryBorder),
        shape(stripes(area, 4), null, strokeOf(palette.noData, 1)),
      ]
    case 'paler':
      return swatchItems(PALER[swatch.mark], inks, x, y).map((item) => ({
        ...item,
        opacity: swatch.mark === 'city' ? ORIENTATION : FAINT,
      }))
    default:
      return swatch satisfies never
  }
}

function ribbon(colour: string, x: number, y: number): PathItem[] {
  const step = 24 / FADE.length
  return FADE.map((opacity, at) =>
    shape(
      rectangle({ x: x + 2 + at * step, y: y + 5.5, width: step, height: LINE.schematic.width }),
      colour,
      null,
      opacity,
    ),
  )
}

/** In full ink, the marks that stand for all that is paler. */
const PALER = {
  disc: { shape: 'symbol', family: 'violence', symbol: 'disc' },
  line: { shape: 'line', family: 'links', certainty: 'documented' },
  city: { shape: 'city' },
} as const

function symbol(
  { symbol: body, edge }: Extract<Swatch, { shape: 'symbol' }>,
  colour: string,
  grey: string,
  [x, y]: readonly [number, number],
): PathItem[] {
  if (edge === 'ghost') return [shape(circle(x, y, 6), null, strokeOf(grey, 1.8, [2, 1.8]))]
  if (edge === 'hollow') return [shape(circle(x, y, 5.6), null, strokeOf(colour, 2))]
  switch (body) {
    case 'disc':
      return [shape(circle(x, y, 6.3), colour)]
    case 'square':
      return [shape(rectangle({ x: x - 5.8, y: y - 5.8, width: 11.6, height: 11.6 }), colour)]
    case 'diamond':
      return [
        shape(
          `${polyline([
            [x, y - 7.4],
            [x + 7.4, y],
            [x, y + 7.4],
            [x - 7.4, y],
          ])}Z`,
          colour,
        ),
      ]
    default:
      return body satisfies never
  }
}

/** Rising stripes, so far from one another along the edge, that end at the box. */
export function stripes(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  pitch: number,
): string {
  const lines: string[] = []
  for (let at = pitch; at < width + height; at += pitch) {
    const from = [x + Math.max(0, at - height), y + Math.min(height, at)] as const
    const to = [x + Math.min(width, at), y + Math.max(0, at - width)] as const
    lines.push(polyline([from, to]))
  }
  return lines.join('')
}
