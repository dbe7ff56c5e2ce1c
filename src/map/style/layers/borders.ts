/** Borders between provinces and countries, the coast, and lines in dispute. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Hex } from '../colour.ts'
import { AT_ONCE, forEach, shownIf } from '../expressions.ts'
import { byZoom } from '../zoom-expressions.ts'
import { LAYER } from '../layer-ids.ts'
import { SOURCE } from '../../sources/source-ids.ts'
import type { Layer, StyleSettings } from '../style-settings.ts'
import { dashed, thematicLine } from '../thematic-line.ts'

const ofKind = (kind: string): ExpressionSpecification => ['==', ['get', 'border'], kind]

export function borderLayers(settings: StyleSettings): Layer[] {
  const { palette } = settings
  const provinces = border(LAYER.provinceBorders, 'province', palette.provinceBorder, [0.5, 1.2])
  return [
    {
      ...provinces,
      layout: { ...provinces.layout, ...shownIf(settings.isOn('provinces')) },
      minzoom: 2.4,
    },
    border(LAYER.coast, 'coast', palette.coast, [0.6, 1.4]),
    border(LAYER.countryBorders, 'country', palette.countryBorder, [0.9, 2]),
    thematicLine({
      id: LAYER.disputedBorders,
      source: SOURCE.borders,
      filter: ofKind('disputed'),
      layout: {},
      colour: forEach(palette.disputedBorder),
      width: forEach(1.2),
      opacity: forEach(1),
      dashes: dashed([3, 2]),
    }),
  ]
}

function border(id: string, kind: string, colour: Hex, [low, high]: readonly [number, number]) {
  return {
    id,
    type: 'line' as const,
    source: SOURCE.borders,
    filter: ofKind(kind),
    layout: { 'line-join': 'round' as const },
    paint: {
      'line-color': colour,
      'line-color-transition': AT_ONCE,
      'line-width': byZoom(3, low, 7, high),
    },
  }
}
