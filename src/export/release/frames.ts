/** Frames of a release: one that may have been pointed at what is hidden becomes a frame of the area that may be known of it. */
import { besideWords, STAGE, type WordsPlace } from '../../presentation/slides/stage.ts'
import { boundsOfArea, type Area, type Boundaries } from '../../domain/boundaries.ts'
import { pixelOf, type Pixel, type Size } from '../../view/projection.ts'
import { shiftCamera } from '../../view/shift-camera.ts'
import type { Camera } from '../../view/view.ts'
import { AIMS } from './aims.ts'
import { nearestWithin, type HiddenSpot } from './hidden-spots.ts'

/** Share of the room that an area fills. */
const FILLED = 0.8
/** Degrees: a country that is wider lies across 180° or beyond any frame, and its label stands for it. */
const WIDE = 60
/** The frame of such a one. */
const WIDE_ZOOM = 3
/** Decimals of a degree in a frame: about ten metres. */
const DECIMALS = 1e4

interface Hidden {
  spots: readonly HiddenSpot[]
  boundaries: Boundaries | undefined
}

/**
 * The camera as it may leave. Nothing hidden lies near any of its aims: itself. Else it is a function of the area, the
 * zoom and the aim alone: a frame wider than the area keeps its zoom, with the middle of the area where it aimed; a
 * closer one shows the whole area beside the words. Null where no area is known.
 */
export function releasedFrame(
  camera: Camera,
  words: WordsPlace,
  { spots, boundaries }: Hidden,
): Camera | null {
  const [aimed] = AIMS.flatMap((aim) => {
    const { longitude, latitude } = shiftCamera(camera, aim)
    const near = nearestWithin([longitude, latitude], spots, boundaries)
    return near === null ? [] : [{ aim, ...near }]
  }).toSorted((one, other) => one.kilometres - other.kilometres)
  if (aimed === undefined) return camera
  const { area, aim } = aimed
  if (area === null) return null
  const free = besideWords(STAGE, words)
  const whole = frameOf(area, camera, free)
  return whole.zoom < camera.zoom
    ? placed(whole, free.middle)
    : placed({ ...whole, zoom: camera.zoom }, aim)
}

/** With what is in the middle of the window at so many pixels from there. */
function placed(camera: Camera, { x, y }: Pixel): Camera {
  const made = shiftCamera(camera, { x: -x, y: -y })
  const round = (value: number) => Math.round(value * DECIMALS) / DECIMALS
  return {
    ...made,
    longitude: round(made.longitude),
    latitude: round(made.latitude),
    zoom: Math.round(made.zoom * 100) / 100,
  }
}

/** The area in the middle of a window, as near as the room allows however it is turned. */
function frameOf(area: Area, { bearing, pitch }: Camera, room: Size): Camera {
  const [west, south, east, north] = boundsOfArea(area)
  const [longitude, latitude] = area.properties.label
  if (east - west > WIDE) return { longitude, latitude, zoom: WIDE_ZOOM, bearing, pitch }
  const flat = { longitude: 0, latitude: 0, zoom: 0, bearing: 0, pitch: 0 }
  const size = { width: 2, height: 2 }
  const [from, to] = [pixelOf([west, south], flat, size), pixelOf([east, north], flat, size)]
  const [wide, tall] = [to.x - from.x, from.y - to.y]
  const across = Math.hypot(wide, tall)
  const share =
    bearing === 0
      ? Math.min(room.width / wide, room.height / tall)
      : Math.min(room.width, room.height) / across
  return {
    longitude: (west + east) / 2,
    latitude: (south + north) / 2,
    zoom: Math.min(12, Math.max(0, Math.log2(FILLED * share))),
    bearing,
    pitch,
  }
}
