/** Marks at the zooms at which they have a seat of their own, and the chips that stand for the rest. */
import type { Position } from '../../domain/boundaries.ts'
import type { Emphasis } from '../../domain/facets/emphasis.ts'
import {
  chipReach,
  digitsOf,
  fitsSeats,
  gatherRows,
  MARK_PITCH,
  type MarkRow,
} from '../../domain/gathering.ts'
import type { Family } from '../../model/schema/dossier.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'
import { MAX_ZOOM, MIN_ZOOM } from './frame.ts'

/** A chip's family; mixed where it stands for several. */
export type CrowdFamily = Family | 'mixed'

/** One place, several places near each other, or only what the other reading has there. */
export const CROWD_KINDS = ['place', 'places', 'ghosts'] as const
export type CrowdKind = (typeof CROWD_KINDS)[number]

/** Zooms `from` on, up to but without `to`. */
interface Span {
  from: number
  to: number
}

export interface Crowd extends Span {
  key: string
  position: Position
  kind: CrowdKind
  family: CrowdFamily
  /** Each once, those that the reading shows first. */
  references: readonly string[]
  /** Those that are counted. */
  counted: readonly string[]
}

export interface Seating {
  marks: MapFeature[]
  crowds: Crowd[]
  /** Half steps of a row that each place takes, by whole zoom from `FIRST_ZOOM` on. */
  seats: ReadonlyMap<string, readonly number[]>
}

/** What is drawn from tiles is decided at whole zooms. */
export const FIRST_ZOOM = Math.floor(MIN_ZOOM)
const ZOOMS = Array.from(
  { length: Math.floor(MAX_ZOOM) - FIRST_ZOOM + 1 },
  (_, at) => FIRST_ZOOM + at,
)

/** Beyond every zoom, for what is drawn at the last one. */
export const NO_END = 99

export function seat(rows: readonly MarkRow[]): Seating {
  const seats = new Map<string, number[]>()
  const alone = new Map<MarkRow, number[]>()
  const crowds = new Map<string, { rows: readonly MarkRow[]; zooms: number[] }>()
  const put = (place: string, count: number) => {
    seats.set(place, [...(seats.get(place) ?? []), count])
  }
  for (const zoom of ZOOMS) {
    for (const group of gatherRows(rows, zoom)) {
      const [head, ...others] = group
      if (head === undefined) continue
      for (const { place } of others) put(place, 0)
      if (others.length === 0 && fitsSeats(head)) {
        alone.set(head, [...(alone.get(head) ?? []), zoom])
        put(head.place, head.seats.length)
        continue
      }
      const name = group.map(({ place }) => place).join(' ')
      const known = crowds.get(name) ?? { rows: group, zooms: [] }
      crowds.set(name, { rows: known.rows, zooms: [...known.zooms, zoom] })
      const most = distinct(group.flatMap((row) => row.seats)).length
      put(head.place, Math.round((2 * chipReach(most)) / MARK_PITCH))
    }
  }
  return {
    marks: [...alone].flatMap(([row, zooms]) => spansOf(zooms).flatMap((span) => rowOf(row, span))),
    crowds: [...crowds.values()].flatMap((one) =>
      spansOf(one.zooms).flatMap((span) => crowdOf(one.rows, span) ?? []),
    ),
    seats,
  }
}

/** How much of each place's row is taken, zoom by zoom, in whichever of two readings takes more. */
export function mostSeats(
  one: Seating['seats'],
  other: Seating['seats'],
): ReadonlyMap<string, readonly number[]> {
  const most = new Map(one)
  for (const [place, counts] of other) {
    const known = most.get(place) ?? []
    most.set(
      place,
      counts.map((count, at) => Math.max(count, known[at] ?? 0)),
    )
  }
  return most
}

/** Spans of zooms with the same number of seats taken. */
export function seatSpans(counts: readonly number[] | undefined): (Span & { seats: number })[] {
  if (counts === undefined) return [{ from: 0, to: NO_END, seats: 0 }]
  return [...new Set(counts)].flatMap((seats) =>
    spansOf(ZOOMS.filter((_, at) => counts[at] === seats)).map((span) => ({ ...span, seats })),
  )
}

/** Zooms in a row as one span; the first and the last reach beyond. */
function spansOf(zooms: readonly number[]): Span[] {
  const last = ZOOMS.at(-1)
  return zooms.flatMap((zoom, at): Span[] => {
    if (zooms[at - 1] === zoom - 1) return []
    let end = at
    while (zooms[end + 1] === (zooms[end] ?? 0) + 1) end += 1
    const to = zooms[end]
    return [
      {
        from: zoom === FIRST_ZOOM ? 0 : zoom,
        to: to === undefined || to === last ? NO_END : to + 1,
      },
    ]
  })
}

/** Marks at one place stand in a row, each in its own seat; `slot` counts half steps from its middle. */
function rowOf({ marks, seats, position }: MarkRow, { from, to }: Span): MapFeature[] {
  return marks.map(({ mark }) =>
    mapFeature(
      { type: 'Point', coordinates: position },
      {
        key: mark.reference,
        kind: mark.kind,
        family: mark.family,
        place: mark.place,
        precision: mark.precision,
        sure: mark.sure,
        ghost: mark.ghost,
        slot: 2 * seats.indexOf(mark.reference) - (seats.length - 1),
        from,
        to,
      },
    ),
  )
}

const marksIn = (rows: readonly MarkRow[], ghost: boolean) =>
  rows
    .flatMap(({ marks }) => marks.filter(({ mark }) => mark.ghost === ghost))
    .map(({ mark }) => mark)

const distinct = (list: readonly string[]) => [...new Set(list)]

/** What the reading shows; of what only the other reading has, that. */
function countedIn(rows: readonly MarkRow[]): string[] {
  const shown = marksIn(rows, false)
  return distinct((shown.length > 0 ? shown : marksIn(rows, true)).map((one) => one.reference))
}

/** Null where the reading has nothing of it. */
function crowdOf(rows: readonly MarkRow[], span: Span): Crowd | null {
  const shown = marksIn(rows, false)
  const ghosts = marksIn(rows, true)
  const families = new Set((shown.length > 0 ? shown : ghosts).map((one) => one.family))
  const [family] = families
  const [head] = rows
  if (head === undefined || family === undefined) return null
  return {
    ...span,
    key: `crowd:${head.place}/${String(span.from)}`,
    position: head.position,
    kind: shown.length === 0 ? 'ghosts' : rows.length === 1 ? 'place' : 'places',
    family: families.size === 1 ? family : 'mixed',
    references: distinct([...shown, ...ghosts].map(({ reference }) => reference)),
    counted: countedIn(rows),
  }
}

/** How many of a crowd are in focus; all where none is, as then the chip is pale. */
export function countIn({ counted }: Crowd, emphasis: Emphasis | null): number {
  const inFocus = emphasis === null ? counted : counted.filter((one) => emphasis(one) === 1)
  return inFocus.length === 0 ? counted.length : inFocus.length
}

/** As the map takes them, each with the number that it says. */
export function crowdFeatures(crowds: readonly Crowd[], emphasis: Emphasis | null): MapCollection {
  return collection(
    crowds.map((crowd) => {
      const { key, position, kind, family, references, from, to } = crowd
      const count = countIn(crowd, emphasis)
      return mapFeature(
        { type: 'Point', coordinates: position },
        {
          key,
          references: references.join(' '),
          kind,
          family,
          says: String(count),
          digits: digitsOf(count),
          reach: chipReach(count),
          from,
          to,
        },
      )
    }),
  )
}
