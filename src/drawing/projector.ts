/** World → pixels: turned by the bearing on the ground, then seen in perspective where the camera is tilted. */
import { TILE, type PixelPair, type CameraState } from './camera.ts'

/** Field of view that MapLibre looks with, radians. */
const FIELD = 0.6435011087932844

/** Pixels around the frame in which shapes are kept, so that no cut edge is seen. */
const MARGIN = 24

export interface PixelBox {
  left: number
  top: number
  right: number
  bottom: number
}

export class Projector {
  readonly cameraState: CameraState
  /** What may be seen, in pixels of the ground about the frame's middle. */
  readonly box: PixelBox
  /** Whether ground and picture differ by more than a move. */
  readonly tilted: boolean
  /** Pixels of the world's side. */
  readonly world: number
  readonly #cos: number
  readonly #sin: number
  readonly #distance: number
  readonly #cosPitch: number
  readonly #sinPitch: number

  constructor(cameraState: CameraState) {
    this.cameraState = cameraState
    this.world = TILE * 2 ** cameraState.zoom
    this.#cos = Math.cos(-cameraState.bearing)
    this.#sin = Math.sin(-cameraState.bearing)
    this.#cosPitch = Math.cos(cameraState.pitch)
    this.#sinPitch = Math.sin(cameraState.pitch)
    this.#distance = cameraState.height / 2 / Math.tan(FIELD / 2)
    this.tilted = cameraState.pitch > 0
    const [width, height] = [cameraState.width + MARGIN, cameraState.height + MARGIN]
    const corners = [
      this.#toGround(-MARGIN, -MARGIN),
      this.#toGround(width, -MARGIN),
      this.#toGround(-MARGIN, height),
      this.#toGround(width, height),
    ]
    const xs = corners.map(([x]) => x)
    const ys = corners.map(([, y]) => y)
    this.box = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    }
  }

  /** Shares of the world → pixels of the ground about the frame's middle. */
  ground(x: number, y: number): PixelPair {
    const dx = (x - this.cameraState.x) * this.world
    const dy = (y - this.cameraState.y) * this.world
    return [dx * this.#cos - dy * this.#sin, dx * this.#sin + dy * this.#cos]
  }

  /** Pixels of the ground → pixels of the picture. */
  seen([x, y]: PixelPair): PixelPair {
    const { width, height } = this.cameraState
    if (!this.tilted) return [width / 2 + x, height / 2 + y]
    const share = this.#nearness(y)
    return [width / 2 + x * share, height / 2 + y * this.#cosPitch * share]
  }

  /** Corners of the picture on the ground, clockwise from the upper left. */
  frameOnGround(): readonly PixelPair[] {
    const { width, height } = this.cameraState
    return [
      this.#toGround(0, 0),
      this.#toGround(width, 0),
      this.#toGround(width, height),
      this.#toGround(0, height),
    ]
  }

  /** How large what stands upright on a spot is drawn, as MapLibre draws it: half of the perspective. */
  uprightScale([, y]: PixelPair): number {
    return this.tilted ? 0.5 + 0.5 * this.#nearness(y) : 1
  }

  #nearness(y: number): number {
    return this.#distance / (this.#distance - y * this.#sinPitch)
  }

  #toGround(x: number, y: number): PixelPair {
    const [dx, dy] = [x - this.cameraState.width / 2, y - this.cameraState.height / 2]
    if (!this.tilted) return [dx, dy]
    const along = (dy * this.#distance) / (this.#distance * this.#cosPitch + dy * this.#sinPitch)
    return [dx / this.#nearness(along), along]
  }
}
