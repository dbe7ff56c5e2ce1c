/** The choropleth that is on: steps of ink or of a family, the opposite colour below zero, and a light diagonal for no data. */
import { toneName, NO_DATA_TONE } from '../../sources/measure.ts'
import type { Tone } from '../../../domain/figure-classes.ts'
import { AT_ONCE, forEach, shownIf } from '../expressions.ts'
import { NO_DATA_IMAGE } from '../images/image-set.ts'
import { LAYER, type LayerId } from '../layer-ids.ts'
import { SOURCE } from '../../sources/source-ids.ts'
import type { Layer, StyleSettings } from '../style-settings.ts'
import { toneColour } from '../palette.ts'

const above = (step: number): Tone => ({ side: 'above', step })
const below = (step: number): Tone => ({ side: 'below', step })

/** One layer a tone: each then has one colour, and all share a shader. */
const TONES: readonly (readonly [LayerId, Tone])[] = [
  [LAYER.measure0, above(0)],
  [LAYER.measure1, above(1)],
  [LAYER.measure2, above(2)],
  [LAYER.measure3, above(3)],
  [LAYER.measureZero, { side: 'zero', step: 0 }],
  [LAYER.measureBelow0, below(0)],
  [LAYER.measureBelow1, below(1)],
  [LAYER.measureBelow2, below(2)],
  [LAYER.measureBelow3, below(3)],
]

export function measureLayers({ measure, palette, opacityOf }: StyleSettings): Layer[] {
  const family = measure?.of === 'indicator' ? measure.family : null
  const colourOf = (tone: Tone) =>
    family === null
      ? (palette.attention[tone.step] ?? palette.ink)
      : toneColour(palette, family, tone)
  const layout = shownIf(measure !== null)
  const opacity = measure === null ? 1 : opacityOf(measure.layer)
  const shared = { 'fill-opacity-transition': AT_ONCE, 'fill-antialias': false }
  return [
    ...TONES.map(([id, tone]): Layer => ({
      id,
      type: 'fill',
      source: SOURCE.measure,
      filter: ['==', ['get', 'tone'], toneName(tone)],
      layout,
      paint: {
        ...shared,
        'fill-opacity': opacity,
        'fill-color': colourOf(tone),
        'fill-color-transition': AT_ONCE,
      },
    })),
    {
      id: LAYER.measureNoData,
      type: 'fill',
      source: SOURCE.measure,
      filter: ['==', ['get', 'tone'], NO_DATA_TONE],
      layout,
      paint: {
        ...shared,
        'fill-opacity': forEach(opacity),
        // By feature, as the other hatches are, to share their shader.
        'fill-pattern': ['case', ['has', 'tone'], NO_DATA_IMAGE, NO_DATA_IMAGE],
        'fill-pattern-transition': AT_ONCE,
      },
    },
  ]
}
