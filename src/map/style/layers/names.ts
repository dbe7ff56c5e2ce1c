/** Labels: from points, in the View's language, in the page's own fonts; marks come first, names give way. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { MOST_SEATS } from '../../../domain/gathering.ts'
import { isNamed, sizedByZoom } from '../lettering.ts'
import { AT_ONCE, faded, forEach, ifLit, shownIf } from '../expressions.ts'
import { cityImage, RING_LIT } from '../images/image-set.ts'
import type { Hex } from '../colour.ts'
import { LAYER, type LayerId } from '../layer-ids.ts'
import { SOURCE } from '../../sources/source-ids.ts'
import type { Layer, StyleSettings } from '../style-settings.ts'
import { nameSides } from './name-sides.ts'

export const REGULAR = 'Noto Sans Regular'
export const STRONG = 'Noto Sans SemiBold'
/** No file of its own: the page slants the regular one, which is why its name must say italic. */
export const SLANTED = 'Noto Sans Italic'

type SymbolLayer = Extract<Layer, { type: 'symbol' }>
type Layout = NonNullable<SymbolLayer['layout']>

const fitsZoom: ExpressionSpecification = ['<=', ['get', 'minzoom'], ['zoom']]
/** A town is there once for every number of marks beside it, each at its own zooms. */
const ofTown: ExpressionSpecification = ['all', fitsZoom, ['<', ['zoom'], ['get', 'maxzoom']]]
const cityPrefix = cityImage('city').replace(/city$/, '')

/** All names, from the least to the most important. */
export function nameLayers(settings: StyleSettings): Layer[] {
  const { palette, lettering } = settings
  const provinces = settings.isOn('provinces')
  const spoken: ExpressionSpecification = ['get', 'spoken']
  return [
    cityDots(settings),
    areaName(settings, LAYER.minorNames, ['==', ['get', 'label'], 'district'], palette.areaName, {
      ...capitals(settings, 11, 13),
      ...shownIf(settings.isOn('districts')),
    }),
    areaName(settings, LAYER.waterNames, ['==', ['get', 'label'], 'water'], palette.waterName, {
      'text-font': [SLANTED],
      'text-size': sizedByZoom(lettering, 3, 11, 7, 15),
      'text-letter-spacing': 0.05,
      'text-max-width': 5,
    }),
    cityName(settings, LAYER.cityNames, ['!', spoken]),
    areaName(
      settings,
      LAYER.provinceNames,
      ['all', ['==', ['get', 'label'], 'province'], ['!', spoken]],
      palette.minorName,
      { ...capitals(settings, 9.5, 12), ...shownIf(provinces) },
    ),
    countryName(settings, LAYER.countryNames, ['!', isFocus], COUNTRY),
    areaName(
      settings,
      LAYER.namedProvinceNames,
      ['all', ['==', ['get', 'label'], 'province'], spoken],
      palette.areaName,
      { ...capitals(settings, 10, 13), 'text-font': [STRONG], ...shownIf(provinces) },
    ),
    cityName(settings, LAYER.namedCityNames, spoken),
    countryName(settings, LAYER.focusName, isFocus, FOCUS),
    cityRing(settings),
  ]
}

/** The country that it is all about has a layer of its own, so that it is named before its towns. */
const isFocus: ExpressionSpecification = ['==', ['get', 'focus'], true]

interface CountryType {
  /** By zoom. */
  sizes: { 2: number; 6: number }
  spacing: number
  padding: number
}
const COUNTRY: CountryType = { sizes: { 2: 10, 6: 15 }, spacing: 0.2, padding: 3 }
/** Closer to its towns than others, rather than without its name. */
const FOCUS: CountryType = { sizes: { 2: 11, 6: 19 }, spacing: 0.32, padding: 1 }

function countryName(
  settings: StyleSettings,
  id: LayerId,
  filter: ExpressionSpecification,
  { sizes, spacing, padding }: CountryType,
): Layer {
  return areaName(
    settings,
    id,
    ['all', ['==', ['get', 'label'], 'country'], filter],
    settings.palette.areaName,
    {
      ...capitals(settings, 11, 15),
      'text-size': sizedByZoom(settings.lettering, 2, sizes[2], 6, sizes[6]),
      'text-letter-spacing': spacing,
      'text-padding': padding,
    },
  )
}

/** Spaced small capitals, as maps set the names of areas. */
function capitals({ lettering }: StyleSettings, low: number, high: number): Layout {
  return {
    'text-font': [REGULAR],
    'text-transform': 'uppercase',
    'text-letter-spacing': 0.14,
    'text-size': sizedByZoom(lettering, 3, low, 7, high),
  }
}

const onlyNamed = ({ lettering }: StyleSettings): ExpressionSpecification[] =>
  lettering.names === null ? [] : [isNamed(lettering.names)]

const text = ({ language }: StyleSettings): ExpressionSpecification => ['get', `name_${language}`]

