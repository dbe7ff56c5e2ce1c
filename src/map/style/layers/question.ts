/** A question of distance: a faint tint and a fine line of ink, so that it lies over everything and hides nothing. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { QuestionPart } from '../../sources/question.ts'
import { AT_ONCE, shownIf } from '../expressions.ts'
import { LAYER } from '../layer-ids.ts'
import { SOURCE } from '../../sources/source-ids.ts'
import type { Layer, StyleSettings } from '../style-settings.ts'
import { STRONG } from './names.ts'

const isPart = (...parts: QuestionPart[]): ExpressionSpecification => [
  'in',
  ['get', 'part'],
  ['literal', parts],
]

export function questionLayers(settings: StyleSettings): Layer[] {
  const { palette, asks, language } = settings
  const visible = shownIf(asks)
  const source = SOURCE.question
  const ink = { 'line-color': palette.ink, 'line-color-transition': AT_ONCE }
  const ring = {
    'circle-stroke-color': palette.ink,
    'circle-stroke-color-transition': AT_ONCE,
    'circle-pitch-alignment': 'map' as const,
  }
  return [
    {
      id: LAYER.questionArea,
      type: 'fill',
      source,
      filter: isPart('area'),
      layout: visible,
      paint: {
        'fill-color': palette.ink,
        'fill-color-transition': AT_ONCE,
        'fill-opacity': 0.07,
        'fill-antialias': false,
      },
    },
    {
      id: LAYER.questionOutline,
      type: 'line',
      source,
      filter: isPart('area'),
      layout: { 'line-join': 'round', ...visible },
      paint: { ...ink, 'line-width': 1.2, 'line-opacity': 0.75 },
    },
    {
      id: LAYER.questionLine,
      type: 'line',
      source,
      filter: isPart('line', 'ray'),
      layout: { 'line-join': 'round', 'line-cap': 'round', ...visible },
      paint: { ...ink, 'line-width': ['case', ['==', ['get', 'part'], 'ray'], 1, 2] },
    },
    {
      id: LAYER.questionHits,
      type: 'circle',
      source,
      filter: isPart('hit', 'mark'),
      layout: visible,
      paint: {
        ...ring,
        'circle-radius': ['case', isPart('mark'), 14, 7.5],
        'circle-opacity': 0,
        'circle-stroke-width': 1.3,
      },
    },
    {
      id: LAYER.questionPoints,
      type: 'circle',
      source,
      filter: isPart('point'),
      layout: visible,
      paint: {
        ...ring,
        'circle-color': palette.focus,
        'circle-color-transition': AT_ONCE,
        'circle-radius': 4,
        'circle-stroke-width': 2,
      },
    },
    {
      id: LAYER.questionNames,
      type: 'symbol',
      source,
      filter: isPart('name'),
      layout: {
        'text-field': ['get', `name_${language}`],
        'text-font': [STRONG],
        'text-size': 12.5,
        'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
        'text-radial-offset': 0.6,
        'text-padding': 3,
        ...visible,
      },
      paint: {
        'text-color': palette.ink,
        'text-color-transition': AT_ONCE,
        'text-halo-color': palette.focus,
        'text-halo-color-transition': AT_ONCE,
        'text-halo-width': 1.8,
      },
    },
  ]
}
