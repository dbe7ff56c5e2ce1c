/** Everything that the interface works with, under one context key. */
import { getContext, setContext } from 'svelte'
import type { Boundaries } from '../domain/boundaries.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import { extentOf, type Extent } from '../domain/extent.ts'
import { FACTOR_LAYER, layerCatalogue, type LayerEntry } from '../domain/layer-catalogue.ts'
import { knownOf } from '../view/known.ts'
import type { Size } from '../view/projection.ts'
import type { Camera, View } from '../view/view.ts'
import type { Slide } from '../presentation/slides/slides.ts'
import type { WordsSide } from '../presentation/slides/words-box.ts'
import type { BriefingStore } from './briefing-store.svelte.ts'
import { once } from '../load/arrive.ts'
import { Inquiry } from './inquiry.svelte.ts'
import { KeyLine } from './key-line.ts'
import type { LiveView } from './live-view.svelte.ts'
import { OwnCopy } from './own-copy.svelte.ts'
import { OverMap } from './over-map.svelte.ts'
import { Picking } from './picking.svelte.ts'
import { Reader } from './reader.svelte.ts'
import { ViewState, type ReadAddress } from './view-state.svelte.ts'
import type { Awaited } from './when-there.ts'

/** Article, map with its layers, and record side by side; in less, a record folds the layers away. */
const ROOM_FOR_ALL = '(min-width: 1600px)'

const KEY = Symbol('workspace')

/** Bounds to bring into sight; `whole` asks to see all of them, farther away where they are too large. */
export interface Target {
  extent: Extent
  whole: boolean
}

/** About the size of the map in a picture, beside its legend. */
export const PICTURED: Size = { width: 1010, height: 570 }

export interface Framing {
  inWindow: (camera: Camera, size: Size) => Camera
  onStage: (camera: Camera, size: Size) => Camera
}

export class Workspace {
  readonly index: DossierIndex
  readonly boundaries: Boundaries
  readonly layers: readonly LayerEntry[]
  readonly viewState: ViewState
  readonly reader: Reader
  readonly inquiry: Inquiry
  readonly ownCopy = new OwnCopy()
  readonly picking = new Picking()
  readonly overMap = new OverMap()
  /** Keys that wait for a part which is on its way. */
  readonly keys = new KeyLine()
  /** What was asked for and is on its way: a presentation, a slide. */
  awaited: Awaited | null = $state.raw(null)
  /** A file that was dropped beside the editor, until the editor has taken it. */
  droppedFile: File | null = $state.raw(null)
  /** Fetches what a presentation may ask for later, when there may be no network. */
  presentationParts: () => Promise<unknown> = () => Promise.resolve()
  /** Whether all of it is there, letters too: from then on a presentation needs no network. */
  isPresentationWhole = $state(false)
  /** The map's own camera while there is a map. */
  mapCamera: (() => Camera | null) | null = null
  /** CSS pixels of the map's pane; where there is no map yet, about those of a map in a picture. */
  mapSize: Size = PICTURED
  /** Where the map came to rest. */
  resting: Camera | null = $state.raw(null)
  /** How a presentation's camera stands in a map of some size: set while there is a presenter. */
  framing: Framing | null = $state.raw(null)
  /** The slide of a presentation that is on the screen: null before there is a presenter. */
  shownSlide: () => Slide | null = $state.raw(() => null)
  /** How often a slide was put on the screen, whether or not its View was there already. */
  recalls = $state(0)
  /** Where the words of a slide stand over the map. */
  wordsSide: WordsSide = $state('near')
  /** Whether a record that was asked for in a presentation stands beside its slide, at the right. */
  recordBeside = $state(false)
  /** Whether the timeline shows all its detail, once somebody or a window of time has said so. */
  timeDetail: boolean | null = $state(null)
  #target: Target | null = $state.raw(null)

  constructor(
    index: DossierIndex,
    boundaries: Boundaries,
    defaults: View,
    read: ReadAddress | null,
  ) {
    this.index = index
    this.boundaries = boundaries
    this.layers = layerCatalogue(index)
    this.viewState = new ViewState(
      defaults,
      // Slides come and go while a briefing is edited; who shows one that is gone says so.
      knownOf(index, () => true),
      read,
    )
    this.inquiry = new Inquiry(index, this.viewState)
    this.reader = new Reader(index, this.viewState)
  }

