/** Chips under the names of areas: a pill, a small mark for each kind with its number, and their rings. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { MARK_SCALE } from '../../../domain/gathering.ts'
import {
  AT_ONCE,
  faded,
  forEach,
  ifLit,
  ifSelected,
  ofIncidents,
  shownIf,
  standsFor,
} from '../expressions.ts'
import { byZoom } from '../zoom-expressions.ts'
import { CHIP_RING_LIT, CHIP_RING_SELECTED } from '../images/image-set.ts'
import { LAYER, type LayerId } from '../layer-ids.ts'
import { SOURCE } from '../../sources/source-ids.ts'
import type { Layer, StyleSettings } from '../style-settings.ts'
import { STRONG } from './names.ts'

const sizeOf = ({ lettering: { scale } }: StyleSettings, of = 1) =>
  byZoom(
    MARK_SCALE.far,
    of * MARK_SCALE.least * scale,
    MARK_SCALE.near,
    of * MARK_SCALE.full * scale,
  )

/** Pixels of the numbers' letters. */
const NUMBER = 12

/** Further from a chip's middle nothing stands. */
const FAR = 300

/** Pixels across, by a property, in units of so many. */
const across = (property: string, unit: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['get', property],
  -FAR,
  ['literal', [-FAR / unit, 0]],
  FAR,
  ['literal', [FAR / unit, 0]],
]

const isPart = (part: 'pill' | 'entry'): ExpressionSpecification => ['==', ['get', 'part'], part]

const size: ExpressionSpecification = [
  'concat',
  ['to-string', ['get', 'entries']],
  ' ',
  ['to-string', ['get', 'digits']],
]

export function chipLayers(settings: StyleSettings): Layer[] {
  const on = shownIf(settings.drawsIncidents)
  const opacity = settings.opacityOf('incidents')
  const source = SOURCE.chips
  // A chip that holds what is chosen is drawn whole.
  const isDrawn = settings.isOn('incidents')
    ? ofIncidents(settings)
    : standsFor(settings.called, ['get', 'within'])
  const icon = (
    id: LayerId,
    part: 'pill' | 'entry',
    image: ExpressionSpecification,
    emphasis: ExpressionSpecification,
    layout: object = {},
  ): Layer => ({
    id,
    type: 'symbol',
    source,
    filter: ['all', isPart(part), isDrawn],
    layout: {
      'icon-image': image,
      'icon-size': sizeOf(settings),
      'icon-allow-overlap': true,
      'icon-padding': 0,
      ...layout,
      ...on,
    },
    paint: { 'icon-opacity': faded(emphasis), 'icon-opacity-transition': AT_ONCE },
  })
  const unheeded = { 'icon-ignore-placement': true }
  return [
    icon(LAYER.chipLit, 'pill', ['concat', CHIP_RING_LIT, size], ifLit(1, 0), unheeded),
    icon(
      LAYER.chipSelected,
      'pill',
      ['concat', CHIP_RING_SELECTED, size],
      ifSelected(1, 0),
      unheeded,
    ),
    icon(LAYER.chips, 'pill', ['concat', 'chip ', size], forEach(opacity)),
    icon(
      LAYER.chipMarks,
      'entry',
      ['concat', 'chip mark ', ['get', 'family'], ['case', ['get', 'sure'], ' sure', ' unsure']],
      forEach(opacity),
      { ...unheeded, 'icon-offset': across('markAt', 1) },
    ),
    {
      id: LAYER.chipCounts,
      type: 'symbol',
      source,
      filter: ['all', isPart('entry'), isDrawn],
      layout: {
        'text-field': ['get', 'says'],
        'text-font': [STRONG],
        'text-size': sizeOf(settings, NUMBER),
        'text-offset': across('numberAt', NUMBER),
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'text-padding': 0,
        ...on,
      },
      paint: {
        'text-color': settings.palette.ink,
        'text-color-transition': AT_ONCE,
        'text-opacity': faded(forEach(opacity)),
        'text-opacity-transition': AT_ONCE,
      },
    },
  ]
}
