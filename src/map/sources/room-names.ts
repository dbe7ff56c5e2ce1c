/** The few names that a room can read: countries in the frame, what the slide speaks of, then the chief towns. */
import { pixelOf } from '../../view/projection.ts'
import type { View } from '../../view/view.ts'
import { SOURCE } from './source-ids.ts'
import type { CalloutFrame, DataOf } from './callout-obstacles.ts'
import type { MapCollection, MapFeature } from './collection.ts'

/** Beside the callouts. */
const MOST = 10

/** Keys of features, at most ten of them. */
export function roomNames(view: View, frame: CalloutFrame, dataOf: DataOf): string[] {
  const about = new Set(frame.about ?? [])
  const tiles = Math.floor(frame.camera.zoom)
  const inSight = (one: MapFeature) =>
    Number(one.properties['minzoom']) <= tiles && isFree(one, frame)
  const labels = dataOf(SOURCE.labels).features.filter(inSight)
  const cities = view.layers.includes('cities')
    ? dataOf(SOURCE.cities).features.filter(inSight)
    : []
  const countries = labels.filter(({ properties }) => properties['label'] === 'country')
  const spoken = [...labels, ...cities].filter((one) => about.has(keyOf(one)))
  const keys = [
    ...bySort(countries).toSorted((a, b) => Number(isFocus(b)) - Number(isFocus(a))),
    ...spoken,
    ...bySort(cities),
  ].map(keyOf)
  return [...new Set(keys)].slice(0, MOST)
}

/** Without those of areas on which a callout lies: it says where it is, and the name would be pushed out of its area. */
export function besideCallouts(
  names: readonly string[] | null,
  callouts: MapCollection,
): readonly string[] | null {
  const said = new Set(callouts.features.map(({ properties }) => properties['area']))
  return names?.filter((key) => !said.has(key)) ?? null
}

const keyOf = ({ properties }: MapFeature) => String(properties['key'])
const isFocus = ({ properties }: MapFeature) => properties['focus'] === true

const bySort = (features: readonly MapFeature[]) =>
  features.toSorted((a, b) => Number(a.properties['sort']) - Number(b.properties['sort']))

/** Whether its spot is where nothing covers the map. */
function isFree({ geometry }: MapFeature, frame: CalloutFrame): boolean {
  if (geometry.type !== 'Point') return false
  const [longitude = 0, latitude = 0] = geometry.coordinates
  const { x, y } = pixelOf([longitude, latitude], frame.camera, frame)
  const { width, height, covered } = frame
  return x >= covered.left && x <= width - covered.right && y >= 0 && y <= height
}
