/** The map: made once, then carried from View to View; all of MapLibre is behind this file. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { MapSources } from '../sources/build-sources.ts'
import { MAX_PITCH, MAX_ZOOM, MIN_ZOOM, NO_PADDING } from '../sources/frame.ts'
import { buildStyle } from '../style/build-style.ts'
import { constrain, homeOptions, sizeOf, toOptions } from './camera.ts'
import { fontFaces, loadSlanted } from './font-faces.ts'
import type { GestureWords, MapFailure, MapHandle, MapInputs } from './handle.ts'
import { LiveMap } from './live-map.ts'
import { trustWorker } from './trusted-worker.ts'
import { withoutWaterNames } from './water-names.ts'
import { tellOfMap } from './witness.ts'
import './map.css'

/** A handle that does nothing, for a browser that cannot draw: the page around it goes on. */
const IDLE: MapHandle = {
  update: () => undefined,
  inset: () => undefined,
  cover: () => undefined,
  reveal: () => undefined,
  zoomBy: () => undefined,
  northUp: () => undefined,
  camera: () => ({ longitude: 0, latitude: 0, zoom: MIN_ZOOM, bearing: 0, pitch: 0 }),
  visible: () => [],
  spotOf: () => null,
  recall: () => undefined,
  onceAtRest: () => () => undefined,
  bringFaces: () => undefined,
  destroy: () => undefined,
}

/**
 * The library waits for ever, without a word, for a worker that does not start: its file is asked for first.
 * @throws when it does not arrive, or is no script.
 */
export async function fetchWorker(): Promise<void> {
  // A page that is one file holds it.
  if (workerUrl.startsWith('blob:')) return
  const response = await fetch(workerUrl)
  const type = response.headers.get('content-type') ?? ''
  if (!response.ok || !type.includes('javascript')) throw new Error('The map has no worker.')
}

/** Never throws: what stops the map is told through `events.failed`. */
export function createMap(inputs: MapInputs): MapHandle {
  const { container, index, boundaries, view, events } = inputs
  trustWorker()
  setWorkerUrl(startable(workerUrl))
  const slanted = loadSlanted()
  const sources = new MapSources(index, boundaries)
  const home = homeOptions(inputs, inputs.inset ?? NO_PADDING, sizeOf(container))
  const start =
    view.camera === null
      ? { bounds: home.bounds, fitBoundsOptions: { padding: home.padding } }
      : toOptions(view.camera)
  let map: MapLibreMap
  try {
    map = new MapLibreMap({
      container,
      style: firstStyle(inputs, sources),
      validateStyle: false,
      attributionControl: false,
      trackResize: false,
      fadeDuration: 1,
      renderWorldCopies: false,
      transformConstrain: constrain,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxPitch: MAX_PITCH,
      ...start,
      ...(inputs.gestures !== undefined && sharedWithPage(inputs.gestures)),
    })
  } catch (error) {
    queueMicrotask(() => events.failed(failureOf(error)))
    return IDLE
  }
  tellOfMap(map, container)
  return new LiveMap(map, inputs, sources, slanted)
}

const sharedWithPage = ({ wheel, wheelOnMac, fingers }: GestureWords) => ({
  cooperativeGestures: true,
  locale: {
    'CooperativeGesturesHandler.WindowsHelpText': wheel,
    'CooperativeGesturesHandler.MacHelpText': wheelOnMac,
    'CooperativeGesturesHandler.MobileHelpText': fingers,
  },
})

/**
 * A page that is one file holds the worker as a classic script behind a `blob:` URL, as Chromium
 * starts no module from there on `file:`; MapLibre takes for classic what ends in `.cjs`.
 */
function startable(url: string): string {
  return url.startsWith('blob:') ? `${url}#classic.cjs` : url
}

function firstStyle({ index, view }: MapInputs, sources: MapSources): StyleSpecification {
  const style = buildStyle(index, view, (id) => sources.first(id, view), fontFaces())
  return { ...style, layers: withoutWaterNames(style.layers) }
}

const failureOf = (error: unknown): MapFailure =>
  error instanceof Error && error.name === 'GPUInitializationError' ? 'no-webgl' : 'no-start'
