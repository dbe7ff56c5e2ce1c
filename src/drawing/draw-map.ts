/** (dossier, View, size) → the map of the View as shapes and words, without WebGL. */
import type { Boundaries } from '../domain/boundaries.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import type { View } from '../view/view.ts'
import { MapSources, type SourceView } from '../map/sources/build-sources.ts'
import { calloutFeatures } from '../map/sources/callouts.ts'
import { homeBounds } from '../domain/home-bounds.ts'
import { DESK, roomLettering, type Lettering } from '../map/style/lettering.ts'
import { besideCallouts, roomNames } from '../map/sources/room-names.ts'
import { buildLayers } from '../map/style/build-style.ts'
import type { CalloutFrame } from '../map/sources/callout-obstacles.ts'
import { NO_PADDING } from '../map/sources/frame.ts'
import { LAYER, type LayerId } from '../map/style/layer-ids.ts'
import { SOURCE, type SourceId } from '../map/sources/source-ids.ts'
import type { Layer } from '../map/style/style-settings.ts'
import { PALETTES } from '../map/style/palette.ts'
import { drawBackground, drawCircle, drawFill, drawLine } from './areas.ts'
import { cameraOfState, cameraStateOf, type CameraState } from './camera.ts'
import type { Drawing, DrawingItem, MeasureText } from './drawing.ts'
import { Evaluator, type DrawnFeature } from './evaluator.ts'
import { Projector, type PixelBox } from './projector.ts'
import type { Scene } from './scene.ts'
import { viewStates } from './states.ts'
import { candidatesOf } from './symbols/candidates.ts'
import { Collisions } from './symbols/collisions.ts'
import { drawSymbols } from './symbols/draw-symbols.ts'
import { place, type PlacedSymbol } from './symbols/place.ts'
import { Letters } from './symbols/shape-text.ts'
import { worldShape } from './world-shape.ts'

export interface MapFrame {
  /** CSS pixels. */
  width: number
  height: number
  /** Pixels at the edges that something else will cover: the frame of the whole article, which a null camera asks for, keeps clear of them. */
  inset?: { top: number; right: number; bottom: number; left: number }
  /** Whether no name is cut at the edge, as in a picture that stands alone; a map's window cuts them. */
  uncut?: boolean
  /** What will lie over the map: no name stands there. */
  taken?: readonly PixelBox[]
  /** What a slide speaks of, which is called out; while there is none, the chief incidents are. */
  about?: readonly string[]
  /** The screen in a room of people that it is, or is a part of: names and marks are sized for it. */
  room?: { width: number; height: number }
}

const IDS: ReadonlySet<string> = new Set(Object.values(LAYER))
const isLayerId = (id: string): id is LayerId => IDS.has(id)
const SOURCES: ReadonlySet<string> = new Set(Object.values(SOURCE))
const isSourceId = (id: unknown): id is SourceId => typeof id === 'string' && SOURCES.has(id)

interface DrawnLayer {
  id: LayerId
  evaluator: Evaluator
  features: readonly DrawnFeature[]
}

interface Layout {
  scene: Scene
  /** From bottom to top. */
  layers: readonly DrawnLayer[]
  /** Symbols of each layer, with and without a place. */
  placed: ReadonlyMap<LayerId, readonly PlacedSymbol[]>
}

/** What is drawn from stays the same from one picture to the next: made once, a View costs only what differs. */
export class MapDrawer {
  readonly #index: DossierIndex
  readonly #boundaries: Boundaries
  readonly #sources: MapSources
  readonly #letters: Letters

  constructor(index: DossierIndex, boundaries: Boundaries, measure: MeasureText) {
    this.#index = index
    this.#boundaries = boundaries
    this.#sources = new MapSources(index, boundaries)
    this.#letters = new Letters(measure)
  }

  /** @throws for a layer or a property of the style that is not drawn as SVG. */
  async draw(view: View, frame: MapFrame): Promise<Drawing> {
    const { scene, layers, placed } = await this.layout(view, frame)
    return {
      width: frame.width,
      height: frame.height,
      items: layers.flatMap((layer) => drawLayer(layer, placed.get(layer.id) ?? [], scene)),
      patterns: scene.patterns,
      hidden: hiddenOf(placed, scene),
    }
  }

