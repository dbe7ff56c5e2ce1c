/** What the rest of the house may ask of the map, and what it hears from it; MapLibre stays behind it. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Emphasis } from '../../domain/facets/emphasis.ts'
import type { Room } from '../sources/place-callouts.ts'
import type { Padding } from '../sources/frame.ts'
import type { Pixel, Size } from '../../view/projection.ts'
import type { LabelFace } from '../style/label-letters.ts'
import type { Camera, View } from '../../view/view.ts'

export type { Padding, Emphasis }

export interface MapInputs {
  container: HTMLElement
  index: DossierIndex
  boundaries: Boundaries
  view: View
  events: MapEvents
  /** Pixels that panels cover at first, kept free when the whole article is framed. */
  inset?: Padding
  /** For a map in a page that scrolls: the wheel and one finger are left to that page, and these words say so. */
  gestures?: GestureWords
}

export interface GestureWords {
  wheel: string
  wheelOnMac: string
  fingers: string
}

/** What stops a map: the browser has no WebGL 2 for it, or it did not start for another reason. */
export type MapFailure = 'no-webgl' | 'no-start'

export interface MapEvents {
  /**
   * The person moved the map by hand, or by a verb below: the camera where it came to rest. Never called for what
   * `update` asked for, nor for where a resize, an animation or a lost context leaves the camera.
   */
  moved(camera: Camera): void
  /** A move that the View asked for has come to its end. */
  rested?(camera: Camera): void
  /** References under a click, nearest first and each once; empty on bare land. `at` in CSS pixels of the container. */
  chose(references: readonly string[], at: Pixel): void
  /** A click's position, asked before `chose`: true when it was taken, and then nothing is chosen. */
  picked?(position: readonly [longitude: number, latitude: number]): boolean
  /** References under the pointer, or under a finger that rests; empty when it leaves them. `at` in CSS pixels of the container. */
  pointed(references: readonly string[], at: Pixel): void
  /** A frame with every layer and label is drawn: the first, and that after each `lost`. */
  drawn(): void
  /** The browser took the drawing away; `drawn` comes again if it gives it back, however late. */
  lost?(): void
  /** The map cannot go on: no WebGL, a worker that failed. */
  failed(why: MapFailure): void
}

export interface MapHandle {
  /**
   * Make the map show this View in a pane of this many CSS pixels, for which its camera is meant; cheap when little
   * changed. From one step of a presentation to the next the camera flies, shortly; else, in another size, and under reduced
   * motion, it jumps. Whatever interrupts a flight, it ends exactly at the View's camera. `lit` holds the references
   * to light up, `selected` those of the selection; `emphasis` fades what the filters leave out, null fades nothing. Called out are
   * the incidents of `about`, what a slide speaks of; the chief ones where it is null.
   */
  update(
    view: View,
    lit: ReadonlySet<string>,
    selected: ReadonlySet<string>,
    emphasis: Emphasis | null,
    pane: Size,
    about: readonly string[] | null,
  ): void
  /** Pixels that panels cover from now on: the frame of the whole article (camera null) keeps clear of them. */
  inset(padding: Padding): void
  /** Boxes in CSS pixels of the pane that something lies over from now on: no name stands there. */
  cover(over: readonly Room[]): void
  /**
   * Bring bounds (west, south, east, north) into the unpadded part if they reach outside it, with the smallest move;
   * `whole` frames all of them, zooming out where it must. No animation under reduced motion. Reports through `moved`.
   */
  reveal(bounds: readonly [number, number, number, number], padding: Padding, whole?: boolean): void
  /** Put the camera where the View has it, also while a hand's own move, which the View does not know of yet, goes on. */
  recall(): void
  zoomBy(steps: number): void
  northUp(): void
  /** Where the map stands, or where the View's flight takes it. */
  camera(): Camera
  /** References of the incidents, routes and places drawn in the present frame, west to east, each once. */
  visible(): readonly string[]
  /** CSS pixels of the container where such a reference is drawn; null where it is not in sight. */
  spotOf(reference: string): Pixel | null
  /** Does something when nothing moves, all is drawn and nothing else is to do; returns the way to call it off. */
  onceAtRest(work: () => void): () => void
  /** From now on labels have these files too, for letters that they had no face for. */
  bringFaces(faces: readonly LabelFace[]): void
  destroy(): void
}
