/** Pointing and choosing: at most one look a frame, and no word while nothing changed. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapEvents } from './handle.ts'
import type { Spot } from './hits.ts'

export function listenToPointer(
  map: MapLibreMap,
  events: Pick<MapEvents, 'chose' | 'pointed' | 'picked'>,
  hits: (spot: Spot, withCountries: boolean) => string[],
): () => void {
  let waiting: Spot | null = null
  let frame = 0
  let last = ''

  const tell = (references: string[]) => {
    const said = references.join(' ')
    if (said === last) return
    last = said
    map.getCanvasContainer().classList.toggle('over-mark', references.length > 0)
    events.pointed(references)
  }
  const settings = () => {
    frame = 0
    if (waiting !== null && !map.isMoving()) tell(hits(waiting, false))
  }
  const leave = () => {
    waiting = null
    tell([])
  }
  map.on('mousemove', ({ point }) => {
    waiting = { x: point.x, y: point.y }
    frame ||= requestAnimationFrame(settings)
  })
  map.on('mouseout', leave)
  map.on('click', ({ point, lngLat }) => {
    const { lng, lat } = lngLat.wrap()
    if (events.picked?.([lng, lat]) === true) return
    const spot = { x: point.x, y: point.y }
    events.chose(hits(spot, true), spot)
  })
  return () => cancelAnimationFrame(frame)
}
