/** A page with the app's own style in MapLibre, a View at a time, that tells which symbols found a place and where. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { fetchBoundaries } from '../../../src/app/assets.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { homeBounds } from '../../../src/domain/home-bounds.ts'
import { constrain, homeOptions, toOptions } from '../../../src/map/adapter/camera.ts'
import { fontFaces, loadSlanted } from '../../../src/map/adapter/font-faces.ts'
import { Highlight } from '../../../src/map/adapter/highlight.ts'
import '../../../src/map/adapter/map.css'
import { Pictures } from '../../../src/map/adapter/pictures.ts'
import { MapSources } from '../../../src/map/sources/build-sources.ts'
import { calloutFeatures } from '../../../src/map/sources/callouts.ts'
import { MAX_PITCH, MAX_ZOOM, MIN_ZOOM, NO_PADDING } from '../../../src/map/sources/frame.ts'
import { buildStyle } from '../../../src/map/style/build-style.ts'
import { LAYER, type LayerId } from '../../../src/map/style/layer-ids.ts'
import type { SourceId } from '../../../src/map/sources/source-ids.ts'
import { cameraOfState, cameraStateOf } from '../../../src/drawing/camera.ts'
import { viewEmphasis } from '../../../src/map/sources/view-emphasis.ts'
import type { Dossier } from '../../../src/model/schema/dossier.ts'
import { knownOf } from '../../../src/view/known.ts'
import { plainView } from '../../../src/view/step-view.ts'
import { readParameters } from '../../../src/view/read-url.ts'

export interface SymbolAt {
  layer: LayerId
  key: string
  /** Pixels of the map. */
  spots: readonly (readonly [x: number, y: number])[]
}

export interface ComparedPage {
  /** Draws a View and tells the camera that came of it. */
  show: (
    parameters: string,
    size: { width: number; height: number },
  ) => Promise<{ longitude: number; latitude: number; zoom: number }>
  /** Layer and key of every symbol that found a place in the frame. */
  placed: () => string[]
  /** Whether each spot lies on the symbol. */
  hits: (symbol: SymbolAt) => boolean[]
  project: (position: readonly [number, number]) => readonly [number, number]
}

declare global {
  interface Window {
    compared?: ComparedPage
  }
}

const container = document.getElementById('map')
if (container === null) throw new Error('index.html has no element with the id "map"')
const box = container
setWorkerUrl(workerUrl)

const response = await fetch('data/kazakhstan-2011.json')
const [dossier, boundaries] = await Promise.all([
  // Made by this repository's own build: what it holds is not checked again here.
  response.json() as Promise<Dossier>,
  fetchBoundaries(),
  loadSlanted(),
])
const index = new DossierIndex(dossier)
const sources = new MapSources(index, boundaries)
let map: MapLibreMap | null = null

const shown = (): MapLibreMap => {
  if (map === null) throw new Error('no View is shown')
  return map
}

const SYMBOLS: readonly LayerId[] = [
  LAYER.routeArrows,
  LAYER.routeHeads,
  LAYER.haloRadius,
  LAYER.questionNames,
  LAYER.minorNames,
  LAYER.waterNames,
  LAYER.cityDots,
  LAYER.cityNames,
  LAYER.provinceNames,
  LAYER.countryNames,
  LAYER.focusName,
  LAYER.namedProvinceNames,
  LAYER.namedCityNames,
  LAYER.ghosts,
  LAYER.marks,
  LAYER.crowds,
  LAYER.crowdCounts,
  LAYER.chips,
  LAYER.chipMarks,
  LAYER.chipCounts,
  LAYER.callouts,
]

window.compared = {
  async show(parameters, size) {
    map?.remove()
    box.style.width = `${String(size.width)}px`
    box.style.height = `${String(size.height)}px`
    const { view } = readParameters(
      [...new URLSearchParams(parameters)],
      plainView(index),
      knownOf(index),
    )
    await sources.prepare(view)
    const camera = cameraOfState(
      cameraStateOf(view.camera, homeBounds(index, boundaries, size), size),
    )
    const seen = { ...size, camera, covered: NO_PADDING, scale: 1, about: null }
    const callouts = calloutFeatures(index, boundaries, view, seen, (id) => sources.data(id, view))
    const dataOf = (id: SourceId) => sources.data(id, { ...view, callouts })
    const home = homeOptions({ index, boundaries }, { top: 0, right: 0, bottom: 0, left: 0 }, size)
    const made = new MapLibreMap({
      container: box,
      style: buildStyle(index, view, dataOf, fontFaces()),
      validateStyle: false,
      attributionControl: false,
      fadeDuration: 0,
      renderWorldCopies: false,
      transformConstrain: constrain,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxPitch: MAX_PITCH,
      ...(view.camera === null
        ? { bounds: home.bounds, fitBoundsOptions: { padding: home.padding } }
        : toOptions(view.camera)),
    })
    map = made
    new Pictures(made, view.theme)
    await made.once('style.load')
    new Highlight(made).show(
      new Set(),
      view.selection === null ? new Set() : index.kin(view.selection),
      viewEmphasis(index, view),
      (id) => sources.data(id, view),
    )
    await made.once('idle')
    const { lng, lat } = made.getCenter()
    return { longitude: lng, latitude: lat, zoom: made.getZoom() }
  },
  placed: () => [
    ...new Set(
      shown()
        .queryRenderedFeatures({ layers: [...SYMBOLS] })
        .map(({ layer, properties }) => `${layer.id} ${String(properties['key'])}`),
    ),
  ],
  hits: ({ layer, key, spots }) =>
    spots.map(([x, y]) =>
      shown()
        .queryRenderedFeatures([x, y], { layers: [layer] })
        .some(({ properties }) => String(properties['key']) === key),
    ),
  project: ([longitude, latitude]) => {
    const { x, y } = shown().project([longitude, latitude])
    return [x, y]
  },
}
