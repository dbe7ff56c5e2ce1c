/** Pointing and choosing: at most one look a frame, and no word while nothing changed. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapEvents } from './handle.ts'
import type { Pixel } from '../../view/projection.ts'

/** Where nothing is pointed at nothing is told of a place. */
const NOWHERE: Pixel = { x: 0, y: 0 }

export function listenToPointer(
  map: MapLibreMap,
  events: Pick<MapEvents, 'chose' | 'pointed' | 'picked'>,
  hits: (spot: Pixel, withCountries: boolean) => string[],
): () => void {
  let waiting: Pixel | null = null
  let frame = 0
  let last = ''

  const tell = (references: string[], at: Pixel) => {
    const said = references.join(' ')
    if (said === last) return
    last = said
    map.getCanvasContainer().classList.toggle('over-mark', references.length > 0)
    events.pointed(references, at)
  }
  const lookUp = () => {
    frame = 0
    if (waiting !== null && !map.isMoving()) tell(hits(waiting, false), waiting)
  }
  const leave = () => {
    waiting = null
    tell([], NOWHERE)
  }
  map.on('mousemove', ({ point }) => {
    waiting = { x: point.x, y: point.y }
    frame ||= requestAnimationFrame(lookUp)
  })
  map.on('mouseout', leave)
  // A finger that rests on the map asks what is under it; the next touch is a new one.
  map.on('contextmenu', ({ point, originalEvent }) => {
    const isFinger = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch'
    if (isFinger) tell(hits(point, false), { x: point.x, y: point.y })
  })
  map.on('touchstart', leave)
  map.on('click', ({ point, lngLat }) => {
    const { lng, lat } = lngLat.wrap()
    if (events.picked?.([lng, lat]) === true) return
    const spot = { x: point.x, y: point.y }
    events.chose(hits(spot, true), spot)
  })
  return () => cancelAnimationFrame(frame)
}
