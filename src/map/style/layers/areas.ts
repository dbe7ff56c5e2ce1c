/** Areas with a name in the article: a firmer outline, federal districts, and the outline that lights one up. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Hex } from '../colour.ts'
import { AT_ONCE, forEach, ifLit, ifSelected, shownIf } from '../expressions.ts'
import { LAYER, SOURCE, type LayerId, type SourceId } from '../layer-ids.ts'
import type { Layer, Look } from '../look.ts'
import { dashed, SOLID, thematicLine } from '../thematic-line.ts'

/** Provinces that the article itself speaks of; others are in the dossier for a check only. */
const isSpokenOf: ExpressionSpecification = [
  'all',
  ['==', ['get', 'kind'], 'province'],
  ['in', ['get', 'role'], ['literal', ['named', 'implied']]],
]
const isDistrict: ExpressionSpecification = ['==', ['get', 'kind'], 'federal district']

export function areaLayers(look: Look): Layer[] {
  const { palette, opacityOf } = look
  return [
    thematicLine({
      id: LAYER.named,
      source: SOURCE.areas,
      filter: isSpokenOf,
      layout: shownIf(look.isOn('provinces')),
      colour: forEach(palette.countryBorder),
      width: forEach(1.1),
      opacity: forEach(opacityOf('provinces') * 0.85),
      dashes: SOLID,
    }),
    tint(LAYER.districts, 'districts', isDistrict, palette.district, look),
    thematicLine({
      id: LAYER.districtOutline,
      source: SOURCE.areas,
      filter: isDistrict,
      layout: shownIf(look.isOn('districts')),
      colour: forEach(palette.areaName),
      width: forEach(1.4),
      opacity: forEach(opacityOf('districts') * 0.8),
      dashes: dashed([4, 1.5, 1, 1.5]),
    }),
    lit(LAYER.areaLit, SOURCE.areas, look),
    lit(LAYER.countryLit, SOURCE.countryAreas, look),
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
  look: Look,
): Layer {
  return {
    id,
    type: 'fill',
    source: SOURCE.areas,
    filter,
    layout: shownIf(look.isOn(layer)),
    paint: {
      'fill-color': colour,
      'fill-color-transition': AT_ONCE,
      'fill-opacity': look.opacityOf(layer),
      'fill-opacity-transition': AT_ONCE,
      'fill-antialias': false,
    },
  }
}

const lit = (id: LayerId, source: SourceId, { palette }: Look): Layer =>
  thematicLine({
    id,
    source,
    layout: {},
    colour: forEach(palette.ink),
    width: ifSelected(1.9, 1.4),
    opacity: ifLit(0.9, 0),
    dashes: SOLID,
  })