  /** Bounds that the map was last asked to bring into sight; the map pane watches it. */
  get target(): Target | null {
    return this.#target
  }

  /** The briefing and what edits it, loaded when it is first wanted; the same one ever after. */
  readonly briefingStore: () => Promise<BriefingStore> = once(async () => {
    const { openBriefingStore } = await import('./briefing-store.svelte.ts')
    return openBriefingStore(this.index)
  })

  get view(): LiveView {
    return this.viewState.view
  }

  /** Opens a record and asks the map to keep it in sight. */
  choose(reference: string): void {
    this.reader.choose(reference)
    const { panels, tool } = this.view
    // Filters and questions are worked with while records come and go.
    const layers = panels.layers && (tool !== 'layers' || matchMedia(ROOM_FOR_ALL).matches)
    this.viewState.change({ dialog: null, panels: { ...panels, layers } }, 'settle')
    this.bringIntoSight(reference)
  }

  /** Asks the map to show where a reference lies, if it has a place. */
  bringIntoSight(reference: string): void {
    const extent = extentOf(this.index, this.boundaries, reference, this.view.reading)
    if (extent !== null) this.#target = { extent, whole: false }
  }

  /** One reference is chosen at once; several become a list to choose from. */
  offer(references: readonly string[], at: { x: number; y: number }): void {
    const [only] = references
    if (references.length === 1 && only !== undefined) this.choose(only)
    else this.reader.offer(references, at)
  }

  /** The frame of the whole article, whatever the window's shape. */
  fit(): void {
    this.viewState.change({ camera: null })
  }

  /** Writes the camera as it stands into the View, so that a copied link shows the same frame elsewhere. */
  pinCamera(): void {
    const camera = this.mapCamera?.() ?? null
    if (camera !== null) this.takeCamera(camera)
  }

  /** The map's camera as the View holds it: in a presentation that of the stage. */
  takeCamera(camera: Camera): void {
    const framing = this.view.present === null ? null : this.framing
    const own = framing?.onStage(camera, this.mapSize) ?? camera
    this.viewState.change({ camera: own }, 'settle')
  }

  /** Opens the article at a passage. */
  showPassage(passage: string): void {
    this.viewState.change({
      passage,
      page: 'article',
      panels: { ...this.view.panels, article: true },
    })
  }

  openPanel(panel: keyof View['panels'], open: boolean): void {
    this.viewState.change({ panels: { ...this.view.panels, [panel]: open } })
  }

  /** A risk factor alone among its kind; once more, and none of them. */
  bringForward(id: string): void {
    const others = this.layers.filter((one) => one.group === 'risk').map((one) => one.id)
    const on = this.view.layers.includes(id)
    if (!on) this.viewState.change({ layers: without(this.view.layers, others) })
    this.toggleLayer(id)
  }

  /** Switches a layer; the list keeps the catalogue's order. */
  toggleLayer(id: string): void {
    const on = new Set(this.view.layers)
    const off = on.delete(id)
    if (!off) {
      // Two fills of one area would hide each other: one measure at a time.
      for (const other of this.#measuresWith(id)) on.delete(other)
      on.add(id)
    }
    this.viewState.change({
      layers: this.layers.map((one) => one.id).filter((one) => on.has(one)),
    })
    if (off || !id.startsWith(FACTOR_LAYER)) return
    const extent = extentOf(this.index, this.boundaries, id, this.view.reading)
    if (extent !== null) this.#target = { extent, whole: true }
  }

  /** The measures, when this layer is one of them. */
  #measuresWith(id: string): string[] {
    const measures = this.layers.filter((one) => one.group === 'measure').map((one) => one.id)
    return measures.includes(id) ? measures : []
  }

  setOpacity(id: string, share: number): void {
    const { [id]: _, ...rest } = this.view.opacity
    this.viewState.change({ opacity: share === 1 ? rest : { ...rest, [id]: share } }, 'settle')
  }
}

const without = (list: readonly string[], taken: readonly string[]) =>
  list.filter((one) => !taken.includes(one))

export function provideWorkspace(workspace: Workspace): void {
  setContext(KEY, workspace)
}

/** @throws where no `provideWorkspace` stands above the component. */
export function useWorkspace(): Workspace {
  const workspace = getContext<Workspace | undefined>(KEY)
  if (workspace === undefined)
    throw new Error('useWorkspace: no workspace was provided above this component')
  return workspace
}
