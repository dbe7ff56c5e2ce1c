/** Expressions of the zoom. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'

/** A value that grows with the zoom in a straight line between the two. */
export const byZoom = (
  from: number,
  low: number,
  to: number,
  high: number,
): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], from, low, to, high]

/** Whether the feature is drawn at the zoom of the tiles, or so many zooms farther away: from its `from` up to its `to`. */
export function atZoom(away = 0): ExpressionSpecification {
  const zoom: ExpressionSpecification = away === 0 ? ['zoom'] : ['-', ['zoom'], away]
  return ['all', ['<=', ['get', 'from'], zoom], ['<', zoom, ['get', 'to']]]
}
