/** Halos of places whose spot is known only within some kilometres, with the radius at their foot. */
import { AT_ONCE, forEach, shownIf } from '../expressions.ts'
import { LAYER } from '../layer-ids.ts'
import { SOURCE } from '../../sources/source-ids.ts'
import type { Layer, StyleSettings } from '../style-settings.ts'
import { dashed, thematicLine } from '../thematic-line.ts'
import { REGULAR } from './names.ts'

/** Below it the circle is smaller than the words below it. */
const LABEL_ZOOM = 6.2

export function haloLayers(settings: StyleSettings): Layer[] {
  const { palette } = settings
  const layout = shownIf(settings.isOn('cities'))
  return [
    {
      id: LAYER.halo,
      type: 'fill',
      source: SOURCE.halos,
      layout,
      paint: {
        'fill-color': palette.ink,
        'fill-color-transition': AT_ONCE,
        'fill-opacity': 0.09,
        'fill-antialias': false,
      },
    },
    thematicLine({
      id: LAYER.haloEdge,
      source: SOURCE.halos,
      layout: { 'line-cap': 'round', ...layout },
      colour: forEach(palette.areaName),
      width: forEach(1),
      opacity: forEach(0.8),
      dashes: dashed([0.1, 3]),
    }),
    {
      id: LAYER.haloRadius,
      type: 'symbol',
      source: SOURCE.halos,
      minzoom: LABEL_ZOOM,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': ['concat', '± ', ['to-string', ['get', 'radius']], ' km'],
        'text-font': [REGULAR],
        'text-size': 10,
        'text-anchor': 'top',
        'text-offset': [0, 0.2],
        ...layout,
      },
      paint: {
        'text-color': palette.areaName,
        'text-color-transition': AT_ONCE,
        'text-halo-color': palette.focus,
        'text-halo-color-transition': AT_ONCE,
        'text-halo-width': 1.2,
      },
    },
  ]
}
