/** Where a presentation stands in one window: which slide, how much of it, and whether the screen has gone astray. The View says the rest. */
import { isDetour, sharedViews } from '../slides/detour.ts'
import type { PresentationPlace } from '../slides/reveal.ts'
import type { Slide } from '../slides/slides.ts'
import type { View } from '../../view/view.ts'
import type { BriefingStore } from '../../state/briefing-store.svelte.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'

export class SlidePosition {
  readonly #workspace: Workspace
  readonly #briefingStore: BriefingStore
  #shown = $state(0)
  /** How often a record had been asked for when the slide was shown. */
  #asked = $state(0)
  readonly #views = $derived.by(() => sharedViews(this.slides.map(({ view }) => view)))
  /** Where the slide stood that was shown last: a step that is taken away leaves its place. */
  #stood = 0
  readonly #at = $derived.by(() => {
    const at = this.ordinalOf(this.#workspace.view.present?.slide)
    this.#stood = at ?? Math.min(this.#stood, Math.max(0, this.slides.length - 1))
    return this.#stood
  })
  readonly #isDetour = $derived.by(() => isDetour(this.#workspace.viewState.whole, this.view))

  constructor(workspace: Workspace, briefingStore: BriefingStore) {
    this.#workspace = workspace
    this.#briefingStore = briefingStore
    this.#asked = workspace.reader.asked
  }

  get slides(): readonly Slide[] {
    return this.#briefingStore.slides
  }
  /** Ordinal of the slide that is shown. */
  get at(): number {
    return this.#at
  }
  get slide(): Slide | null {
    return this.slides[this.#at] ?? null
  }
  get next(): Slide | null {
    return this.slides[this.#at + 1] ?? null
  }
  /** The slide's own View. */
  get view(): View {
    return this.viewAt(this.#at) ?? this.#workspace.viewState.whole
  }
  /** How many passages of the slide are shown. */
  get shown(): number {
    return this.#shown
  }
  /** From where the verbs of a presentation count. */
  get here(): PresentationPlace {
    return { at: this.#at, shown: this.#shown }
  }
  /** Whether what is on the screen is not the slide's own View. */
  get isDetour(): boolean {
    return this.#isDetour
  }
  /** The record that was asked for: a slide's own choice lights marks and opens nothing. */
  get record(): string | null {
    const { selection } = this.#workspace.view
    const asked = this.#workspace.reader.asked !== this.#asked
    return selection !== null && (selection !== this.view.selection || asked) ? selection : null
  }
  /** A slide's own open panels are left out; switching them is a detour. */
  get layersOpen(): boolean {
    return this.#workspace.view.panels.layers !== this.view.panels.layers
  }
  /** Whether there is anything to come back from. */
  get isAway(): boolean {
    return this.#isDetour || this.record !== null
  }
  /** Whether the address shows a slide that the briefing has no more. */
  get isGone(): boolean {
    const { present } = this.#workspace.view
    return present !== null && this.ordinalOf(present.slide) === null
  }

  /** A slide's own View, in which parts that it shares with others are the same objects. */
  viewAt(at: number): View | undefined {
    return this.#views[at]
  }

  ordinalOf(slide: string | undefined): number | null {
    const at = this.slides.findIndex(({ id }) => id === slide)
    return at < 0 ? null : at
  }

  /** Of the View's slide; what the View itself says stays with whoever changes it. */
  show(passages: number): void {
    this.#shown = passages
  }

  /** From here on only a record that is asked for anew counts, and a list to choose from goes. */
  forgetAsked(): void {
    const { reader } = this.#workspace
    reader.dismissChoice()
    this.#asked = reader.asked
  }
}
