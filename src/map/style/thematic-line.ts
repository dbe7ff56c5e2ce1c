/** The one kind of line that says something: colour, width, opacity and dashes all by feature. */
import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import { AT_ONCE } from './expressions.ts'
import type { LayerId } from './layer-ids.ts'
import type { SourceId } from '../sources/source-ids.ts'
import type { Layer } from './style-settings.ts'

type LineLayer = Extract<Layer, { type: 'line' }>

export interface ThematicLine {
  id: LayerId
  source: SourceId
  filter?: FilterSpecification
  layout: NonNullable<LineLayer['layout']>
  colour: ExpressionSpecification
  /** Pixels. */
  width: ExpressionSpecification
  opacity: ExpressionSpecification
  /** In widths of the line. */
  dashes: ExpressionSpecification
  /** Pixels to the inside of an area. */
  inset?: number
}

export function thematicLine(line: ThematicLine): Layer {
  return {
    id: line.id,
    type: 'line',
    source: line.source,
    ...(line.filter === undefined ? {} : { filter: line.filter }),
    layout: { 'line-join': 'round', ...line.layout },
    paint: {
      'line-color': line.colour,
      'line-color-transition': AT_ONCE,
      'line-width': line.width,
      'line-opacity': line.opacity,
      'line-opacity-transition': AT_ONCE,
      'line-dasharray': line.dashes,
      'line-dasharray-transition': AT_ONCE,
      ...(line.inset === undefined ? {} : { 'line-offset': line.inset }),
    },
  }
}

/** The same dashes for every feature, as an expression. */
export const dashed = (dashes: readonly number[]): ExpressionSpecification => [
  'case',
  ['has', 'key'],
  ['literal', [...dashes]],
  ['literal', [...dashes]],
]

export const SOLID = dashed([1, 0])
