/** Incidents: a hatch for a province, symbols for places, ghosts of the other reading. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { MARK_PITCH, MARK_SCALE, MOST_SEATS } from '../../../domain/gathering.ts'
import {
  AT_ONCE,
  faded,
  familyColour,
  forEach,
  ifLit,
  ifSelected,
  ofIncidents,
  ofReading,
  shownIf,
} from '../expressions.ts'
import { atZoom, byZoom } from '../zoom-expressions.ts'
import { incidentHatch, RING_LIT, RING_SELECTED } from '../images/image-set.ts'
import { CROWD_RING_LIT, CROWD_RING_SELECTED } from '../images/image-set.ts'
import { LAYER, type LayerId } from '../layer-ids.ts'
import { SOURCE } from '../../sources/source-ids.ts'
import type { Layer, StyleSettings } from '../style-settings.ts'
import { zoomsAway } from '../../sources/zooms-away.ts'
import { STRONG } from './names.ts'
import { dashed, thematicLine } from '../thematic-line.ts'

/** Image names end in the family, so that one expression serves all. */
const hatchPrefix = incidentHatch('links', true).replace(/links sure$/, '')

const bySure: ExpressionSpecification = ['case', ['get', 'sure'], ' sure', ' unsure']

export function incidentAreaLayers(settings: StyleSettings): Layer[] {
  const on = shownIf(settings.drawsIncidents)
  const opacity = settings.opacityOf('incidents')
  return [
    {
      id: LAYER.incidentHatch,
      type: 'fill',
      source: SOURCE.incidentAreas,
      filter: ['all', ofIncidents(settings), ofReading(settings), ['!', ['get', 'ghost']]],
      layout: on,
      paint: {
        'fill-pattern': ['concat', hatchPrefix, ['get', 'family'], bySure],
        'fill-pattern-transition': AT_ONCE,
        'fill-opacity': faded(forEach(opacity)),
        'fill-opacity-transition': AT_ONCE,
        'fill-antialias': false,
      },
    },
    outline(settings),
  ]
}

/** A fine edge about a hatch; in grey dots where only the other reading has something. */
function outline(settings: StyleSettings): Layer {
  const opacity = settings.opacityOf('incidents')
  const ghost: ExpressionSpecification = ['get', 'ghost']
  return thematicLine({
    id: LAYER.incidentOutline,
    source: SOURCE.incidentAreas,
    filter: ['all', ofIncidents(settings), ofReading(settings)],
    layout: shownIf(settings.drawsIncidents),
    colour: ['case', ghost, settings.palette.minorName, familyColour(settings)],
    width: ['case', ghost, ifLit(2.4, 1.6), ifLit(2.4, 1)],
    opacity: faded(forEach(opacity * 0.85)),
    dashes: ['case', ghost, ['literal', [1, 1.8]], ['literal', [1, 0]]],
  })
}

export function incidentSymbolLayers(settings: StyleSettings): Layer[] {
  const on = shownIf(settings.drawsIncidents)
  const opacity = settings.opacityOf('incidents')
  const ghost: ExpressionSpecification = ['get', 'ghost']
  const shown: ExpressionSpecification = ['!', ghost]
  const symbols = (
    id: LayerId,
    filter: ExpressionSpecification,
    image: ExpressionSpecification | string,
    emphasis: ExpressionSpecification,
    layout: object = {},
  ): Layer => ({
    id,
    type: 'symbol',
    source: SOURCE.marks,
    filter: ['all', gathered(settings), ofIncidents(settings), ofReading(settings), filter],
    layout: { ...symbol(settings, image), ...layout, ...on },
    paint: { 'icon-opacity': faded(emphasis), 'icon-opacity-transition': AT_ONCE },
  })
  return [
    thematicLine({
      id: LAYER.ghostLinks,
      source: SOURCE.ghostLinks,
      filter: ['all', ofIncidents(settings), ofReading(settings)],
      layout: { 'line-cap': 'round', ...on },
      colour: forEach(settings.palette.areaName),
      width: forEach(1.8),
      opacity: faded(forEach(opacity * 0.9)),
      dashes: dashed([0.1, 2.4]),
    }),
    symbols(LAYER.markLit, shown, RING_LIT, ifLit(1, 0), noCollision),
    symbols(LAYER.markSelected, shown, RING_SELECTED, ifSelected(1, 0), noCollision),
    symbols(LAYER.ghosts, ghost, ['concat', 'ghost ', ['get', 'kind']], forEach(opacity * 0.95)),
    symbols(LAYER.marks, shown, markImageOf, forEach(opacity)),
    ...crowdLayers(settings),
  ]
}

