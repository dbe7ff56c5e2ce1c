/** The View: one plain value that says all that is on the screen, and nothing else knows what is shown. */
import * as v from 'valibot'
import { FACETS, LISTS, NEAREST } from '../domain/vocabulary.ts'
import { Edtf, Reference } from '../model/schema/parts.ts'
import { LANGUAGES, READINGS } from '../model/schema/vocabulary.ts'
import { CHROMES, PAGES, SCREENS, THEMES, TOOLS } from './choices.ts'

const SLIDE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
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

/** A code or id that a facet offers, as `bombing`, `attack series` or `S20`. */
const FacetValue = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9 -]*$/))

/** A window of time, an EDTF interval as `2011-05-17/2011-10` or `../2011`. */
const Window = v.pipe(Edtf, v.includes('/'))

const ColumnId = v.pipe(v.string(), v.regex(/^[a-z]+$/))

/** Longitude, latitude, degrees WGS84. */
const Spot = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
])

/** A record, or a position that was pointed at. */
const Around = v.union([Reference, Spot])

const Kilometres = v.pipe(v.number(), v.minValue(1), v.maxValue(5000))

/** A question of distance; lengths in kilometres. */
export const Question = v.variant('ask', [
  v.strictObject({ ask: v.literal('path'), points: v.array(Spot) }),
  v.strictObject({ ask: v.literal('circle'), around: Around, km: Kilometres }),
  v.strictObject({ ask: v.literal('corridor'), along: Reference, km: Kilometres }),
  v.strictObject({ ask: v.literal('nearest'), of: v.picklist(NEAREST), to: Around }),
])

const Table = v.strictObject({
  list: v.picklist(LISTS),
  /** Null keeps the list's own order. */
  sort: v.nullable(v.strictObject({ column: ColumnId, descending: v.boolean() })),
  /** Null shows the list's usual columns. */
  columns: v.nullable(v.pipe(v.array(ColumnId), v.minLength(1))),
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
  panels: v.strictObject({ article: v.boolean(), layers: v.boolean(), timeline: v.boolean() }),
  /** What the article's panel shows: its text, or how much of it is on the map. */
  page: v.picklist(PAGES),
  /** What the panel over the map shows. */
  tool: v.picklist(TOOLS),
  /** An open dialog: `data` (about the data), `about:<layer id>`, `export` or `embed`. */
  dialog: v.nullable(v.pipe(v.string(), v.regex(/^(?:data|export|embed|about:[a-z0-9:-]+)$/))),
  /** The passage at the top of the article panel; null is its beginning. */
  passage: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.\d+$/))),
  /** Values chosen of each facet; one that is not here, or has none, does not narrow. */
  filters: v.record(v.picklist(FACETS), v.array(FacetValue)),
  /** Records outside the window dim; null is all of time. */
  time: v.nullable(Window),
  /** Whether only what is certain is shown. */
  certain: v.boolean(),
  /** What the timeline's axis spans; null is all that is dated. */
  span: v.nullable(Window),
  /** The open table. */
  table: v.nullable(Table),
  question: v.nullable(Question),
  /** The slide that is shown, by the audience's window or the speaker's console; null while exploring. */
  present: v.nullable(
    v.strictObject({ as: v.picklist(SCREENS), slide: v.pipe(v.string(), v.regex(SLIDE_ID)) }),
  ),
  /** `embed` leaves out the bar and the panels, for a page that frames the map. */
  chrome: v.picklist(CHROMES),
})

export type View = v.InferOutput<typeof View>
export type Camera = v.InferOutput<typeof Camera>
export type Theme = View['theme']
export type Filters = View['filters']
export type Table = v.InferOutput<typeof Table>
export type Question = v.InferOutput<typeof Question>
export type Around = v.InferOutput<typeof Around>
export type Spot = v.InferOutput<typeof Spot>
