/** A map that runs: follows the View, tells what the person does, and owns up when it cannot go on. */
import { LngLat, type Map as MapLibreMap } from 'maplibre-gl'
import { sameCamera } from '../../view/same-camera.ts'
import type { Camera, View } from '../../view/view.ts'
import type { MapSources } from '../sources/build-sources.ts'
import { visibleMarks } from '../sources/visible-marks.ts'
import { layersOnMap } from '../style/build-style.ts'
import { groupOf } from '../style/groups.ts'
import { SOURCE, type SourceId } from '../style/layer-ids.ts'
import { sameLook, type Layer } from '../style/look.ts'
import {
  cameraOf,
  fitting,
  homeOptions,
  shiftToReveal,
  sizeOf,
  toCorners,
  toOptions,
  type Bounds,
} from './camera.ts'
import type { MapHandle, MapInputs, Padding, Shade } from './handle.ts'
import { HeldData } from './held-data.ts'
import { Highlight } from './highlight.ts'
import { hitsAt } from './hits.ts'
import { later } from './later.ts'
import { Pictures } from './pictures.ts'
import { listenToPointer } from './pointer.ts'
import { syncLayers } from './sync-layers.ts'
import { withoutWaterNames } from './water-names.ts'

/** Milliseconds that a lost drawing context has to come back by itself. */
const PATIENCE = 6000

/** Nothing is framed more closely than this unless it is asked for: a village is not its street. */
const CLOSEST = 6

/** Milliseconds of the flight from one step of a talk to the next. */
const FLIGHT = 650

/** Names of water wait for their face. */
type Waters = 'waiting' | 'named' | 'left out'

const NONE: ReadonlySet<string> = new Set()

export class LiveMap implements MapHandle {
  readonly #map: MapLibreMap
  readonly #inputs: MapInputs
  readonly #sources: MapSources
  readonly #pictures: Pictures
  readonly #highlight: Highlight
  readonly #stopPointer: () => void
  readonly #observer: ResizeObserver
  #view: View
  #lit: ReadonlySet<string> = NONE
  #selected: ReadonlySet<string> = NONE
  #shade: Shade | null = null
  #inset: Padding
  readonly #held: HeldData
  /** The layers that the map holds, and what they were made from. */
  #layers: Layer[]
  #layersOf: { view: View; waters: Waters }
  /** The camera last asked for or told: a View that repeats it is no wish to move. */
  #camera: Camera | null
  #quiet = false
  /** Where a flight that the View asked for ends. */
  #landing: Camera | null = null
  #ready = false
  #waters: Waters = 'waiting'
  #lost: ReturnType<typeof setTimeout> | undefined
  #gone = false