function halo(
  settings: StyleSettings,
  colour: Hex,
  ground: Hex,
): NonNullable<SymbolLayer['paint']> {
  return {
    'text-color': colour,
    'text-color-transition': AT_ONCE,
    'text-halo-color': ground,
    'text-halo-color-transition': AT_ONCE,
    'text-halo-width': settings.palette.water === ground ? 1 : 1.4,
  }
}

function areaName(
  settings: StyleSettings,
  id: LayerId,
  filter: ExpressionSpecification,
  colour: Hex,
  layout: Layout,
): Layer {
  const ground = id === LAYER.waterNames ? settings.palette.water : settings.palette.focus
  return {
    id,
    type: 'symbol',
    source: SOURCE.labels,
    filter: ['all', filter, fitsZoom, ...onlyNamed(settings)],
    layout: {
      'text-field': text(settings),
      'text-max-width': 7,
      'text-line-height': 1.15,
      'text-variable-anchor-offset': nameSides(settings),
      'text-justify': 'auto',
      'text-padding': 3,
      'symbol-sort-key': ['get', 'sort'],
      ...layout,
    },
    paint: halo(settings, colour, ground),
  }
}

function cityDots(settings: StyleSettings): Layer {
  return {
    id: LAYER.cityDots,
    type: 'symbol',
    source: SOURCE.cities,
    filter: ofTown,
    layout: {
      'icon-image': ['concat', cityPrefix, ['get', 'city']],
      'icon-size': settings.lettering.scale,
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-sort-key': ['-', 100, ['get', 'sort']],
      ...shownIf(settings.isOn('cities')),
    },
    paint: { 'icon-opacity': faded(forEach(1)), 'icon-opacity-transition': AT_ONCE },
  }
}

/** Ems from a town without marks to its name, and from a mark's middle to a name above or below it. */
const BARE = 0.66
const OVER = 1.5

/**
 * Where a name may stand and how many ems away, the best first: beside the row of marks, or close
 * above or below it, however long the row is, so that a name is never nearer to another town.
 */
function sidesPast(seats: number): (string | [number, number])[] {
  const beside = seats === 0 ? BARE : 0.55 + 0.95 * seats
  const over = seats === 0 ? BARE : OVER
  const corner = over / Math.SQRT2
  const [x, y] = seats > 1 ? [0, over] : [corner, corner]
  const sides: [string, [number, number]][] = [
    ['left', [beside, 0]],
    ['right', [-beside, 0]],
    ['top', [0, over]],
    ['bottom', [0, -over]],
    ['top-left', [x, y]],
    ['bottom-left', [x, -y]],
  ]
  return sides.flat()
}

const besideSeats = (seats: number): ExpressionSpecification => ['literal', sidesPast(seats)]

/** Past the row of marks that stands there, if marks are drawn. */
function clearance({ isOn }: StyleSettings): ExpressionSpecification {
  if (!isOn('incidents')) return besideSeats(0)
  const [first, ...others] = Array.from({ length: MOST_SEATS }, (_, at) => at + 1)
  return [
    'match',
    ['get', 'seats'],
    first ?? 1,
    besideSeats(first ?? 1),
    ...others.flatMap((seats) => [seats, besideSeats(seats)]),
    besideSeats(0),
  ]
}

function cityName(settings: StyleSettings, id: LayerId, filter: ExpressionSpecification): Layer {
  const strong = id === LAYER.namedCityNames
  return {
    id,
    type: 'symbol',
    source: SOURCE.cities,
    filter: ['all', filter, ofTown, ...onlyNamed(settings)],
    layout: {
      'text-field': text(settings),
      'text-font': [strong ? STRONG : REGULAR],
      'text-size': strong
        ? sizedByZoom(settings.lettering, 3, 11.5, 7, 14)
        : sizedByZoom(settings.lettering, 3, 10.5, 7, 13),
      'text-max-width': 8,
      'text-variable-anchor-offset': clearance(settings),
      'text-justify': 'auto',
      'text-padding': 1.5,
      'symbol-sort-key': ['get', 'sort'],
      ...shownIf(settings.isOn('cities')),
    },
    paint: {
      ...halo(
        settings,
        strong ? settings.palette.ink : settings.palette.minorName,
        settings.palette.focus,
      ),
      'text-opacity': faded(forEach(1)),
      'text-opacity-transition': AT_ONCE,
    },
  }
}

function cityRing({ isOn, lettering }: StyleSettings): Layer {
  return {
    id: LAYER.cityLit,
    type: 'symbol',
    source: SOURCE.cities,
    filter: ofTown,
    layout: {
      'icon-image': RING_LIT,
      'icon-size': 0.62 * lettering.scale,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      ...shownIf(isOn('cities')),
    },
    paint: { 'icon-opacity': ifLit(1, 0), 'icon-opacity-transition': AT_ONCE },
  }
}
