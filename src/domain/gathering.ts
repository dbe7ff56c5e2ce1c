/** Which marks have a seat of their own at a zoom, and which stand so close that they are drawn as one. */
import type { Boundaries, Position } from './boundaries.ts'
import type { DossierIndex } from './dossier-index.ts'
import { drawnExtentOf } from './drawn-extent.ts'
import { groupBy } from './group-by.ts'
import { marksOf, type Mark } from './marks.ts'
import { toWorld } from './mercator.ts'
import { refer } from './references.ts'
import type { ReadingChoice } from '../model/schema/vocabulary.ts'

/** CSS pixels from the middle of one mark to the next, so that neighbours in a row do not touch. */
export const MARK_PITCH = 23

/** A row of more would cover the towns beside its own: from there on a number stands for all. */
export const MOST_SEATS = 5

/** Marks are drawn smaller on a map of the whole world: their scale at two zooms, straight between. */
export const MARK_SCALE = { far: 2, least: 0.75, near: 4, full: 1 } as const

export function markScale(zoom: number): number {
  const { far, least, near, full } = MARK_SCALE
  const share = Math.min(1, Math.max(0, (zoom - far) / (near - far)))
  return least + (full - least) * share
}

/** Share of a mark that another may cover before the two are drawn as one. */
const COVERED = 0.25

/** Pixels around a gathering of several places within which all join it: a carpet of chips says no more than one of marks. */
const JOINED = 40

/** Pixels of the world at zoom 0. */
const WORLD = 512

/** Half the width in pixels of the chip that stands for so many. */
export const chipReach = (count: number): number => 13 + 3.5 * (digitsOf(count) - 2)

/** Digits that a chip has room for: two at least, four at most. */
export const digitsOf = (count: number): number => Math.min(4, Math.max(2, String(count).length))

/** A mark at a spot, and all that stand at one place in a reading. */
export interface PointMark {
  mark: Mark
  position: Position
}
export interface MarkRow {
  place: string
  position: Position
  marks: readonly PointMark[]
  /** References of what stands there in either reading: each keeps its seat in both. */
  seats: readonly string[]
}

/** Rows of the incidents whose spot is known in either reading, in the order of the dossier. */
export function rowsOfMarks(
  index: DossierIndex,
  boundaries: Boundaries,
  reading: ReadingChoice,
): MarkRow[] {
  const pointsIn = (choice: ReadingChoice) =>
    marksOf(index, choice).flatMap((mark): PointMark[] => {
      const extent = drawnExtentOf(index, boundaries, mark.place, mark.precision)
      return extent?.as === 'point' ? [{ mark, position: extent.position }] : []
    })
  const byPlace = (points: readonly PointMark[]) => groupBy(points, ({ mark }) => mark.place)
  const either = [...pointsIn('told'), ...pointsIn('checked')]
  const shown = byPlace(pointsIn(reading))
  const order = new Map(index.toldIncidents.map(({ id }, at) => [refer('incident', id), at]))
  const place = (reference: string) => order.get(reference) ?? 0
  return [...byPlace(either)].flatMap(([id, points]): MarkRow[] => {
    const [first] = points
    if (first === undefined) return []
    const seats = [...new Set(points.map(({ mark }) => mark.reference))]
    return [
      {
        place: id,
        position: first.position,
        marks: shown.get(id) ?? [],
        seats: seats.toSorted((a, b) => place(a) - place(b)),
      },
    ]
  })
}

/** Whether each mark of a row has a seat where nothing else is in its way. */
export const fitsSeats = ({ seats }: MarkRow): boolean => seats.length <= MOST_SEATS

interface Seated {
  row: MarkRow
  x: number
  y: number
  /** Half its width in pixels. */
  half: number
}

function seated(row: MarkRow, zoom: number): Seated {
  const [x, y] = toWorld(row.position)
  const world = WORLD * 2 ** zoom
  const { length } = row.seats
  const half = fitsSeats(row) ? (length * MARK_PITCH) / 2 : chipReach(length)
  return {
    row,
    x: x * world,
    y: y * world,
    half: half * markScale(zoom),
  }
}

/**
 * Rows that stand together at a whole zoom, the fullest first in each: its place is where all are
 * drawn, so that what stands for several places stands at one of them and never between. Of one
 * row alone the list has one. Counted for the lower end of the zoom, where marks are closest.
 */
export function gatherRows(rows: readonly MarkRow[], zoom: number): MarkRow[][] {
  const waiting = rows
    .map((row) => seated(row, zoom))
    .toSorted((a, b) => b.row.seats.length - a.row.seats.length)
  const spare = MARK_PITCH * markScale(zoom)
  const collide = (a: Seated, b: Seated) =>
    Math.abs(a.x - b.x) < a.half + b.half - spare * COVERED &&
    Math.abs(a.y - b.y) < spare * (1 - COVERED)
  const near = (a: Seated, b: Seated) => Math.hypot(a.x - b.x, a.y - b.y) < JOINED
  const cells = groupBy(waiting, ({ x, y }) => cellOf(x, y))
  const taken = new Set<Seated>()
  return waiting.flatMap((head): MarkRow[][] => {
    if (taken.has(head)) return []
    taken.add(head)
    const free = cellsAbout(head)
      .flatMap((cell) => cells.get(cell) ?? [])
      .filter((one) => !taken.has(one))
    const isCrowd = free.some((one) => collide(head, one))
    const joined = isCrowd ? free.filter((one) => collide(head, one) || near(head, one)) : []
    for (const one of joined) taken.add(one)
    return [[head.row, ...joined.map(({ row }) => row)]]
  })
}

/** Pixels; wider than two full rows side by side, so that only neighbours can meet. */
const CELL = 150
const cellOf = (x: number, y: number) => `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`
const cellsAbout = ({ x, y }: Seated): string[] =>
  [-CELL, 0, CELL].flatMap((dx) => [-CELL, 0, CELL].map((dy) => cellOf(x + dx, y + dy)))

/** Zoom from which the legend speaks of chips: further out the whole article is a few pixels wide. */
const SPOKEN_FROM = 3

/** Whether a map of the article at a zoom that one reads at has a chip that stands for several. */
export function gathersAny(index: DossierIndex, boundaries: Boundaries): boolean {
  return (['told', 'checked'] as const).some((reading) => {
    const rows = rowsOfMarks(index, boundaries, reading)
    return rows.some((row) => !fitsSeats(row)) || gatherRows(rows, SPOKEN_FROM).length < rows.length
  })
}
