/** Which marks a View shows in a frame, and what ground it holds: worked out without a map that runs. */
import { kilometresBetween } from '../domain/distance/globe.ts'
import { pixelOf, spotAt } from '../view/projection.ts'
import type { Spot, View } from '../view/view.ts'
import type { MapSources } from '../map/sources/build-sources.ts'
import type { Bounds, Padding } from '../map/sources/frame.ts'
import type { Size } from '../view/projection.ts'
import { visibleMarks } from '../map/sources/visible-marks.ts'
import { cameraOfState, cameraStateOf } from './camera.ts'

export interface InFrame {
  /** References of incidents, routes and places, from west to east, each once. */
  marks: readonly string[]
  middle: Spot
  /** From side to side, through the middle. */
  kilometres: number
}

const NOTHING: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

/** `home`: the bounds that a null camera frames. What the frame's inset covers is not in it. */
export function marksInFrame(
  sources: MapSources,
  view: View,
  home: Bounds,
  frame: Size & { inset?: Padding },
): InFrame {
  const camera = cameraOfState(cameraStateOf(view.camera, home, frame))
  const { top, right, bottom, left } = frame.inset ?? NOTHING
  const width = Math.max(1, frame.width - left - right)
  const height = Math.max(1, frame.height - top - bottom)
  const at = (x: number, y: number) => spotAt({ x: left + x, y: top + y }, camera, frame)
  const middle = at(width / 2, height / 2)
  const seen = {
    bounds: boundsOf([at(0, 0), at(width, 0), at(0, height), at(width, height)]),
    middle,
    zoom: camera.zoom,
    width,
    height,
    project: (spot: [number, number]) => {
      const { x, y } = pixelOf(spot, camera, frame)
      return { x: x - left, y: y - top }
    },
  }
  return {
    marks: visibleMarks(view, seen, (id) => sources.data(id, view)),
    middle,
    kilometres: across(at, width, height / 2, middle),
  }
}

/** By halves: the way round the other side of the globe may be shorter than a whole wide frame. */
function across(
  at: (x: number, y: number) => Spot,
  width: number,
  y: number,
  middle: Spot,
): number {
  return (
    kilometresBetween([...at(0, y)], [...middle]) +
    kilometresBetween([...middle], [...at(width, y)])
  )
}

function boundsOf(corners: readonly Spot[]): Bounds {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
