/** Which part of a straight line lies in a box, by Liang and Barsky: what cuts shapes, and tells whether they are met. */

export interface Edges {
  left: number
  top: number
  right: number
  bottom: number
}

type Spot = readonly [x: number, y: number]

/** Shares of the way from the one to the other, 0 to 1, edges included; null where no part of it is inside. */
export function sharesInside(
  [ax, ay]: Spot,
  [bx, by]: Spot,
  { left, top, right, bottom }: Edges,
): readonly [first: number, last: number] | null {
  let [first, last] = [0, 1]
  for (const [step, room] of [
    [ax - bx, ax - left],
    [bx - ax, right - ax],
    [ay - by, ay - top],
    [by - ay, bottom - ay],
  ] as const) {
    if (step === 0) {
      if (room < 0) return null
    } else if (step < 0) first = Math.max(first, room / step)
    else last = Math.min(last, room / step)
  }
  return first > last ? null : [first, last]
}
