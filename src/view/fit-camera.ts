/** A camera for a frame of another size: what the one held, the other holds too. */
import type { Size } from './projection.ts'
import type { Camera } from './view.ts'

/** What is hidden or put away has no side at all. */
const LEAST = 1

/** By how many levels of zoom a frame shows the same ground closer: by the tighter of its two sides. */
export function closer(from: Size, to: Size): number {
  const by = (one: number, other: number) => Math.max(LEAST, other) / Math.max(LEAST, one)
  return Math.log2(Math.min(by(from.width, to.width), by(from.height, to.height)))
}

/** Nearer by levels of zoom, within what a View may hold. */
export const zoomed = (camera: Camera, by: number): Camera => ({
  ...camera,
  zoom: Math.min(12, Math.max(0, camera.zoom + by)),
})

/** The middle stays. Null, which asks for the whole, fits any frame. */
export const fitCamera = (camera: Camera | null, from: Size, to: Size): Camera | null =>
  camera === null ? null : zoomed(camera, closer(from, to))
