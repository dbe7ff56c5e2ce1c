/** Moves the camera: places it where the View says, follows a person's hand, and tells of the hand alone. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { sameCamera } from '../../view/same-camera.ts'
import type { Camera } from '../../view/view.ts'
import { cameraOf, toOptions } from './camera.ts'
import type { MapEvents } from './handle.ts'
import { BY_HAND, WhoseMove } from './whose-move.ts'

/** Milliseconds of the flight from one step of a presentation to the next. */
const FLIGHT = 650

export class CameraMoves {
  readonly #map: MapLibreMap
  readonly #events: Pick<MapEvents, 'moved' | 'rested'>
  readonly #whose = new WhoseMove()
  /** Where a flight that the View asked for ends. */
  #goal: Camera | null = null

  constructor(map: MapLibreMap, events: Pick<MapEvents, 'moved' | 'rested'>) {
    this.#map = map
    this.#events = events
    const whose = this.#whose
    // The frame that is drawn for a zoom is gone by the time of the zoom.
    map.on('boxzoomend', () => {
      this.#wake()
    })
    map.on('wheel', () => {
      whose.turned()
    })
    map.on('movestart', (event) => {
      whose.started(event)
    })
    map.on('move', (event) => {
      whose.moved(event)
    })
    map.on('moveend', (event) => {
      const ended = whose.ended(event)
      if (ended === 'placed') this.#land()
      if (ended !== 'hand') return
      this.#wake()
      events.moved(cameraOf(map))
    })
  }

  /** Where the map stands, or where the View's flight takes it. */
  get camera(): Camera {
    return this.#goal ?? cameraOf(this.#map)
  }

  get isByHand(): boolean {
    return this.#whose.isByHand
  }

  /** Whether it moves, and not for the View. */
  get isUnderHand(): boolean {
    return this.#goal === null && this.#map.isMoving()
  }

  /** Where the View says, at once or by a short flight; the library cuts straight to the end where motion is not wanted. */
  place(camera: Camera, flies: boolean): void {
    const map = this.#map
    this.#goal = null
    const placed = this.#whose.place()
    const to = toOptions(camera)
    if (flies) map.easeTo({ ...to, duration: FLIGHT }, placed)
    else map.jumpTo(to, placed)
    if (map.isMoving()) this.#goal = camera
    else this.#events.rested?.(cameraOf(map))
  }

  /** A move that a person asked for: it starts from where the View's flight would have ended. */
  byHand(move: (cause: typeof BY_HAND) => void): void {
    this.#land()
    move(BY_HAND)
  }

  /** Takes the container's new size. What animates is reckoned in the old one: a hand's ends here, a flight at its goal. */
  resize(): void {
    const map = this.#map
    if (this.#goal === null) map.stop()
    this.#whose.rest()
    map.resize()
    this.#land()
  }

  /** Whatever has stopped a flight, it ends where it was going: on a slow frame, in a new size, under a finger. */
  #land(): void {
    const map = this.#map
    const goal = this.#goal
    if (goal === null) return
    this.#goal = null
    if (map.isMoving() || !sameCamera(cameraOf(map), goal)) {
      map.jumpTo(toOptions(goal), this.#whose.land())
    }
    this.#events.rested?.(cameraOf(map))
  }

  #wake(): void {
    this.#whose.wake()
    queueMicrotask(() => {
      this.#whose.rest()
    })
  }
}
