/** Labels: from points, in the View's language, in the page's own fonts; marks come first, names give way. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { AT_ONCE, byZoom, faded, forEach, ifLit, shownIf } from '../expressions.ts'
import { cityImage, RING_LIT } from '../images/image-set.ts'
import type { Hex } from '../colour.ts'
import { LAYER, SOURCE, type LayerId } from '../layer-ids.ts'
import type { Layer, Look } from '../look.ts'

export const REGULAR = 'Noto Sans Regular'
export const STRONG = 'Noto Sans SemiBold'
/** No file of its own: the page slants the regular one, which is why its name must say italic. */
export const SLANTED = 'Noto Sans Italic'

type SymbolLayer = Extract<Layer, { type: 'symbol' }>
type Layout = NonNullable<SymbolLayer['layout']>

const fitsZoom: ExpressionSpecification = ['<=', ['get', 'minzoom'], ['zoom']]
const cityPrefix = cityImage('city').replace(/city$/, '')

/** All names, from the least to the most important. */
export function nameLayers(look: Look): Layer[] {
  const { palette } = look
  const provinces = look.isOn('provinces')
  const spoken: ExpressionSpecification = ['get', 'spoken']
  return [
    cityDots(look),
    areaName(look, LAYER.minorNames, ['==', ['get', 'label'], 'district'], palette.areaName, {
      ...capitals(11, 13),
      ...shownIf(look.isOn('districts')),
    }),
    areaName(look, LAYER.waterNames, ['==', ['get', 'label'], 'water'], palette.waterName, {
      'text-font': [SLANTED],
      'text-size': byZoom(3, 11, 7, 15),
      'text-letter-spacing': 0.05,
      'text-max-width': 5,
    }),
    cityName(look, LAYER.cityNames, ['!', spoken]),
    areaName(
      look,
      LAYER.provinceNames,
      ['all', ['==', ['get', 'label'], 'province'], ['!', spoken]],
      palette.minorName,
      { ...capitals(9.5, 12), ...shownIf(provinces) },
    ),
    areaName(look, LAYER.countryNames, ['==', ['get', 'label'], 'country'], palette.areaName, {
      ...capitals(11, 15),
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        2,
        ['case', ['get', 'focus'], 13, 10],
        6,
        ['case', ['get', 'focus'], 19, 15],
      ],
      'text-letter-spacing': ['case', ['get', 'focus'], 0.32, 0.2],
    }),
    areaName(
      look,
      LAYER.namedProvinceNames,
      ['all', ['==', ['get', 'label'], 'province'], spoken],
      palette.areaName,
      { ...capitals(10, 13), 'text-font': [STRONG], ...shownIf(provinces) },
    ),
    cityName(look, LAYER.namedCityNames, spoken),
    cityRing(look),
  ]
}

/** Spaced small capitals, as maps set the names of areas. */
function capitals(low: number, high: number): Layout {
  return {
    'text-font': [REGULAR],
    'text-transform': 'uppercase',
    'text-letter-spacing': 0.14,
    'text-size': byZoom(3, low, 7, high),
  }
}

const text = ({ language }: Look): ExpressionSpecification => ['get', `name_${language}`]

function halo(look: Look, colour: Hex, ground: Hex): NonNullable<SymbolLayer['paint']> {
  return {
    'text-color': colour,
    'text-color-transition': AT_ONCE,
    'text-halo-color': ground,
    'text-halo-color-transition': AT_ONCE,
    'text-halo-width': look.palette.water === ground ? 1 : 1.4,
  }
}

function areaName(
  look: Look,
  id: LayerId,
  filter: ExpressionSpecification,
  colour: Hex,
  layout: Layout,
): Layer {
  const ground = id === LAYER.waterNames ? look.palette.water : look.palette.focus
  return {
    id,
    type: 'symbol',
    source: SOURCE.labels,
    filter: ['all', filter, fitsZoom],
    layout: {
      'text-field': text(look),
      'text-max-width': 7,
      'text-line-height': 1.15,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.9,
      'text-justify': 'auto',
      'text-padding': 3,
      'symbol-sort-key': ['get', 'sort'],
      ...layout,
    },
    paint: halo(look, colour, ground),
  }
}

function cityDots(look: Look): Layer {
  return {
    id: LAYER.cityDots,
    type: 'symbol',
    source: SOURCE.cities,
    filter: fitsZoom,
    layout: {
      'icon-image': ['concat', cityPrefix, ['get', 'city']],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-sort-key': ['-', 100, ['get', 'sort']],
      ...shownIf(look.isOn('cities')),
    },
    paint: { 'icon-opacity': faded(forEach(1)), 'icon-opacity-transition': AT_ONCE },
  }
}

/** Ems from the point to its name: past the row of symbols that stands there. */
function clearance({ isOn }: Look): ExpressionSpecification | number {
  if (!isOn('incidents')) return 0.66
  const count: ExpressionSpecification = ['get', 'symbols']
  return ['case', ['==', count, 0], 0.66, ['+', 0.55, ['*', 0.95, count]]]
}

function cityName(look: Look, id: LayerId, filter: ExpressionSpecification): Layer {
  const strong = id === LAYER.namedCityNames
  return {
    id,
    type: 'symbol',
    source: SOURCE.cities,
    filter: ['all', filter, fitsZoom],
    layout: {
      'text-field': text(look),
      'text-font': [strong ? STRONG : REGULAR],
      'text-size': strong ? byZoom(3, 11.5, 7, 14) : byZoom(3, 10.5, 7, 13),
      'text-max-width': 8,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
      'text-radial-offset': clearance(look),
      'text-justify': 'auto',
      'text-padding': 1.5,
      'symbol-sort-key': ['get', 'sort'],
      ...shownIf(look.isOn('cities')),
    },
    paint: {
      ...halo(look, strong ? look.palette.ink : look.palette.minorName, look.palette.focus),
      'text-opacity': faded(forEach(1)),
      'text-opacity-transition': AT_ONCE,
    },
  }
}

function cityRing({ isOn }: Look): Layer {
  return {
    id: LAYER.cityLit,
    type: 'symbol',
    source: SOURCE.cities,
    filter: fitsZoom,
    layout: {
      'icon-image': RING_LIT,
      'icon-size': 0.62,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      ...shownIf(isOn('cities')),
    },
    paint: { 'icon-opacity': ifLit(1, 0), 'icon-opacity-transition': AT_ONCE },
  }
}