  constructor(map: MapLibreMap, inputs: MapInputs, sources: MapSources, slanted: Promise<void>) {
    const { view, index, events } = inputs
    this.#map = map
    this.#inputs = inputs
    this.#sources = sources
    this.#view = view
    this.#camera = view.camera
    this.#inset = inputs.inset ?? { top: 0, right: 0, bottom: 0, left: 0 }
    this.#layers = withoutWaterNames(layersOnMap(index, view))
    this.#layersOf = { view, waters: this.#waters }
    this.#held = new HeldData(map, sources, view)
    this.#pictures = new Pictures(map, view.theme)
    this.#highlight = new Highlight(map)
    this.#stopPointer = listenToPointer(map, events, (spot, withCountries) =>
      this.#ready
        ? hitsAt(
            { map, view: this.#view, dataOf: this.#data, shade: this.#shade },
            spot,
            withCountries,
          )
        : [],
    )
    map.once('style.load', () => {
      this.#ready = true
      this.#apply()
    })
    // Without its face a name of water would be drawn in another one for good: then upright is better left out.
    void slanted.then(
      () => this.#nameWaters(true),
      (error: unknown) => {
        console.error(error)
        this.#nameWaters(false)
      },
    )
    map.on('idle', this.#onIdle)
    map.on('moveend', () => this.#tellMove())
    map.on('error', ({ error }) => {
      if (!this.#ready) this.#fail('The map could not be started.')
      else console.error(error)
    })
    map.on('webglcontextlost', () => {
      this.#ready = false
      this.#lost = setTimeout(
        () => this.#fail('The browser took the map’s drawing away. Load the page again.'),
        PATIENCE,
      )
    })
    map.on('webglcontextrestored', () => {
      clearTimeout(this.#lost)
      map.once('style.load', () => {
        this.#ready = true
        this.#highlight.forget()
        this.#apply()
      })
    })
    this.#observer = new ResizeObserver(() => this.resize())
    this.#observer.observe(inputs.container)
  }

  readonly #onIdle = () => {
    if (this.#gone || this.#waters === 'waiting') return
    this.#map.off('idle', this.#onIdle)
    this.#inputs.events.drawn()
    this.#sendRest()
    this.#pictures.prepare()
  }

  /** A group at a time, while nothing else is to do: showing what is in it then sends nothing. */
  #sendRest(): void {
    const [next] = this.#held.waiting
    if (next === undefined) return
    later(() => {
      this.#held.want(next)
      this.#apply()
      this.#sendRest()
    })
  }

  #nameWaters(named: boolean): void {
    this.#waters = named ? 'named' : 'left out'
    this.#apply()
    if (!this.#gone) this.#map.triggerRepaint()
  }

  readonly #data = (id: SourceId) => this.#sources.data(id, this.#view)

  update(
    view: View,
    lit: ReadonlySet<string>,
    selected: ReadonlySet<string>,
    shade: Shade | null,
  ): void {
    const flies = view.present !== null && this.#view.present !== null
    this.#view = view
    this.#shade = shade
    this.#lit = lit
    this.#selected = selected
    if (!sameCamera(view.camera, this.#camera)) {
      this.#camera = view.camera
      this.#silently(() => this.#goToCamera(flies))
    }
    this.#apply()
  }

  inset(padding: Padding): void {
    const { top, right, bottom, left } = this.#inset
    const same =
      top === padding.top &&
      right === padding.right &&
      bottom === padding.bottom &&
      left === padding.left
    // A frame is dear without a GPU: none is drawn for what is drawn already.
    if (same) return
    this.#inset = padding
    if (this.#camera === null) this.#silently(() => this.#goToCamera())
  }

  frame(bounds: Bounds, padding: Padding, maxZoom: number = CLOSEST): void {
    const camera = this.#map.cameraForBounds(toCorners(bounds), {
      padding: fitting(padding, sizeOf(this.#map.getCanvas())),
      maxZoom,
      bearing: this.#map.getBearing(),
    })
    if (camera !== undefined) this.#map.easeTo(camera)
  }

  reveal(bounds: Bounds, padding: Padding, whole = false): void {
    const { x, y } = shiftToReveal(this.#map, bounds, padding)
    if (Math.abs(x) < 1 && Math.abs(y) < 1) return
    if (whole) this.frame(bounds, padding, this.#map.getZoom())
    else this.#map.panBy([-x, -y])
  }

  zoomBy(steps: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: 300 })
  }

  northUp(): void {
    this.#map.easeTo({ bearing: 0, pitch: 0 })
  }

  camera(): Camera {
    return cameraOf(this.#map)
  }

  visible(): readonly string[] {
    if (this.#gone) return []
    const map = this.#map
    const { lng, lat } = map.getCenter()
    const { clientWidth: width, clientHeight: height } = this.#inputs.container
    const [[west, south], [east, north]] = map.getBounds().toArray()
    const frame = {
      bounds: [west, south, east, north] as const,
      middle: [lng, lat] as const,
      zoom: map.getZoom(),
      width,
      height,
      project: (position: [number, number]) => map.project(position),
    }
    return visibleMarks(this.#view, frame, this.#data)
  }

  resize(): void {
    const { clientWidth, clientHeight } = this.#inputs.container
    const canvas = this.#map.getCanvas()
    const same = canvas.clientWidth === clientWidth && canvas.clientHeight === clientHeight
    if (this.#gone || same) return
    this.#silently(() => {
      this.#map.resize()
      if (this.#camera === null) this.#goToCamera()
    })
  }

  destroy(): void {
    if (this.#gone) return
    this.#gone = true
    clearTimeout(this.#lost)
    this.#stopPointer()
    this.#observer.disconnect()
    this.#map.remove()
  }

  #apply(): void {
    if (!this.#ready || this.#gone) return
    void this.#sources.prepare(this.#view)?.then(() => this.#apply())
    this.#pictures.setTheme(this.#view.theme)
    this.#applyLayers()
    if ([...this.#lit, ...this.#selected].some((one) => this.#isCountry(one))) {
      this.#held.want(groupOf(SOURCE.countryAreas))
    }
    this.#held.show(this.#view)
    this.#highlight.show(this.#lit, this.#selected, this.#shade, this.#data)
  }

  /** Most changes only light something up: then the layers stand as they are. */
  #applyLayers(): void {
    const drawn = this.#layersOf
    if (drawn.waters === this.#waters && sameLook(drawn.view, this.#view)) return
    const all = layersOnMap(this.#inputs.index, this.#view)
    const layers = this.#waters === 'named' ? all : withoutWaterNames(all)
    syncLayers(this.#map, this.#layers, layers)
    this.#layers = layers
    this.#layersOf = { view: this.#view, waters: this.#waters }
  }

  #isCountry(reference: string): boolean {
    const found = this.#inputs.index.record(reference)
    return found?.kind === 'place' && found.record.properties.kind === 'country'
  }

  #goToCamera(flies = false): void {
    const wanted = this.#camera === null ? this.#home() : toOptions(this.#camera)
    if (wanted === null) return
    // The library cuts straight to the end where motion is not wanted.
    if (flies) this.#map.easeTo({ ...wanted, duration: FLIGHT })
    else this.#map.jumpTo(wanted)
    const { center, zoom, bearing, pitch } = wanted
    const { lng, lat } = LngLat.convert(center)
    this.#landing = this.#map.isMoving()
      ? { longitude: lng, latitude: lat, zoom, bearing, pitch }
      : null
    if (this.#landing === null) this.#inputs.events.rested?.(cameraOf(this.#map))
  }

  /** The frame of the whole article, clear of what is covered. */
  #home() {
    const { bounds, padding } = homeOptions(
      this.#inputs.index,
      this.#inset,
      sizeOf(this.#map.getCanvas()),
    )
    const { center, zoom } = this.#map.cameraForBounds(bounds, { padding }) ?? {}
    if (center === undefined || zoom === undefined) return null
    return { center, zoom, bearing: 0, pitch: 0 }
  }

  /** Moves that the View or the window asked for are not news to anyone. */
  #silently(move: () => void): void {
    this.#quiet = true
    move()
    this.#quiet = false
  }

  #tellMove(): void {
    if (this.#quiet || this.#gone) return
    const camera = cameraOf(this.#map)
    const landing = this.#landing
    this.#landing = null
    if (landing !== null && sameCamera(camera, landing)) {
      this.#inputs.events.rested?.(camera)
      return
    }
    if (sameCamera(camera, this.#camera)) return
    this.#camera = camera
    this.#inputs.events.moved(camera)
  }

  #fail(reason: string): void {
    if (!this.#gone) this.#inputs.events.failed(reason)
  }
}
