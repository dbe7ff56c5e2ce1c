/** The bare page: the app's boundaries, sources, layers and fonts in a plain MapLibre map, and nothing beside it. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { fetchBoundaries } from '../../../src/app/assets.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { layerCatalogue } from '../../../src/domain/layer-catalogue.ts'
import { fontFaces, loadSlanted } from '../../../src/map/adapter/font-faces.ts'
import '../../../src/map/adapter/map.css'
import { Pictures } from '../../../src/map/adapter/pictures.ts'
import { MapSources } from '../../../src/map/sources/build-sources.ts'
import { calloutFeatures } from '../../../src/map/sources/callouts.ts'
import { buildStyle } from '../../../src/map/style/build-style.ts'
import type { Dossier } from '../../../src/model/schema/dossier.ts'
import { coveredBy } from '../../../src/ui/map/covered.ts'
import { defaultView } from '../../../src/view/defaults.ts'

/** `#width/height/zoom/latitude/longitude`: the frame of the page it is compared with. */
const [width = 0, height = 0, zoom = 0, latitude = 0, longitude = 0] = location.hash
  .slice(1)
  .split('/')
  .map(Number)

async function fetchDossier(): Promise<Dossier> {
  const response = await fetch('data/kazakhstan-2011.json')
  // Taken on trust, as a bare page would: what the app's checks cost is part of what is compared.
  return (await response.json()) as Dossier
}

const container = document.getElementById('map')
if (container === null) throw new Error('index.html has no element with the id "map"')
// Ours has no margin around its map either.
document.body.style.margin = '0'
container.style.cssText = `width:${String(width)}px;height:${String(height)}px`
setWorkerUrl(workerUrl)

const [dossier, boundaries] = await Promise.all([
  fetchDossier(),
  fetchBoundaries(),
  // The map has no way to ask for a slanted face: it has to be there before the first name of a water.
  loadSlanted(),
])
const index = new DossierIndex(dossier)
const sources = new MapSources(index, boundaries)
const layers = layerCatalogue(index).map((one) => one.id)
const view = defaultView(dossier, layers, { theme: 'paper', tall: true })
const frame = {
  width,
  height,
  camera: { longitude, latitude, zoom, bearing: 0, pitch: 0 },
  covered: coveredBy(view, {
    width,
    height,
    narrow: false,
    lying: false,
    roomy: innerWidth > 1180,
  }),
  scale: 1,
  about: null,
}
const callouts = calloutFeatures(index, boundaries, view, frame, (id) => sources.data(id, view))
const named = { ...view, callouts }
const map = new MapLibreMap({
  container,
  style: buildStyle(index, view, (id) => sources.first(id, named), fontFaces()),
  validateStyle: false,
  attributionControl: false,
  fadeDuration: 0,
  renderWorldCopies: false,
  center: [longitude, latitude],
  zoom,
})
// The marks are drawn by the page, not fetched: the map asks for each when a layer first needs it.
new Pictures(map, view.theme)
// For the measure of a frame in which nothing changed.
Object.assign(window, { repaint: () => map.triggerRepaint() })
map.once('idle', () => {
  performance.mark('cartouche-drawn')
  document.body.dataset['map'] = map.loaded() && map.areTilesLoaded() ? 'drawn' : 'early'
})
