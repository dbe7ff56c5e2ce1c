/** Does something when nothing moves, all is drawn and nothing else is to do: no frame waits for it. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { later } from './later.ts'

/** Returns the way to call it off. */
export function onceAtRest(map: MapLibreMap, work: () => void): () => void {
  let isOff = false
  const rest = () => {
    later(() => {
      if (!isOff) work()
    })
  }
  if (map.loaded() && !map.isMoving()) rest()
  else map.once('idle', rest)
  return () => {
    isOff = true
    map.off('idle', rest)
  }
}
