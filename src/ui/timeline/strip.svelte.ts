/** The time strip on the screen: its events in the reading shown, their layout, and how they are played. */
import { extentOfRecords, timeRecords } from '../../domain/time/records.ts'
import { brokenScale, stretchesOf, type BrokenScale } from '../../domain/time/strip/broken-scale.ts'
import { momentsOf, stripEvents, undatedEvents } from '../../domain/time/strip/events.ts'
import { layOutStrip, type StripRoom } from '../../domain/time/strip/lay-out.ts'
import { stripTicks } from '../../domain/time/strip/strip-ticks.ts'
import { READINGS } from '../../model/schema/vocabulary.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { EventPlay } from '../../state/event-play.svelte.ts'
import { measureText } from './measure-text.ts'

/** The most rows of names, where the strip stands below the map and where it is a phone's sheet. */
const ROWS = { wide: 7, narrow: 14 }

export class TimeStrip {
  readonly #workspace: Workspace
  readonly play: EventPlay
  /** Pixels of the axis. */
  width = $state(0)
  narrow = $state(false)
  readonly #reading = $derived.by(() => this.#workspace.view.reading)
  readonly #records = $derived.by(() => timeRecords(this.#workspace.index, this.#reading))
  readonly events = $derived.by(() => stripEvents(this.#records))
  readonly undated = $derived.by(() => undatedEvents(this.#records))
  /** Null where no event is dated; the same in both readings, so that the switch moves marks and not the axis. */
  readonly scale: BrokenScale | null
  readonly #room: StripRoom = $derived.by(() => ({
    width: this.width,
    rows: this.narrow ? ROWS.narrow : ROWS.wide,
    measure: measureText,
  }))
  readonly #layouts = $derived.by(() => {
    const { scale } = this
    if (scale === null || this.width === 0) return null
    const of = (reading: (typeof READINGS)[number]) =>
      layOutStrip(stripEvents(timeRecords(this.#workspace.index, reading)), scale, this.#room)
    return { told: of('told'), checked: of('checked') }
  })
  readonly items = $derived.by(() => this.#layouts?.[this.#reading].items ?? [])
  /** Of both readings, so that the switch moves nothing else on the page. */
  readonly rows = $derived.by(() =>
    Math.max(1, ...READINGS.map((reading) => this.#layouts?.[reading].rows ?? 1)),
  )
  readonly ticks = $derived.by(() =>
    this.scale === null || this.width === 0 ? [] : stripTicks(this.scale, this.width, measureText),
  )

  constructor(workspace: Workspace) {
    this.#workspace = workspace
    const both = READINGS.flatMap((one) => stripEvents(timeRecords(workspace.index, one)))
    const extent = extentOfRecords(both)
    this.scale = extent === null ? null : brokenScale(stretchesOf(extent, momentsOf(both, extent)))
    this.play = new EventPlay({
      events: () => this.events.map(({ reference }) => reference),
      onshow: (reference) => {
        workspace.reader.play(reference)
        if (reference !== null) workspace.bringIntoSight(reference)
      },
    })
  }
}
