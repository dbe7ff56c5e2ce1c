/** Callouts: a line in bold, a plain one, a quiet one, on the side of the mark that their source says. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { CALLOUT_SIZE } from '../../sources/callout-obstacles.ts'
import {
  LINE_HEIGHT,
  MOST_AWAY,
  MOST_HALVES,
  offsetOf,
  CALLOUT_SIDES,
} from '../../sources/place-callouts.ts'
import { AT_ONCE, shownIf } from '../expressions.ts'
import { LAYER } from '../layer-ids.ts'
import { SOURCE } from '../../sources/source-ids.ts'
import type { Layer, StyleSettings } from '../style-settings.ts'
import { REGULAR, STRONG } from './names.ts'

/** Of the others where one incident is chosen. */
const STEPPED_BACK = 0.45

/** They stand where their source has found room for them, and names give way. */
export function calloutLayers(settings: StyleSettings): Layer[] {
  const { palette } = settings
  const plain = ['literal', [REGULAR]] as const
  return [
    {
      id: LAYER.callouts,
      type: 'symbol',
      source: SOURCE.callouts,
      layout: {
        'text-field': [
          'format',
          ['get', 'head'],
          { 'text-font': ['literal', [STRONG]] },
          ['get', 'outcome'],
          { 'text-font': [...plain] },
          ['get', 'other'],
          { 'text-font': [...plain], 'text-color': palette.areaName },
        ],
        'text-font': [REGULAR],
        'text-size': CALLOUT_SIZE * settings.lettering.scale,
        'text-line-height': LINE_HEIGHT,
        'text-max-width': UNBROKEN,
        'text-anchor': ['get', 'anchor'],
        'text-offset': OFFSETS,
        'text-justify': 'auto',
        'text-allow-overlap': true,
        'text-padding': 2,
        ...shownIf(settings.isOn('incidents')),
      },
      paint: {
        'text-color': palette.ink,
        'text-color-transition': AT_ONCE,
        'text-halo-color': palette.focus,
        'text-halo-color-transition': AT_ONCE,
        'text-halo-width': 1.6,
        'text-opacity': ['case', ['get', 'back'], STEPPED_BACK, 1],
        'text-opacity-transition': AT_ONCE,
      },
    },
  ]
}

/** Ems: lines are broken where their source breaks them. */
const UNBROKEN = 99

const OFFSETS: ExpressionSpecification = ['match', ['get', 'side'], ...pairs(), ['literal', [0, 0]]]

function pairs(): [string, ExpressionSpecification, ...(string | ExpressionSpecification)[]] {
  const all = CALLOUT_SIDES.flatMap((side) =>
    Array.from({ length: (MOST_HALVES + 1) * (MOST_AWAY + 1) }, (_, at) => {
      const [seats, away] = [at % (MOST_HALVES + 1), Math.floor(at / (MOST_HALVES + 1))]
      return {
        name: `${side} ${String(seats)} ${String(away)}`,
        offset: ['literal', offsetOf(side, seats, away)] as ExpressionSpecification,
      }
    }),
  )
  const [first, ...others] = all
  if (first === undefined) throw new Error('a callout has no side to stand on')
  return [first.name, first.offset, ...others.flatMap(({ name, offset }) => [name, offset])]
}