  /** Where everything stands, before anything is drawn. */
  async layout(view: View, frame: MapFrame): Promise<Layout> {
    await this.#sources.prepare(view)
    const bounds = homeBounds(this.#index, this.#boundaries, frame)
    const cameraState = cameraStateOf(view.camera, bounds, frame)
    const { zoom } = cameraState
    const scene: Scene = {
      projector: new Projector(cameraState),
      zoom,
      tileZoom: Math.floor(zoom),
      palette: PALETTES[view.theme],
      patterns: new Map(),
    }
    const seen = seenIn(frame, cameraState)
    const dataOf = (id: SourceId) => this.#sources.data(id, view)
    const lettering =
      frame.room === undefined ? DESK : roomLettering(frame.room, roomNames(view, seen, dataOf))
    const named = { ...seen, scale: lettering.scale }
    const callouts = calloutFeatures(this.#index, this.#boundaries, view, named, dataOf)
    const names = besideCallouts(lettering.names, callouts)
    const layers = this.#layers({ ...view, callouts }, scene, { ...lettering, names })
    return { scene, layers, placed: this.#placed(layers, scene, frame) }
  }

  /** Visible layers with the features that pass their filters, from bottom to top. */
  #layers(view: View & SourceView, { zoom, tileZoom }: Scene, lettering: Lettering): DrawnLayer[] {
    const dataOf = (id: SourceId) => this.#sources.data(id, view)
    const states = viewStates(this.#index, view, dataOf)
    const made = new Map<string, readonly DrawnFeature[]>()
    const featuresOf = (source: SourceId): readonly DrawnFeature[] => {
      const known = made.get(source)
      if (known !== undefined) return known
      const features = dataOf(source).features.map(({ geometry, properties }): DrawnFeature => {
        const key = properties['key']
        return {
          shape: worldShape(geometry),
          properties,
          key: typeof key === 'string' ? key : null,
          state: { ...states.get(`${source} ${String(key)}`) },
        }
      })
      made.set(source, features)
      return features
    }
    return buildLayers(this.#index, view, lettering).flatMap((layer): DrawnLayer[] => {
      if (!isLayerId(layer.id)) throw new Error(`the style has an unknown layer ${layer.id}`)
      const evaluator = new Evaluator(layer)
      if (!evaluator.visible || isOutOfZoom(layer, zoom)) return []
      const source = sourceOf(layer)
      const features = source === null ? [] : featuresOf(source)
      return [
        {
          id: layer.id,
          evaluator,
          features: features.filter((one) => evaluator.passes(one, tileZoom)),
        },
      ]
    })
  }

  /** From the topmost layer down, as MapLibre gives places. */
  #placed(
    layers: readonly DrawnLayer[],
    scene: Scene,
    { width, height, uncut = false, taken = [] }: MapFrame,
  ): ReadonlyMap<LayerId, readonly PlacedSymbol[]> {
    const collisions = new Collisions({ width, height, uncut })
    for (const box of taken) collisions.take(box)
    const placed = new Map<LayerId, readonly PlacedSymbol[]>()
    for (const { id, evaluator, features } of layers.toReversed()) {
      if (evaluator.layer.type !== 'symbol') continue
      const candidates = candidatesOf(evaluator, id, features, scene, this.#letters)
      placed.set(id, place(candidates, collisions))
    }
    return placed
  }
}

function seenIn(frame: MapFrame, cameraState: CameraState): CalloutFrame {
  const { width, height, inset, taken, about } = frame
  return {
    width,
    height,
    camera: cameraOfState(cameraState),
    covered: inset ?? NO_PADDING,
    ...(taken !== undefined && { taken }),
    scale: 1,
    about: about ?? null,
  }
}

function drawLayer(
  { id, evaluator, features }: DrawnLayer,
  placed: readonly PlacedSymbol[],
  scene: Scene,
): DrawingItem[] {
  switch (evaluator.layer.type) {
    case 'background':
      return drawBackground(evaluator, id, scene)
    case 'fill':
      return drawFill(evaluator, id, features, scene)
    case 'line':
      return drawLine(evaluator, id, features, scene)
    case 'circle':
      return drawCircle(evaluator, id, features, scene)
    case 'symbol':
      return drawSymbols(inDrawingOrder(placed, evaluator), scene)
    default:
      throw new Error(`${id}: layers of type ${evaluator.layer.type} are not drawn as SVG`)
  }
}

/** Marks without an order of their own lie over those that stand further up, as on the map. */
function inDrawingOrder(
  placed: readonly PlacedSymbol[],
  evaluator: Evaluator,
): readonly PlacedSymbol[] {
  if (evaluator.has('symbol-sort-key')) return placed
  return placed.toSorted((a, b) => a.candidate.spot[1] - b.candidate.spot[1])
}

function hiddenOf(placed: ReadonlyMap<LayerId, readonly PlacedSymbol[]>, scene: Scene) {
  const { width, height } = scene.projector.cameraState
  return [...placed].flatMap(([layer, list]) =>
    list.flatMap(({ candidate: { label, spot }, side }) => {
      const inside = spot[0] >= 0 && spot[1] >= 0 && spot[0] <= width && spot[1] <= height
      return label !== null && side === null && inside ? [{ layer, text: label.text }] : []
    }),
  )
}

function isOutOfZoom({ minzoom, maxzoom }: Layer, zoom: number): boolean {
  return (minzoom !== undefined && zoom < minzoom) || (maxzoom !== undefined && zoom >= maxzoom)
}

function sourceOf(layer: Layer): SourceId | null {
  return 'source' in layer && isSourceId(layer.source) ? layer.source : null
}
