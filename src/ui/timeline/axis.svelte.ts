/** The time axis on the screen: what it spans, the records on it, the window, and every way to change them. */
import { itemsOf } from '../../domain/facets/items.ts'
import { narrowed } from '../../domain/facets/narrow.ts'
import { binsBetween } from '../../domain/time/bins.ts'
import {
  byBeginning,
  extentOfRecords,
  timeRecords,
  type DatedRecord,
} from '../../domain/time/records.ts'
import { neighbourOf } from '../../domain/time/step.ts'
import { ticksBetween, timeScale } from '../../domain/time/time-scale.ts'
import {
  ALL_TIME,
  ceilDay,
  edgeText,
  endsOf,
  floorDay,
  joinEnds,
  reaching,
  windowOf,
  windowText,
  type WindowSide,
  type Window,
} from '../../domain/time/window.ts'
import { DAY_MS } from '../../model/edtf/calendar.ts'
import { spanOfText } from '../../domain/time/span.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { layOut } from './lay-out.ts'

/** The closest look: days stay some pixels wide, and no tick falls between them. */
const SHORTEST = 10 * DAY_MS
/** Where a single mark is a speck, counts tell more. */
const ZOOMED_OUT = 6 * 365 * DAY_MS
const MARGIN = 0.015

export class TimeAxis {
  readonly #workspace: Workspace
  /** All that is dated in either reading, so that the switch does not move the axis. */
  readonly all: Window
  /** Where nothing is dated no axis is drawn: any year on it would be made up. */
  readonly hasDates: boolean
  width = $state(0)
  /** While a gesture goes on, to the pixel; the View keeps whole days. */
  #held: Window | null = $state.raw(null)
  readonly #span = $derived.by(() => this.#workspace.view.span)
  readonly #time = $derived.by(() => this.#workspace.view.time)
  readonly #reading = $derived.by(() => this.#workspace.view.reading)
  readonly #selection = $derived.by(() => this.#workspace.view.selection)
  readonly #filters = $derived.by(() => this.#workspace.view.filters)
  readonly #certain = $derived.by(() => this.#workspace.view.certain)
  readonly domain: Window = $derived.by(() => this.#held ?? this.#bounded(windowOf(this.#span)))
  readonly scale = $derived.by(() => timeScale(this.domain, this.width))
  readonly window: Window = $derived.by(() => windowOf(this.#time))
  readonly ends = $derived.by(() => endsOf(this.#time))
  readonly records = $derived.by(() => timeRecords(this.#workspace.index, this.#reading))
  readonly lanes = $derived.by(() => layOut(this.records.dated, this.scale.at, this.width))
  /** Counts only while zoomed out. */
  readonly bins = $derived.by(() => {
    const [from, to] = this.domain
    if (to - from < ZOOMED_OUT || this.width === 0) return []
    const ticks = ticksBetween(this.domain, Math.round(this.width / 56))
    return binsBetween([from, ...ticks, to], this.records.dated)
  })

  /** In order of time, what passes all but the window: not worked out anew while that moves. */
  readonly #open = $derived.by(() => {
    const choices = { filters: this.#filters, certain: this.#certain, time: null }
    const items = itemsOf(this.#workspace.index, this.#reading)
    const open = new Set(narrowed(items, choices).map(({ reference }) => reference))
    return this.records.dated.filter(({ reference }) => open.has(reference)).sort(byBeginning)
  })

  constructor(workspace: Workspace) {
    this.#workspace = workspace
    const dated = (['told', 'checked'] as const).flatMap(
      (one) => timeRecords(workspace.index, one).dated,
    )
    const extent = extentOfRecords(dated)
    this.hasDates = extent !== null
    const [from, to] = extent ?? [0, 0]
    const margin = Math.max((to - from) * MARGIN, SHORTEST / 2)
    this.all = [floorDay(from - margin), ceilDay(to + margin)]
  }

  get #length(): number {
    return this.domain[1] - this.domain[0]
  }

  /** An open end of the axis is where the dated ends. */
  #bounded([from, to]: Window): Window {
    const start = Number.isFinite(from) ? from : this.all[0]
    const end = Number.isFinite(to) ? to : this.all[1]
    return end - start < SHORTEST ? [start, start + SHORTEST] : [start, end]
  }

  /** Shows a domain while a gesture goes on; it stays within what is dated, and no shorter than can be read. */
  hold([from, to]: Window): void {
    const longest = this.all[1] - this.all[0]
    const length = Math.min(Math.max(to - from, SHORTEST), longest)
    const middle = (from + to) / 2
    const start = Math.min(Math.max(middle - length / 2, this.all[0]), this.all[1] - length)
    this.#held = [start, start + length]
  }

  /** Ends a gesture: the View takes the axis as it stands, in whole days. */
  settle(): void {
    if (this.#held === null) return
    const [from, to] = [floorDay(this.#held[0]), ceilDay(this.#held[1])]
    const whole = from <= this.all[0] && to >= this.all[1]
    this.#workspace.viewState.change({ span: whole ? null : windowText([from, to]) }, 'settle')
    this.#held = null
  }

  /** Zooms by a factor, more than 1 to see more time, around a pixel of the axis. */
  zoomed(factor: number, x = this.width / 2): Window {
    const { scale, width } = this
    return [scale.timeAt(x - x * factor), scale.timeAt(x + (width - x) * factor)]
  }

  zoom(factor: number): void {
    this.hold(this.zoomed(factor))
    this.settle()
  }

  /** Pans by a share of the axis. */
  pan(share: number): void {
    const [from, to] = this.domain
    const by = this.#length * share
    this.hold([from + by, to + by])
    this.settle()
  }

  showAll(): void {
    this.#held = null
    this.#workspace.viewState.change({ span: null }, 'settle')
  }

  /** The axis spans the window, with a little room at both sides. */
  showWindow(): void {
    const [from, to] = this.#bounded(this.window)
    const room = (to - from) * 0.08
    this.hold([from - room, to + room])
    this.settle()
  }

  /** Dated records that lie wholly before or after the axis. */
  beyond(side: WindowSide): number {
    const [from, to] = this.domain
    return this.records.dated.filter(({ drawn }) =>
      side === 'from' ? drawn.to <= from : drawn.from >= to,
    ).length
  }

  /** Whole days; the text of an edge that stays where it is stays as it was written. */
  setWindow(window: Window, history: 'hold' | 'settle'): void {
    const text = (side: WindowSide, at: 0 | 1) =>
      this.window[at] === window[at] ? this.ends[side] : edgeText(window, side)
    const time = joinEnds({ from: text('from', 0), to: text('to', 1) })
    if (history === 'hold' && time === this.#time) return
    this.#workspace.viewState.change({ time }, history)
  }

  /** Writes the window as it stands into the address. */
  settleWindow(): void {
    this.#workspace.viewState.change({ time: this.#time }, 'settle')
  }

  /** Takes one end as it was written; false, and nothing changes, when the window would end before it begins. */
  setEnds(ends: Partial<Record<WindowSide, string>>): boolean {
    const time = joinEnds({ ...this.ends, ...ends })
    if (time !== null && spanOfText(time) === null) return false
    this.#workspace.viewState.change({ time })
    const [from, to] = this.window
    // A window that the axis does not show would leave nothing to see.
    if (to <= this.domain[0] || from >= this.domain[1]) this.showAll()
    return true
  }

  clearWindow(): void {
    this.#workspace.viewState.change({ time: null })
  }

  /** The record before or after, among those that pass all but the window. */
  neighbour(direction: 1 | -1): DatedRecord | null {
    return neighbourOf(this.#open, this.#selection, this.window, direction)
  }

  /** Chooses the record before or after; axis and window come along where they would not show it. */
  step(direction: 1 | -1): void {
    const record = this.neighbour(direction)
    if (record === null) return
    const span: Window = [record.drawn.from, record.drawn.to]
    const window = reaching(this.window, span)
    if (window !== this.window) this.setWindow(window, 'settle')
    if (reaching(this.domain, span) !== this.domain) {
      this.hold(reaching(this.domain, span))
      this.settle()
    }
    this.#workspace.choose(record.reference)
  }

  /** Days that the axis shows whole, where an open end of the window rests. */
  readonly bounds = $derived.by(() => [ceilDay(this.domain[0]), floorDay(this.domain[1])] as const)

  /** Time of the handle at an end of the window, which may lie beyond the axis. */
  edge(side: WindowSide): number {
    const at = side === 'from' ? 0 : 1
    return Number.isFinite(this.window[at]) ? this.window[at] : this.bounds[at]
  }

  /** Pixel of that handle, on the axis. */
  edgeX(side: WindowSide): number {
    return Math.min(Math.max(this.scale.at(this.edge(side)), 0), this.width)
  }

  get isWindowed(): boolean {
    return this.window[0] !== ALL_TIME[0] || this.window[1] !== ALL_TIME[1]
  }
}
