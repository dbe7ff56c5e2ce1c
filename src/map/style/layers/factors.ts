/** Areas that a risk factor concerns: a wide hatch for provinces, one flat tint for countries. */
import {
  AT_ONCE,
  faded,
  familyColour,
  ifLit,
  layerOpacity,
  ofLayers,
  shownIf,
} from '../expressions.ts'
import { factorHatch } from '../images/image-set.ts'
import { LAYER } from '../layer-ids.ts'
import { SOURCE } from '../../sources/source-ids.ts'
import type { Layer, StyleSettings } from '../style-settings.ts'

/** Opacity of a country's tint. */
const TINT = { plain: 0.1, lit: 0.22 } as const

/** Image names end in the family, so that one expression serves all. */
const hatchPrefix = factorHatch('links').replace(/links$/, '')

export function factorLayers(settings: StyleSettings): Layer[] {
  const layout = shownIf(settings.factorLayers.length > 0)
  const filter = ofLayers(settings.factorLayers)
  return [
    {
      id: LAYER.factorHatch,
      type: 'fill',
      source: SOURCE.factorAreas,
      filter,
      layout,
      paint: {
        'fill-pattern': ['concat', hatchPrefix, ['get', 'family']],
        'fill-pattern-transition': AT_ONCE,
        'fill-opacity': faded(layerOpacity(settings, settings.factorLayers)),
        'fill-opacity-transition': AT_ONCE,
        'fill-antialias': false,
      },
    },
    {
      id: LAYER.factorCountry,
      type: 'fill',
      source: SOURCE.factorCountries,
      filter,
      layout,
      paint: {
        'fill-color': familyColour(settings),
        'fill-color-transition': AT_ONCE,
        'fill-opacity': faded(
          ifLit(TINT.lit, layerOpacity(settings, settings.factorLayers, TINT.plain)),
        ),
        'fill-opacity-transition': AT_ONCE,
        'fill-antialias': false,
      },
    },
  ]
}
