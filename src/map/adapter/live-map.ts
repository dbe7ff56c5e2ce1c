/** A map that runs: follows the View, tells what the person does, and owns up when it cannot go on. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { sameCamera } from '../../view/same-camera.ts'
import type { Pixel } from '../../view/projection.ts'
import { sameValue } from '../../view/same-value.ts'
import type { Camera, View } from '../../view/view.ts'
import type { MapSources } from '../sources/build-sources.ts'
import { targetsOf } from '../sources/feature-states.ts'
import { spotsInSight, visibleMarks } from '../sources/visible-marks.ts'
import { NO_PADDING } from '../sources/frame.ts'
import { besideCallouts } from '../sources/room-names.ts'
import type { Room } from '../sources/place-callouts.ts'
import { groupOf } from '../style/groups.ts'
import { SOURCE, type SourceId } from '../sources/source-ids.ts'
import { CameraMoves } from './camera-moves.ts'
import {
  cameraAround,
  fitting,
  frameOf,
  homeOf,
  shiftToReveal,
  sizeOf,
  toOptions,
  type Bounds,
  type Size,
} from './camera.ts'
import type { LabelFace } from '../style/label-letters.ts'
import { DrawnLayers } from './drawn-layers.ts'
import { fontFaces } from './font-faces.ts'
import type { Emphasis, MapFailure, MapHandle, MapInputs, Padding } from './handle.ts'
import { HeldData } from './held-data.ts'
import { Highlight } from './highlight.ts'
import { hitsAt } from './hits.ts'
import { later } from './later.ts'
import { NamedViews } from './named-view.ts'
import { onceAtRest } from './once-at-rest.ts'
import { Pictures } from './pictures.ts'
import { listenToPointer } from './pointer.ts'

const NONE: ReadonlySet<string> = new Set()

export class LiveMap implements MapHandle {
  readonly #map: MapLibreMap
  readonly #inputs: MapInputs
  readonly #sources: MapSources
  readonly #pictures: Pictures
  readonly #highlight: Highlight
  readonly #layers: DrawnLayers
  readonly #held: HeldData
  readonly #named: NamedViews
  readonly #moves: CameraMoves
  readonly #stopPointer: () => void
  #view: View
  #lit: ReadonlySet<string> = NONE
  #selected: ReadonlySet<string> = NONE
  #emphasis: Emphasis | null = null
  /** What a slide speaks of. */
  #about: readonly string[] | null = null
  #inset: Padding
  /** What else lies over the pane. */
  #over: readonly Room[] = []
  /** CSS pixels that the View's camera is for, and the map's own. */
  #pane: Size
  /** The camera last asked for or told: a View that repeats it is no wish to move. */
  #camera: Camera | null
  /** Brought, and not yet given to the style. */
  #newFaces: readonly LabelFace[] = []
  #started = false
  /** Whether there is a style to change: a lost context takes it away. */
  #ready = false
  #gone = false

  constructor(map: MapLibreMap, inputs: MapInputs, sources: MapSources, slanted: Promise<void>) {
    const { container, index, view, events } = inputs
    this.#map = map
    this.#inputs = inputs
    this.#sources = sources
    this.#view = view
    this.#camera = view.camera
    this.#inset = inputs.inset ?? NO_PADDING
    this.#pane = sizeOf(container)
    this.#layers = new DrawnLayers(map, index, view)
    this.#held = new HeldData(map, sources, view)
    this.#named = new NamedViews(index, inputs.boundaries, sources)
    this.#pictures = new Pictures(map, view.theme)
    this.#highlight = new Highlight(map)
    this.#moves = new CameraMoves(map, {
      moved: (camera) => {
        if (this.#gone || sameCamera(camera, this.#camera)) return
        this.#camera = camera
        events.moved(camera)
      },
      rested: (camera) => events.rested?.(camera),
    })
    this.#stopPointer = listenToPointer(map, events, (spot, withCountries) =>
      this.#ready
        ? hitsAt(
            { map, view: this.#view, dataOf: this.#data, emphasis: this.#emphasis },
            spot,
            withCountries,
          )
        : [],
    )
    map.once('style.load', () => {
      this.#started = true
      this.#ready = true
      this.#apply()
    })
    void slanted.then(
      () => {
        this.#nameWaters(true)
      },
      (error: unknown) => {
        console.error(error)
        this.#nameWaters(false)
      },
    )
    map.on('idle', this.#onIdle)
    map.on('error', ({ error }) => {
      if (!this.#started) this.#fail('no-start')
      else console.error(error)
    })
    map.on('webglcontextlost', () => {
      this.#ready = false
      events.lost?.()
    })
    map.on('webglcontextrestored', () => {
      map.once('style.load', () => {
        this.#restore()
      })
    })
  }

  readonly #onIdle = () => {
    if (this.#gone || !this.#ready || !this.#layers.isComplete) return
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
    this.#layers.nameWaters(named)
    this.#apply()
    if (!this.#gone) this.#map.triggerRepaint()
  }

  /** The same View again, in a context that knows nothing of it. */
  #restore(): void {
    if (this.#gone) return
    this.#ready = true
    this.#highlight.forget()
    this.#apply()
    this.#place(false)
    this.#map.off('idle', this.#onIdle)
    this.#map.on('idle', this.#onIdle)
  }

  readonly #data = (id: SourceId) => this.#sources.data(id, this.#view)

  update(
    view: View,
    lit: ReadonlySet<string>,
    selected: ReadonlySet<string>,
    emphasis: Emphasis | null,
    pane: Size,
    about: readonly string[] | null,
  ): void {
    if (this.#gone) return
    const resized = this.#resize(pane)
    const flies = view.present !== null && this.#view.present !== null
    this.#view = view
    this.#emphasis = emphasis
    this.#about = about
    this.#lit = lit
    this.#selected = selected
    const asked = !sameCamera(view.camera, this.#camera)
    if (asked) this.#camera = view.camera
    if (asked || (resized && !this.#moves.isByHand)) this.#place(flies && !resized)
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
    if (same || this.#gone) return
    this.#inset = padding
    if (this.#camera === null) this.#place(false)
    this.#showData()
  }

  cover(over: readonly Room[]): void {
    if (this.#gone || sameValue(over, this.#over)) return
    this.#over = over
    this.#showData()
  }

  reveal(bounds: Bounds, padding: Padding, whole = false): void {
    const map = this.#map
    this.#moves.byHand((cause) => {
      const { x, y } = shiftToReveal(map, bounds, padding)
      if (Math.abs(x) < 1 && Math.abs(y) < 1) return
      const camera = whole
        ? cameraAround(map, bounds, fitting(padding, this.#pane), {
            maxZoom: map.getZoom(),
            bearing: map.getBearing(),
          })
        : null
      if (camera === null) map.panBy([-x, -y], this.#calm, cause)
      else map.easeTo({ ...toOptions(camera), pitch: map.getPitch(), ...this.#calm }, cause)
    })
  }

  recall(): void {
    if (!this.#gone && this.#moves.isUnderHand) this.#place(false)
  }

  zoomBy(steps: number): void {
    this.#moves.byHand((cause) => {
      this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: 300, ...this.#calm }, cause)
    })
  }

  northUp(): void {
    this.#moves.byHand((cause) => {
      this.#map.easeTo({ bearing: 0, pitch: 0, ...this.#calm }, cause)
    })
  }

  camera(): Camera {
    return this.#moves.camera
  }

  visible(): readonly string[] {
    if (this.#gone) return []
    return visibleMarks(this.#view, frameOf(this.#map, this.#pane), this.#data)
  }

  spotOf(reference: string): Pixel | null {
    if (this.#gone) return null
    const frame = frameOf(this.#map, this.#pane)
    return spotsInSight(this.#view, frame, this.#data).get(reference) ?? null
  }

  onceAtRest(work: () => void): () => void {
    return onceAtRest(this.#map, work)
  }

  bringFaces(faces: readonly LabelFace[]): void {
    if (faces.length === 0) return
    this.#newFaces = faces
    this.#apply()
  }

  destroy(): void {
    if (this.#gone) return
    this.#gone = true
    this.#stopPointer()
    this.#map.remove()
  }

  #apply(): void {
    if (!this.#ready || this.#gone) return
    void this.#sources.prepare(this.#view)?.then(() => this.#apply())
    this.#setFaces()
    this.#pictures.setTheme(this.#view.theme)
    if ([...this.#lit, ...this.#selected].some((one) => this.#concernsCountry(one))) {
      this.#held.want(groupOf(SOURCE.countryAreas))
    }
    this.#showData()
    this.#highlight.show(this.#lit, this.#selected, this.#emphasis, this.#data)
  }

  /** Layers and data as the camera has them once it rests. */
  #showData(): void {
    if (!this.#ready) return
    const frame = {
      ...this.#pane,
      camera: this.#moves.camera,
      covered: this.#inset,
      taken: this.#over,
      scale: 1,
      about: this.#about,
    }
    const lettering = this.#named.lettering(this.#view, frame)
    const named = this.#named.of(this.#view, { ...frame, scale: lettering.scale })
    const names = besideCallouts(lettering.names, named.callouts)
    this.#layers.show(this.#view, { ...lettering, names })
    this.#held.show(named)
  }

  #setFaces(): void {
    if (this.#newFaces.length === 0) return
    this.#map.setFontFaces(fontFaces(this.#newFaces))
    this.#newFaces = []
  }

  /** Whether lighting it up takes the outline of a country that the map does not hold yet. */
  #concernsCountry(reference: string): boolean {
    if (!this.#held.waiting.includes(groupOf(SOURCE.countryAreas))) return false
    const found = this.#inputs.index.record(reference)
    if (found?.kind === 'place') return found.record.properties.kind === 'country'
    return targetsOf(reference, this.#data).some(({ source }) => source === SOURCE.countryAreas)
  }

  /** Whether the pane has another size than the map had. */
  #resize(pane: Size): boolean {
    const { width, height } = this.#pane
    if (width === pane.width && height === pane.height) return false
    this.#moves.resize()
    this.#pane = pane
    return true
  }

  /** A context that is lost draws no frames to move by. */
  get #calm(): { animate: boolean } {
    return { animate: this.#ready }
  }

  /** Where the View asks, in the pane as it is. */
  #place(flies: boolean): void {
    const camera = this.#camera ?? homeOf(this.#map, this.#inputs, this.#inset, this.#pane)
    if (camera !== null) this.#moves.place(camera, flies && this.#ready)
  }

  #fail(why: MapFailure): void {
    if (!this.#gone) this.#inputs.events.failed(why)
  }
}
