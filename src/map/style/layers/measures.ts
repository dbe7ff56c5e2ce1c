/** The choropleth that is on: four steps of ink or of a family, and a light diagonal for no data. */
import { NO_DATA } from '../../../domain/measured-areas.ts'
import type { Hex } from '../colour.ts'
import { AT_ONCE, forEach, shownIf } from '../expressions.ts'
import { NO_DATA_IMAGE } from '../images/image-set.ts'
import { LAYER, SOURCE } from '../layer-ids.ts'
import type { Layer, Look } from '../look.ts'
import { familyRamp } from '../palette.ts'

const STEP_LAYERS = [LAYER.measure0, LAYER.measure1, LAYER.measure2, LAYER.measure3] as const

export function measureLayers({ measure, palette, opacityOf }: Look): Layer[] {
  const family = measure?.of === 'indicator' ? measure.family : null
  const ramp: readonly Hex[] = family === null ? palette.attention : familyRamp(palette, family)
  const layout = shownIf(measure !== null)
  const opacity = measure === null ? 1 : opacityOf(measure.layer)
  const shared = { 'fill-opacity-transition': AT_ONCE, 'fill-antialias': false }
  return [
    ...STEP_LAYERS.map((id, step): Layer => ({
      id,
      type: 'fill',
      source: SOURCE.measure,
      filter: ['==', ['get', 'step'], step],
      layout,
      paint: {
        ...shared,
        'fill-opacity': opacity,
        'fill-color': ramp[step] ?? palette.ink,
        'fill-color-transition': AT_ONCE,
      },
    })),
    {
      id: LAYER.measureNoData,
      type: 'fill',
      source: SOURCE.measure,
      filter: ['==', ['get', 'step'], NO_DATA],
      layout,
      paint: {
        ...shared,
        'fill-opacity': forEach(opacity),
        // By feature, as the other hatches are, to share their shader.
        'fill-pattern': ['case', ['has', 'step'], NO_DATA_IMAGE, NO_DATA_IMAGE],
        'fill-pattern-transition': AT_ONCE,
      },
    },
  ]
}
