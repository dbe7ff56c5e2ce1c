/** Routes: solid and thick where documented, long dashes where a road is possible, a ribbon where the path is unknown. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { TRAFFICKING_LAYER } from '../../../domain/layer-catalogue.ts'
import type { LegCertainty } from '../../../model/schema/dossier.ts'
import {
  AT_ONCE,
  faded,
  familyColour,
  ifLit,
  layerOpacity,
  ofLayers,
  shownIf,
  standsFor,
} from '../expressions.ts'
import { byZoom } from '../zoom-expressions.ts'
import { mix } from '../colour.ts'
import { arrowImage } from '../images/image-set.ts'
import { LAYER, type LayerId } from '../layer-ids.ts'
import { SOURCE } from '../../sources/source-ids.ts'
import type { Layer, StyleSettings } from '../style-settings.ts'
import { dashed, SOLID, thematicLine } from '../thematic-line.ts'

/** In widths of the line. */
const DASHES: Readonly<Record<LegCertainty, ExpressionSpecification>> = {
  documented: SOLID,
  illustrative: dashed([5, 2.5]),
  schematic: SOLID,
}

interface Widths {
  full: number
  disputed: number
  /** Of the base layer's line. */
  quiet: number
}

/** Pixels. A route that is disputed is thinner than one that nobody speaks against. */
const WIDTHS: Readonly<Record<LegCertainty, Widths>> = {
  documented: { full: 3.6, disputed: 2.6, quiet: 1.7 },
  illustrative: { full: 2.2, disputed: 1.7, quiet: 1.2 },
  schematic: { full: 6, disputed: 5, quiet: 3 },
}

/** Ink of a ribbon's middle, and of the base layer's line. */
const RIBBON = 0.6
const QUIET = 0.75

const LAYER_OF: Readonly<Record<LegCertainty, LayerId>> = {
  documented: LAYER.routeDocumented,
  illustrative: LAYER.routeIllustrative,
  schematic: LAYER.routeSchematic,
}

const arrowPrefix = arrowImage('links').replace(/links$/, '')

export function routeLayers(settings: StyleSettings): Layer[] {
  const { palette } = settings
  const visible = shownIf(isAnyDrawn(settings))
  const drawn = ofDrawn(settings)
  const full = inFull(settings)
  const isRibbon: ExpressionSpecification = ['==', ['get', 'certainty'], 'schematic']
  const arrow = {
    'icon-image': ['concat', arrowPrefix, ['get', 'family']] satisfies ExpressionSpecification,
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    'icon-rotation-alignment': 'map' as const,
    ...visible,
  }
  const arrowPaint = {
    'icon-opacity': faded(layerOpacity(settings, settings.routeLayers)),
    'icon-opacity-transition': AT_ONCE,
  }
  const gap: ExpressionSpecification = [
    'case',
    ['all', full, ['==', ['get', 'certainty'], 'documented']],
    layerOpacity(settings, settings.routeLayers, 0.75),
    0,
  ]
  return [
    thematicLine({
      // A gap of land on both sides, so that a route does not fight what it crosses; ink when lit.
      id: LAYER.routeCasing,
      source: SOURCE.routes,
      filter: drawn,
      layout: { 'line-cap': 'butt', ...visible },
      colour: ifLit(palette.ink, palette.focus),
      width: ifLit(9, 5),
      opacity: faded(ifLit(['*', 0.24, ['get', 'fade']], gap)),
      dashes: SOLID,
    }),
    leg('schematic', settings),
    leg('illustrative', settings),
    leg('documented', settings),
    {
      id: LAYER.routeArrows,
      type: 'symbol',
      source: SOURCE.routes,
      filter: ['all', drawn, full, ['get', 'directed'], ['!', isRibbon]],
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
      filter: ['all', drawn, full],
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

const isAnyDrawn = ({ routeLayers, called, isOn }: StyleSettings): boolean =>
  routeLayers.length > 0 ||
  called.some((one) => one.startsWith('route:')) ||
  isOn(TRAFFICKING_LAYER)

/** Of the layers that are on, or chosen: the rest is at most a quiet line. */
const inFull = ({ routeLayers, called }: StyleSettings): ExpressionSpecification => [
  'any',
  ofLayers(routeLayers),
  standsFor(called),
]

/** What is drawn at all; only the documented legs where nothing else is wanted. */
function ofDrawn(settings: StyleSettings): ExpressionSpecification {
  const full = inFull(settings)
  const drawn: ExpressionSpecification = settings.isOn(TRAFFICKING_LAYER)
    ? ['any', full, ['get', 'quiet']]
    : full
  return settings.certain ? ['all', drawn, ['==', ['get', 'certainty'], 'documented']] : drawn
}

function leg(certainty: LegCertainty, settings: StyleSettings): Layer {
  const { palette, opacityOf } = settings
  const full = inFull(settings)
  const ink: ExpressionSpecification = [
    '*',
    ['get', 'fade'],
    certainty === 'schematic' ? RIBBON : 1,
  ]
  const { full: wide, disputed, quiet } = WIDTHS[certainty]
  return thematicLine({
    id: LAYER_OF[certainty],
    source: SOURCE.routes,
    filter: ['all', ofDrawn(settings), ['==', ['get', 'certainty'], certainty]],
    layout: {
      'line-cap': 'butt',
      ...shownIf(isAnyDrawn(settings) && (certainty === 'documented' || !settings.certain)),
    },
    colour: ['case', full, familyColour(settings), mix(palette.family.drugs, palette.ink, 0.3)],
    width: ['case', ['!', full], quiet, ['get', 'disputed'], disputed, wide],
    opacity: faded([
      '*',
      ink,
      [
        'case',
        full,
        layerOpacity(settings, settings.routeLayers),
        QUIET * opacityOf(TRAFFICKING_LAYER),
      ],
    ]),
    dashes: DASHES[certainty],
  })
}
