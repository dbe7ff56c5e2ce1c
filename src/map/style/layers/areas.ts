/** Areas with a name in the article: a firmer outline, federal districts, and the outline that lights one up. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Hex } from '../colour.ts'
import { AT_ONCE, forEach, ifLit, ifSelected, shownIf } from '../expressions.ts'
import { LAYER, type LayerId } from '../layer-ids.ts'
import { SOURCE, type SourceId } from '../../sources/source-ids.ts'
import type { Layer, StyleSettings } from '../style-settings.ts'
import { dashed, SOLID, thematicLine } from '../thematic-line.ts'

/** Provinces that the article itself speaks of; others are in the dossier for a check only. */
const isSpokenOf: ExpressionSpecification = [
  'all',
  ['==', ['get', 'kind'], 'province'],
  ['in', ['get', 'role'], ['literal', ['named', 'implied']]],
]
const isDistrict: ExpressionSpecification = ['==', ['get', 'kind'], 'federal district']

export function areaLayers(settings: StyleSettings): Layer[] {
  const { palette, opacityOf } = settings
  return [
    thematicLine({
      id: LAYER.named,
      source: SOURCE.areas,
      filter: isSpokenOf,
      layout: shownIf(settings.isOn('provinces')),
      colour: forEach(palette.countryBorder),
      width: forEach(1.1),
      opacity: forEach(opacityOf('provinces') * 0.85),
      dashes: SOLID,
    }),
    tint(LAYER.districts, 'districts', isDistrict, palette.district, settings),
    thematicLine({
      id: LAYER.districtOutline,
      source: SOURCE.areas,
      filter: isDistrict,
      layout: shownIf(settings.isOn('districts')),
      colour: forEach(palette.areaName),
      width: forEach(1.4),
      opacity: forEach(opacityOf('districts') * 0.8),
      dashes: dashed([4, 1.5, 1, 1.5]),
    }),
    lit(LAYER.areaLit, SOURCE.areas, settings),
    lit(LAYER.countryLit, SOURCE.countryAreas, settings),
    {
      id: LAYER.countryTint,
      type: 'fill',
      source: SOURCE.countryAreas,
      paint: {
        'fill-color': palette.ink,
        'fill-color-transition': AT_ONCE,
        'fill-opacity': ifLit(0.1, 0),
        'fill-opacity-transition': AT_ONCE,
        'fill-antialias': false,
      },
    },
  ]
}

function tint(
  id: LayerId,
  layer: string,
  filter: ExpressionSpecification,
  colour: Hex,
  settings: StyleSettings,
): Layer {
  return {
    id,
    type: 'fill',
    source: SOURCE.areas,
    filter,
    layout: shownIf(settings.isOn(layer)),
    paint: {
      'fill-color': colour,
      'fill-color-transition': AT_ONCE,
      'fill-opacity': settings.opacityOf(layer),
      'fill-opacity-transition': AT_ONCE,
      'fill-antialias': false,
    },
  }
}

const lit = (id: LayerId, source: SourceId, { palette }: StyleSettings): Layer =>
  thematicLine({
    id,
    source,
    layout: {},
    colour: forEach(palette.ink),
    width: ifSelected(1.9, 1.4),
    opacity: ifLit(0.9, 0),
    dashes: SOLID,
  })