/** Chips that stand for several marks, over everything, with their number. */
function crowdLayers(settings: StyleSettings): Layer[] {
  const on = shownIf(settings.drawsIncidents)
  const opacity = settings.opacityOf('incidents')
  const source = SOURCE.crowds
  const digits: ExpressionSpecification = ['to-string', ['get', 'digits']]
  const chip = (
    id: LayerId,
    image: ExpressionSpecification,
    emphasis: ExpressionSpecification,
    layout: object = {},
  ): Layer => ({
    id,
    type: 'symbol',
    source,
    filter: ['all', gathered(settings), ofIncidents(settings)],
    layout: {
      'icon-image': image,
      'icon-size': markSize(settings),
      'icon-allow-overlap': true,
      'icon-padding': 0,
      ...layout,
      ...on,
    },
    paint: { 'icon-opacity': faded(emphasis), 'icon-opacity-transition': AT_ONCE },
  })
  return [
    chip(LAYER.crowdLit, ['concat', CROWD_RING_LIT, digits], ifLit(1, 0), noCollision),
    chip(
      LAYER.crowdSelected,
      ['concat', CROWD_RING_SELECTED, digits],
      ifSelected(1, 0),
      noCollision,
    ),
    chip(
      LAYER.crowds,
      ['concat', 'crowd ', ['get', 'kind'], ' ', ['get', 'family'], ' ', digits],
      forEach(opacity),
    ),
    {
      id: LAYER.crowdCounts,
      type: 'symbol',
      source,
      filter: ['all', gathered(settings), ofIncidents(settings)],
      layout: {
        'text-field': ['get', 'says'],
        'text-font': [STRONG],
        'text-size': byZoom(
          MARK_SCALE.far,
          12 * MARK_SCALE.least * settings.lettering.scale,
          MARK_SCALE.near,
          12 * settings.lettering.scale,
        ),
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'text-padding': 0,
        ...on,
      },
      paint: {
        'text-color': settings.palette.ink,
        'text-color-transition': AT_ONCE,
        'text-opacity': faded(forEach(opacity)),
        'text-opacity-transition': AT_ONCE,
      },
    },
  ]
}

const markSize = ({ lettering: { scale } }: StyleSettings) =>
  byZoom(MARK_SCALE.far, MARK_SCALE.least * scale, MARK_SCALE.near, MARK_SCALE.full * scale)

/** At the zooms at which it has a seat of its own: larger marks have theirs later. */
const gathered = ({ lettering }: StyleSettings) => atZoom(zoomsAway(lettering.scale))

const markImageOf: ExpressionSpecification = ['concat', 'mark ', ['get', 'kind'], bySure]

/** Drawn whatever is in the way, and pushing away the names below. */
function symbol(settings: StyleSettings, image: ExpressionSpecification | string) {
  return {
    'icon-image': image,
    'icon-size': markSize(settings),
    'icon-offset': rowOffset,
    'icon-allow-overlap': true,
    'icon-padding': 0,
  }
}

const noCollision = { 'icon-ignore-placement': true }

/** Half steps from the middle of a row of marks. */
const SLOTS = Array.from({ length: 2 * MOST_SEATS - 1 }, (_, at) => at + 1 - MOST_SEATS)

const rowOffset: ExpressionSpecification = [
  'match',
  ['get', 'slot'],
  ...slotPairs(),
  ['literal', [0, 0]],
]

function slotPairs(): [number, ExpressionSpecification, ...(number | ExpressionSpecification)[]] {
  const [first = 0, ...others] = SLOTS
  const offset = (slot: number): ExpressionSpecification => [
    'literal',
    [(slot * MARK_PITCH) / 2, 0],
  ]
  return [first, offset(first), ...others.flatMap((slot) => [slot, offset(slot)])]
}
