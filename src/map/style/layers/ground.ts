/** Water, land, rivers and shores. */
import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Hex } from '../colour.ts'
import { AT_ONCE } from '../expressions.ts'
import { byZoom } from '../zoom-expressions.ts'
import { LAYER, type LayerId } from '../layer-ids.ts'
import { SOURCE, type SourceId } from '../../sources/source-ids.ts'
import type { Layer, StyleSettings } from '../style-settings.ts'

export function groundLayers({ palette }: StyleSettings): Layer[] {
  return [
    {
      id: LAYER.water,
      type: 'background',
      paint: { 'background-color': palette.water, 'background-color-transition': AT_ONCE },
    },
    fill(LAYER.worldLand, SOURCE.world, palette.land),
    line(LAYER.worldShores, SOURCE.world, palette.provinceBorder, [0.7, 1.2]),
    fill(LAYER.land, SOURCE.countries, palette.land, ['!', ['get', 'focus']]),
    fill(LAYER.focus, SOURCE.countries, palette.focus, ['get', 'focus']),
    line(LAYER.rivers, SOURCE.rivers, palette.river, [0.6, 1.8]),
    fill(LAYER.lakes, SOURCE.lakes, palette.water),
    line(LAYER.lakeShores, SOURCE.lakes, palette.coast, [0.5, 1]),
  ]
}

/** Edges are smoothed by the lines drawn over them, not by a second pass of every fill. */
function fill(id: LayerId, source: SourceId, colour: Hex, filter?: FilterSpecification): Layer {
  return {
    id,
    type: 'fill',
    source,
    ...(filter === undefined ? {} : { filter }),
    paint: { 'fill-color': colour, 'fill-color-transition': AT_ONCE, 'fill-antialias': false },
  }
}

function line(
  id: LayerId,
  source: SourceId,
  colour: Hex,
  [low, high]: readonly [number, number],
): Layer {
  return {
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-color-transition': AT_ONCE,
      'line-width': byZoom(3, low, 7, high),
    },
  }
}
