/** What is drawn where at a camera: marks that callouts stand beside, and what these may not lie on. */
import type { Position } from '../../domain/boundaries.ts'
import { MARK_PITCH, markScale } from '../../domain/gathering.ts'
import { pixelOf, type Pixel, type Size } from '../../view/projection.ts'
import type { Camera, View } from '../../view/view.ts'
import { SOURCE, type SourceId } from './source-ids.ts'
import { zoomsAway } from './zooms-away.ts'
import { referencesOf, type MapCollection, type MapFeature } from './collection.ts'
import type { Padding } from './frame.ts'
import { lineWidth } from './letter-widths.ts'
import { MOST_HALVES, type Obstacles, type Room } from './place-callouts.ts'

export interface CalloutFrame extends Size {
  camera: Camera
  /** Pixels at the edges that something covers. */
  covered: Padding
  /** What else lies over the map. */
  taken?: readonly Room[]
  /** How many times as large as at a desk marks and letters are. */
  scale: number
  /** What a slide speaks of; null while exploring. */
  about: readonly string[] | null
}

export type DataOf = (id: SourceId) => MapCollection

/** CSS pixels of the letters at a desk. */
export const CALLOUT_SIZE = 12.5

export interface CalloutSpot {
  position: Position
  seats: number
  /** The place on whose area the words lie; none at a mark. */
  area?: string
}

/** Marks and chips as they stand at a camera. */
export function marksAt(frame: CalloutFrame, dataOf: DataOf) {
  const { camera, scale } = frame
  // Larger marks are gathered as those of a map that is seen from farther away.
  const tiles = Math.floor(camera.zoom) - zoomsAway(scale)
  const here = ({ properties: { from, to } }: MapFeature) =>
    Number(from) <= tiles && tiles < Number(to)
  const pitch = MARK_PITCH * markScale(camera.zoom) * scale
  const rows = new Map<string, number>()
  const rooms: Room[] = []
  const spots = new Map<string, CalloutSpot>()
  const marks = dataOf(SOURCE.marks).features.filter(here)
  const placeOf = (one: MapFeature) => positionOf(one).join(' ')
  for (const one of marks) rows.set(placeOf(one), (rows.get(placeOf(one)) ?? 0) + 1)
  for (const one of marks) {
    const { x, y } = pixelOf(positionOf(one), camera, frame)
    const middle = x + (Number(one.properties['slot']) * pitch) / 2
    rooms.push(roomAbout(middle, y, pitch / 2))
    const key = String(one.properties['key'])
    const seats = Math.min(MOST_HALVES, rows.get(placeOf(one)) ?? 1)
    if (one.properties['ghost'] !== true && !spots.has(key))
      spots.set(key, { position: positionOf(one), seats })
  }
  for (const one of dataOf(SOURCE.crowds).features.filter(here)) {
    const { x, y } = pixelOf(positionOf(one), camera, frame)
    const reach = Number(one.properties['reach'])
    rooms.push(roomAbout(x, y, reach * scale, pitch / 2))
    const seats = Math.min(MOST_HALVES, Math.ceil((2 * reach) / MARK_PITCH))
    for (const key of referencesOf(one))
      if (!spots.has(key)) spots.set(key, { position: positionOf(one), seats })
  }
  for (const one of dataOf(SOURCE.chips).features) {
    if (one.properties['part'] !== 'pill') continue
    const { x, y } = pixelOf(positionOf(one), camera, frame)
    const size = markScale(camera.zoom) * scale
    rooms.push(roomAbout(x, y, Number(one.properties['reach']) * size, CHIP_HALF * size))
  }
  return {
    spotOf: (reference: string) => spots.get(reference) ?? null,
    rooms,
  }
}

/** Half the height of a chip. */
const CHIP_HALF = 11

const roomAbout = (x: number, y: number, across: number, down = across): Room => ({
  left: x - across,
  right: x + across,
  top: y - down,
  bottom: y + down,
})

