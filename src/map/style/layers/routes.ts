/** Routes: solid where documented, long dashes where illustrative, dots where only the ends are told. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LegCertainty } from '../../../model/schema/dossier.ts'
import {
  AT_ONCE,
  byZoom,
  faded,
  familyColour,
  ifLit,
  layerOpacity,
  ofLayers,
  shownIf,
} from '../expressions.ts'
import { arrowImage } from '../images/image-set.ts'
import { LAYER, SOURCE, type LayerId } from '../layer-ids.ts'
import type { Layer, Look } from '../look.ts'
import { dashed, SOLID, thematicLine } from '../thematic-line.ts'

/** In widths of the line. */
const DASHES: Readonly<Record<LegCertainty, ExpressionSpecification>> = {
  documented: SOLID,
  illustrative: dashed([4, 2]),
  schematic: dashed([0.1, 2.2]),
}

const LAYER_OF: Readonly<Record<LegCertainty, LayerId>> = {
  documented: LAYER.routeDocumented,
  illustrative: LAYER.routeIllustrative,
  schematic: LAYER.routeSchematic,
}

const arrowPrefix = arrowImage('links').replace(/links$/, '')

export function routeLayers(look: Look): Layer[] {
  const { palette, routeLayers: on } = look
  const visible = shownIf(on.length > 0)
  const drawn = ofDrawn(look)
  const arrow = {
    'icon-image': ['concat', arrowPrefix, ['get', 'family']] satisfies ExpressionSpecification,
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    'icon-rotation-alignment': 'map' as const,
    ...visible,
  }
  const arrowPaint = {
    'icon-opacity': faded(layerOpacity(look, on)),
    'icon-opacity-transition': AT_ONCE,
  }
  return [
    thematicLine({
      // A gap of land on both sides, so that a route does not fight what it crosses; ink when lit.
      id: LAYER.routeCasing,
      source: SOURCE.routes,
      filter: drawn,
      layout: { 'line-cap': 'round', ...visible },
      colour: ifLit(palette.ink, palette.focus),
      width: ifLit(9, 4.4),
      opacity: faded(ifLit(0.24, layerOpacity(look, on, 0.75))),
      dashes: SOLID,
    }),
    leg('schematic', look),
    leg('illustrative', look),
    leg('documented', look),
    {
      id: LAYER.routeArrows,
      type: 'symbol',
      source: SOURCE.routes,
      filter: ['all', drawn, ['get', 'directed']],
      layout: {
        ...arrow,
        'symbol-placement': 'line',
        'symbol-spacing': 180,
        'icon-rotate': 90,
        'icon-size': byZoom(2, 0.5, 5, 0.8),
      },
      paint: arrowPaint,
    },
    {
      id: LAYER.routeHeads,
      type: 'symbol',
      source: SOURCE.routeHeads,
      filter: drawn,
      layout: {
        ...arrow,
        'icon-rotate': ['get', 'heading'],
        'icon-anchor': 'top',
        'icon-size': byZoom(2, 0.6, 5, 1),
      },
      paint: arrowPaint,
    },
  ]
}

/** Legs of the layers that are on; only the documented ones where nothing else is wanted. */
function ofDrawn({ routeLayers, certain }: Look): ExpressionSpecification {
  const ofOn = ofLayers(routeLayers)
  return certain ? ['all', ofOn, ['==', ['get', 'certainty'], 'documented']] : ofOn
}

function leg(certainty: LegCertainty, look: Look): Layer {
  const on = look.routeLayers
  return thematicLine({
    id: LAYER_OF[certainty],
    source: SOURCE.routes,
    filter: ['all', ofLayers(on), ['==', ['get', 'certainty'], certainty]],
    layout: {
      'line-cap': certainty === 'schematic' ? 'round' : 'butt',
      ...shownIf(on.length > 0 && (certainty === 'documented' || !look.certain)),
    },
    colour: familyColour(look),
    // A route that is disputed is thinner than one that nobody speaks against.
    width: ['case', ['get', 'disputed'], 1.7, 2.2],
    opacity: faded(layerOpacity(look, on)),
    dashes: DASHES[certainty],
  })
}
