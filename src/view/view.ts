/** The View: one plain value that says all that is on the screen, and nothing else knows what is shown. */
import * as v from 'valibot'
import { Reference } from '../model/schema/parts.ts'
import { LANGUAGES } from '../model/schema/vocabulary.ts'

export const READINGS = ['told', 'checked'] as const
export const THEMES = ['paper', 'room'] as const

/** `provinces`, or `factor:` or `indicator:` and the record's id. */
const LayerId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*(?::[a-z0-9-]+)?$/))

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** Centre in degrees WGS84, zoom as MapLibre counts it (512 px tiles), bearing and pitch in degrees. */
export const Camera = v.strictObject({
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  latitude: v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
  zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(12)),
  bearing: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  pitch: v.pipe(v.number(), v.minValue(0), v.maxValue(60)),
})

export const View = v.strictObject({
  /** Null asks for the frame of the whole article, whatever the window's shape. */
  camera: v.nullable(Camera),
  /** Ids of the layers switched on, in the catalogue's order. */
  layers: v.array(LayerId),
  /** Opacity of a layer, 0 to 1; a layer without an entry is opaque. */
  opacity: v.record(LayerId, Share),
  /** The chosen record, `kind:id`. */
  selection: v.nullable(Reference),
  reading: v.picklist(READINGS),
  language: v.picklist(LANGUAGES),
  theme: v.picklist(THEMES),
  /** Panels that are open. */
  panels: v.strictObject({ article: v.boolean(), layers: v.boolean() }),
  /** An open dialog: `data` (about the data) or `about:<layer id>`. */
  dialog: v.nullable(v.pipe(v.string(), v.regex(/^(?:data|about:[a-z0-9:-]+)$/))),
  /** The passage at the top of the article panel; null is its beginning. */
  passage: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.\d+$/))),
})

export type View = v.InferOutput<typeof View>
export type Camera = v.InferOutput<typeof Camera>
export type ReadingChoice = View['reading']
export type Theme = View['theme']
