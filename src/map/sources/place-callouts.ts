/** Where callouts stand: each beside its mark, on the first side where nothing is in its way. */
import type { Callout } from '../../domain/callouts.ts'
import type { Pixel, Size } from '../../view/projection.ts'
import { sharesInside } from '../../view/shares-inside.ts'
import { lineWidth } from './letter-widths.ts'

/** CSS pixels of the pane. */
export interface Room {
  left: number
  top: number
  right: number
  bottom: number
}

export interface CalloutAt {
  callout: Callout
  at: Pixel
  /** Marks in the row that stands there; none in an area. */
  seats: number
}

export const CALLOUT_SIDES = [
  'left',
  'bottom-left',
  'top-left',
  'right',
  'bottom-right',
  'top-right',
  'bottom',
  'top',
  'center',
] as const
/** The side or corner of the text that is turned to its mark. */
export type CalloutSide = (typeof CALLOUT_SIDES)[number]

export interface PlacedCallout {
  callout: Callout
  lines: readonly string[]
  side: CalloutSide
  seats: number
  /** Steps that it stands farther off than beside its mark. */
  away: number
  room: Room
}

export interface Obstacles {
  rooms: readonly Room[]
  /** Dotted lines to where the other reading has it. */
  lines: readonly (readonly [Pixel, Pixel])[]
  /** What a text may cross where there is no other way: routes. */
  crossed: readonly (readonly [Pixel, Pixel])[]
  /** What it may lie on where there is no other way: names of the article's own countries, which would give way to it. */
  names: readonly Room[]
}

export interface Lettered {
  /** CSS pixels of the letters. */
  size: number
  /** One line for each. */
  narrow: boolean
}

export const LINE_HEIGHT = 1.22
/** A row longer than this is drawn as one mark with a number. */
export const MOST_HALVES = 6

/** Ems from the middle of a row of marks to a text beside it, and above or below it. */
const besideRow = (seats: number) => (seats === 0 ? 0.5 : 0.75 + 0.96 * seats)
const OVER_ROW = 1.15
const INTO_ROW = 0.7

/** Steps away from a mark at which its text still reads as its own, and the ems of one. */
export const MOST_AWAY = 2
const STEP = 0.9

/** Ems across and down from the spot to the part of the text that is turned to it. */
export function offsetOf(side: CalloutSide, seats: number, away = 0): [number, number] {
  if (side === 'center') return [0, 0]
  const over = (seats === 0 ? 0.5 : OVER_ROW) + away * STEP
  const down = side.startsWith('bottom') ? -over : side.startsWith('top') ? over : 0
  if (down !== 0 && side.includes('-')) return [side.endsWith('left') ? -INTO_ROW : INTO_ROW, down]
  const beside = besideRow(seats) + away * STEP
  return [side === 'left' ? beside : side === 'right' ? -beside : 0, down]
}

/** Pixels between a text and what is near it. */
const GAP = 3

/** CSS pixels that lines take. */
const sizeOf = (lines: readonly string[], size: number): Size => ({
  width: Math.max(...lines.map((line, row) => lineWidth(line, row === 0))) * size,
  height: lines.length * LINE_HEIGHT * size,
})

function roomAt(
  { at, seats }: CalloutAt,
  { width, height }: Size,
  side: CalloutSide,
  away: number,
  size: number,
): Room {
  const [dx, dy] = offsetOf(side, seats, away)
  const x =
    at.x + dx * size - (side.endsWith('left') ? 0 : side.endsWith('right') ? width : width / 2)
  const y =
    at.y +
    dy * size -
    (side.startsWith('top') ? 0 : side.startsWith('bottom') ? height : height / 2)
  return { left: x, top: y, right: x + width, bottom: y + height }
}

const meet = (one: Room, other: Room) =>
  one.left < other.right + GAP &&
  one.right > other.left - GAP &&
  one.top < other.bottom + GAP &&
  one.bottom > other.top - GAP

/** Whether a line comes near a room. */
const crosses = ([from, to]: readonly [Pixel, Pixel], { left, top, right, bottom }: Room) =>
  sharesInside([from.x, from.y], [to.x, to.y], {
    left: left - GAP,
    top: top - GAP,
    right: right + GAP,
    bottom: bottom + GAP,
  }) !== null

/** A text on a side of its mark. */
type Way = Omit<PlacedCallout, 'callout' | 'seats'>

/** All that there is to say, then less and less of it. */
function versionsOf({ head, short, outcome, other }: Callout, narrow: boolean): string[][] {
  if (narrow) return [[short]]
  const rest = [outcome, other].filter((line) => line !== null)
  return [[head, ...rest], ...(rest.length > 1 ? [[head, ...rest.slice(0, 1)]] : []), [short]]
}

const AWAY = Array.from({ length: MOST_AWAY + 1 }, (_, steps) => steps)

/** In an area the text lies on it; at a mark beside, above or below it. */
const sidesOf = ({ seats }: CalloutAt): readonly CalloutSide[] =>
  seats === 0 ? ['center', 'left', 'right', 'bottom', 'top'] : CALLOUT_SIDES.slice(0, -1)

/**
 * The first ones choose first. What finds no room, even in few words, is left out: its mark is there all the same.
 * @param free the part of the pane that nothing covers
 */
export function placeCallouts(
  list: readonly CalloutAt[],
  obstacles: Obstacles,
  free: Room,
  { size, narrow }: Lettered,
): PlacedCallout[] {
  const placed: PlacedCallout[] = []
  const fits = (room: Room) =>
    room.left >= free.left &&
    room.top >= free.top &&
    room.right <= free.right &&
    room.bottom <= free.bottom &&
    !obstacles.rooms.some((one) => meet(one, room)) &&
    !placed.some((one) => meet(one.room, room)) &&
    !obstacles.lines.some((line) => crosses(line, room))
  /** Tried until one fits: most texts stand on their first side. */
  function* possible(one: CalloutAt): Generator<Way> {
    for (const lines of versionsOf(one.callout, narrow)) {
      const taken = sizeOf(lines, size)
      for (const away of AWAY) {
        for (const side of sidesOf(one)) {
          const room = roomAt(one, taken, side, away, size)
          if (fits(room)) yield { lines, side, away, room }
        }
      }
    }
  }
  for (const one of list) {
    let found: { way: Way; hides: number } | null = null
    for (const way of possible(one)) {
      // To hide a name, and then to cross a route, is better than to say less.
      if (found !== null && way.lines.length !== found.way.lines.length) break
      const hides =
        (obstacles.names.some((name) => meet(name, way.room)) ? 2 : 0) +
        (obstacles.crossed.some((line) => crosses(line, way.room)) ? 1 : 0)
      if (found === null || hides < found.hides) found = { way, hides }
      if (hides === 0) break
    }
    if (found !== null) placed.push({ ...found.way, callout: one.callout, seats: one.seats })
  }
  return placed
}
