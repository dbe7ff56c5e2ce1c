/** Areas that a risk factor concerns: a wide hatch for provinces, a faint outline for countries. */
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
import { LAYER, SOURCE } from '../layer-ids.ts'
import type { Layer, Look } from '../look.ts'
import { thematicLine } from '../thematic-line.ts'
import { wovenAmong } from '../weave.ts'

/** Image names end in the family, so that one expression serves all. */
const hatchPrefix = factorHatch('links').replace(/links$/, '')

export function factorLayers(look: Look): Layer[] {
  const layout = shownIf(look.factorLayers.length > 0)
  const filter = ofLayers(look.factorLayers)
  // Factors that share an area share its outline dash by dash.
  const dashes = wovenAmong(look.factorLayers)
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
        'fill-opacity': faded(layerOpacity(look, look.factorLayers)),
        'fill-opacity-transition': AT_ONCE,
        'fill-antialias': false,
      },
    },
    thematicLine({
      id: LAYER.factorOutline,
      source: SOURCE.factorAreas,
      filter,
      layout,
      colour: familyColour(look),
      width: ifLit(2.6, 1.1),
      opacity: faded(layerOpacity(look, look.factorLayers, 0.75)),
      dashes,
    }),
    thematicLine({
      id: LAYER.factorCountry,
      source: SOURCE.factorCountries,
      filter,
      layout,
      colour: familyColour(look, 0.45),
      width: ifLit(3.6, 1.5),
      opacity: faded(layerOpacity(look, look.factorLayers)),
      dashes,
      // Further in than the outlines of incidents, which say more.
      inset: 3.4,
    }),
  ]
}
