/** Rooms of what lies over the map: over all else, so that names have no place under it, and never seen. */
import { COVER_LINE, COVER_SIZE } from '../../sources/covers.ts'
import { SOURCE } from '../../sources/source-ids.ts'
import { LAYER } from '../layer-ids.ts'
import type { Layer } from '../style-settings.ts'
import { REGULAR } from './names.ts'

/** Ems: a row is not broken. */
const UNBROKEN = 999

export function coverLayer(): Layer {
  return {
    id: LAYER.covers,
    type: 'symbol',
    source: SOURCE.covers,
    layout: {
      'text-field': ['get', 'letters'],
      'text-font': [REGULAR],
      'text-size': COVER_SIZE,
      'text-line-height': COVER_LINE,
      'text-max-width': UNBROKEN,
      'text-padding': 0,
      'text-allow-overlap': true,
    },
    paint: { 'text-opacity': 0 },
  }
}