function positionOf({ geometry }: MapFeature): Position {
  const [longitude = 0, latitude = 0] = geometry.type === 'Point' ? geometry.coordinates : []
  return [longitude, latitude]
}

export function obstaclesAt(
  view: View,
  frame: CalloutFrame,
  marks: readonly Room[],
  dataOf: DataOf,
): Obstacles {
  const routes = dataOf(SOURCE.routes).features.filter(({ properties }) =>
    view.layers.includes(String(properties['layer'])),
  )
  return {
    rooms: [
      ...marks,
      ...(frame.taken ?? []),
      ...focusNames(view, frame, dataOf),
      ...townsIn(view, frame, dataOf),
    ],
    lines: segmentsOf(dataOf(SOURCE.ghostLinks).features, frame),
    crossed: segmentsOf(routes, frame),
    names: spokenNames(view, frame, dataOf),
  }
}

/** Each part of the lines of features, in pixels. */
function segmentsOf(features: readonly MapFeature[], frame: CalloutFrame): Obstacles['lines'] {
  const at = ([longitude = 0, latitude = 0]: readonly number[]): Pixel =>
    pixelOf([longitude, latitude], frame.camera, frame)
  const along = (line: readonly (readonly number[])[]) => {
    const pixels = line.map(at)
    return pixels.slice(1).map((to, before) => [pixels[before] ?? to, to] as const)
  }
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return along(geometry.coordinates)
    return geometry.type === 'MultiLineString' ? geometry.coordinates.flatMap(along) : []
  })
}

/** Dots of the towns that are drawn at the zoom. */
function townsIn({ layers }: View, frame: CalloutFrame, dataOf: DataOf): Room[] {
  if (!layers.includes('cities')) return []
  const tiles = Math.floor(frame.camera.zoom)
  return dataOf(SOURCE.cities)
    .features.filter(
      ({ properties: { minzoom, maxzoom } }) => Number(minzoom) <= tiles && tiles < Number(maxzoom),
    )
    .map((one) => {
      const { x, y } = pixelOf(positionOf(one), frame.camera, frame)
      return roomAbout(x, y, DOT * frame.scale)
    })
}

/** Half of what the largest dot takes. */
const DOT = 5.5

/** The name of the country that it is all about keeps its room. */
const focusNames = (view: View, frame: CalloutFrame, dataOf: DataOf): Room[] =>
  countriesIn(dataOf)
    .filter(({ properties }) => properties['focus'] === true)
    .map((one) => nameRoom(one, view, frame, FOCUS))

/** The other countries of the article. */
const spokenNames = (view: View, frame: CalloutFrame, dataOf: DataOf): Room[] =>
  countriesIn(dataOf)
    .filter(({ properties }) => properties['focus'] !== true && properties['spoken'] === true)
    .map((one) => nameRoom(one, view, frame, COUNTRY))

const countriesIn = (dataOf: DataOf): MapFeature[] =>
  dataOf(SOURCE.labels).features.filter(({ properties }) => properties['label'] === 'country')

/** Over the chip that hangs there, or on its point. */
function nameRoom(
  one: MapFeature,
  { language, reading }: View,
  frame: CalloutFrame,
  { size: atDesk, spacing, overChip }: typeof FOCUS | typeof COUNTRY,
): Room {
  const text = String(one.properties[`name_${language}`]).toLocaleUpperCase()
  const size = atDesk * frame.scale
  const { x, y } = pixelOf(positionOf(one), frame.camera, frame)
  const up = String(one.properties['hung']).includes(reading) ? overChip * size : 0
  return roomAbout(x, y - up, ((lineWidth(text) + spacing * text.length) * size) / 2, size * 0.7)
}

/** As the layer of country names sets them, about the middle of its zooms; ems from a chip's middle to that of the name over it. */
const FOCUS = { size: 16, spacing: 0.32, overChip: 1.85 } as const
const COUNTRY = { size: 12.5, spacing: 0.2, overChip: 2.4 } as const
