/** Which of the sources' tiles the frame touches: the map knows no symbol of any other. */
import type { PixelPair } from '../camera.ts'
import type { Projector } from '../projector.ts'

/** Whether a tile is in sight, by column and row where the world is so many tiles wide. */
export function tilesInSight(projector: Projector, tiles: number): (tile: PixelPair) => boolean {
  const frame = projector.frameOnGround()
  const known = new Map<string, boolean>()
  return ([column, row]) => {
    const name = `${String(column)} ${String(row)}`
    const before = known.get(name)
    if (before !== undefined) return before
    const corners = [
      [column, row],
      [column + 1, row],
      [column + 1, row + 1],
      [column, row + 1],
    ].map(([x = 0, y = 0]) => projector.ground(x / tiles, y / tiles))
    const inSight = !isApart(corners, frame) && !isApart(frame, corners)
    known.set(name, inSight)
    return inSight
  }
}

/** Whether a side of the first convex shape has all of the other beyond it. */
function isApart(one: readonly PixelPair[], other: readonly PixelPair[]): boolean {
  return one.some(([ax, ay], at) => {
    const [bx, by] = one[(at + 1) % one.length] ?? [ax, ay]
    const side = ([x, y]: PixelPair) => (bx - ax) * (y - ay) - (by - ay) * (x - ax)
    return other.every((spot) => side(spot) <= 0)
  })
}
