/** Where each event of a time strip stands: marks on the axis' measure, names beside them in rows, nothing on another's name. */
import type { BrokenScale } from './broken-scale.ts'
import type { StripEvent } from './events.ts'

export interface StripRoom {
  /** Pixels of the axis. */
  width: number
  /** The most rows there may be. */
  rows: number
  /** Width of a name in pixels. */
  measure: (text: string) => number
}

export interface StripItem {
  event: StripEvent
  /** Middle of the mark, pixels of the axis. */
  x: number
  /** An interval that is wider than its mark; one that takes much of the axis is a thin line under its row, and in nobody's way. */
  bar: { x0: number; x1: number; thin: boolean } | null
  /** Where the article had it, as a mark that is not hidden behind the event's own. */
  ghost: number | null
  /** From the axis up. */
  row: number
  /** Where its name begins; null where there is no room for it. */
  name: number | null
  /** The name as it stands there: its whole title, or as much of it as there is room for. */
  label: string
  /** Whether a line can go down to the axis without crossing a name. */
  stem: boolean
}

export interface StripLayout {
  items: readonly StripItem[]
  rows: number
}

/** Pixels: half of a mark, between a mark and its name, between things of a row, beside a line, and the least step to a ghost. */
export const MARK = 6
const BESIDE = 5
const GAP = 8
const STEM_GAP = 3
const APART = 2 * MARK + 2
/** Part of the axis. */
const LONG = 0.3
/** Pixels that a name may stand out beyond an end of the axis. */
export const OUT = 26

type Reach = readonly [from: number, to: number]
interface Row {
  taken: Reach[]
  /** Lines that go down through it. */
  stems: number[]
}

const meets = ([from, to]: Reach, [start, end]: Reach, gap: number) =>
  from < end + gap && start < to + gap

/** Of the layouts in several orders the one with more names, fewer rows, more lines to the axis. */
export function layOutStrip(
  events: readonly StripEvent[],
  scale: BrokenScale,
  room: StripRoom,
): StripLayout {
  const placed = events.map((event) => placedOf(event, scale, room.width))
  // From the end first: where each has a row of its own they then read from the top down.
  const byName = placed.toSorted((one, two) => two.event.title.length - one.event.title.length)
  const orders = [placed.toReversed(), placed, byName, byName.toReversed()]
  const [best] = orders
    .map((order) => inRows(order, room))
    .sort((one, two) => costOf(one) - costOf(two))
  const items = best?.items ?? []
  return {
    rows: best?.rows ?? 1,
    items: events.flatMap(
      ({ reference }) => items.find((one) => one.event.reference === reference) ?? [],
    ),
  }
}

type Placed = Omit<StripItem, 'row' | 'name' | 'label' | 'stem'>

const costOf = ({ items, rows }: StripLayout) =>
  items.filter(({ name }) => name === null).length * 100 +
  rows * 10 +
  items.filter(({ bar, stem }) => bar === null && !stem).length

function placedOf(event: StripEvent, scale: BrokenScale, width: number): Placed {
  const within = (x: number) => Math.min(Math.max(x, MARK), width - MARK)
  const x = within(scale.at(event.middle) * width)
  const [x0, x1] = [scale.at(event.drawn.from) * width, scale.at(event.drawn.to) * width]
  const bar = x1 - x0 > 2 * MARK ? { x0, x1, thin: x1 - x0 > width * LONG } : null
  return { event, x, bar, ghost: ghostOf(event, x, scale, width) }
}

/** A ghost that would lie behind the mark stands just clear of it, on its side. */
function ghostOf({ before, middle }: StripEvent, x: number, scale: BrokenScale, width: number) {
  if (before === null || before === middle) return null
  const there = scale.at(before) * width
  if (Math.abs(there - x) < 1) return null
  const clear = there < x ? Math.min(there, x - APART) : Math.max(there, x + APART)
  return clear < MARK || clear > width - MARK ? null : clear
}

function inRows(placed: readonly Placed[], room: StripRoom): StripLayout {
  const all: Row[] = []
  const items = placed.map((whole): StripItem => {
    const isWithin = ([from, to]: Reach) => from >= -OUT && to <= room.width + OUT
    const { title } = whole.event
    const sides = (one: Placed, text: string) =>
      sidesOf(reachOf(one), room.measure(text)).filter(isWithin)
    const leanest = leanerOf(whole).at(-1) ?? whole
    const label =
      sides(leanest, title).length > 0
        ? title
        : cut(title, (text) => sides(leanest, text).length > 0)
    const namesOf = (one: Placed) => sides(one, label)
    const one = leanerOf(whole).find((leaner) => namesOf(leaner).length > 0) ?? whole
    const [own, names] = [reachOf(one), namesOf(one)]
    for (let row = 0; row < room.rows; row += 1) {
      const here = (all[row] ??= { taken: [], stems: [] })
      const name = names.find((side) => isFree(here, union(own, side)))
      if (name === undefined) continue
      const stem = take(all, row, union(own, name), one)
      return { ...one, row, name: name[0], label, stem }
    }
    const row = Math.max(
      all.findIndex((here) => isFree(here, own)),
      0,
    )
    return { ...one, row, name: null, label, stem: take(all, row, own, one) }
  })
  return { items, rows: Math.max(1, ...items.map(({ row }) => row + 1)) }
}

/** The longest beginning that fits, with a sign that it is one; whole where none does. */
function cut(title: string, fits: (text: string) => boolean): string {
  const least = Math.min(8, title.length)
  for (let length = title.length - 1; length >= least; length -= 1) {
    const text = `${title.slice(0, length).trimEnd()} …`
    if (fits(text)) return text
  }
  return title
}

/** In little room the name matters more than where the article had it, which the label says too, and than a thick bar. */
function leanerOf(whole: Placed): Placed[] {
  const alone = { ...whole, ghost: null }
  return [whole, alone, { ...alone, bar: whole.bar === null ? null : { ...whole.bar, thin: true } }]
}

const union = (one: Reach, other: Reach): Reach => [
  Math.min(one[0], other[0]),
  Math.max(one[1], other[1]),
]

/** What an event takes of its row, its name apart. */
function reachOf({ x, bar, ghost }: Placed): Reach {
  const own: Reach = [Math.min(x, ghost ?? x) - MARK, Math.max(x, ghost ?? x) + MARK]
  return bar === null || bar.thin ? own : union(own, [bar.x0, bar.x1])
}

/** To the right of all that, else to the left. */
const sidesOf = ([from, to]: Reach, length: number): Reach[] => [
  [to + BESIDE, to + BESIDE + length],
  [from - BESIDE - length, from - BESIDE],
]

const isFree = ({ taken, stems }: Row, reach: Reach) =>
  taken.every((one) => !meets(one, reach, GAP)) &&
  stems.every((x) => !meets([x, x], reach, STEM_GAP))

/** Keeps its room in its row, and that of its line to the axis where nothing is in the way; tells which. */
function take(all: readonly Row[], row: number, reach: Reach, { x, bar }: Placed): boolean {
  all[row]?.taken.push(reach)
  const below = all.slice(0, row)
  const isClear = below.every(({ taken }) => taken.every((one) => !meets(one, [x, x], STEM_GAP)))
  if (bar !== null || !isClear) return false
  for (const { stems } of below) stems.push(x)
  return true
}
