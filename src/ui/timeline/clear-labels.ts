/** Labels of the axis keep clear of the window's handles: each moves beside its tick where that is free, or is left out. */

export interface AxisLabel {
  /** Pixel of its tick, which it is centred on. */
  x: number
  width: number
}

type Reach = readonly [from: number, to: number]

/** Pixels that a handle takes before and after its edge of the window, as `WindowHandle` draws it. */
export const GRIPS = { from: [11, 1], to: [1, 11] } as const

/** Pixels between a label and what it keeps clear of. */
const GAP = 3

const reachOf = ({ x, width }: AxisLabel, shift = 0): Reach => [
  x + shift - width / 2,
  x + shift + width / 2,
]

const isApart = ([from, to]: Reach, other: Reach) => to + GAP <= other[0] || from >= other[1] + GAP

/** Pixels to move each label by, in the order of the labels; null for one that has no room. */
export function clearLabels(
  labels: readonly AxisLabel[],
  handles: readonly Reach[],
): (number | null)[] {
  return labels.map((label, at) => {
    const [from, to] = reachOf(label)
    const neighbours = [labels[at - 1], labels[at + 1]].flatMap((one) =>
      one ? [reachOf(one)] : [],
    )
    const aside = handles.flatMap((one) => [one[1] + GAP - from, one[0] - GAP - to])
    // Further off it would seem to be another tick's.
    const near = aside.filter((shift) => Math.abs(shift) <= label.width / 2 + 2 * GAP)
    const isFree = (shift: number) =>
      [...handles, ...(shift === 0 ? [] : neighbours)].every((one) =>
        isApart(reachOf(label, shift), one),
      )
    return [0, ...near.toSorted((a, b) => Math.abs(a) - Math.abs(b))].find(isFree) ?? null
  })
}
