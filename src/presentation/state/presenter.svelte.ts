/** A presentation in one window: its verbs, its clock, and what it shares with the other windows. */
import { untrack } from 'svelte'
import type { PresentationState } from './console-messages.ts'
import {
  backward,
  entered,
  forward,
  jumped,
  onward,
  partsOf,
  type PresentationPlace,
} from '../slides/reveal.ts'
import type { Slide } from '../slides/slides.ts'
import { speakingTime } from '../slides/speaking-time.ts'
import { paused, started, STOPPED, type Clock } from './timing.ts'
import { editionOf } from '../../domain/edition.ts'
import { knownOf } from '../../view/known.ts'
import { plainView, readStepView, stepViewOf } from '../../view/step-view.ts'
import type { View } from '../../view/view.ts'
import type { BriefingStore } from '../../state/briefing-store.svelte.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { leaveFullScreen } from './full-screen.ts'
import { remember, remembered } from './memory.ts'
import { SlidePosition } from './slide-position.svelte.ts'
import { StageLayout } from './stage-layout.ts'
import { openWindow } from './open-window.ts'
import { WindowLink } from './window-link.svelte.ts'
import { LATER } from '../../state/view-state.svelte.ts'

export type ScreenRole = NonNullable<View['present']>['as']

/** What an address holds that only says where to begin, and nothing of a detour. */
const BARE: ReadonlySet<string> = new Set(['v', 'present', 'chrome'])

export class Presenter {
  readonly place: SlidePosition
  readonly link: WindowLink
  readonly stage: StageLayout
  /** Over everything else of the window: the grid of slides, the list of keys, or what to do without a second window. */
  overlay: 'overview' | 'help' | 'refused' | null = $state(null)
  screen: PresentationState['screen'] = $state('map')
  clock: Clock = $state.raw(STOPPED)
  /** Why the console stands here and in no window of its own. */
  blocked = $state(false)
  readonly #workspace: Workspace
  readonly #briefingStore: BriefingStore
  #playing = $state(false)
  /** Whether it is this window that turns the slides. */
  #drives = $state(false)
  /** What the other windows have yet to hear. */
  #tell: (() => void) | null = null
  /** The panels as they stood before the presentation. */
  #before: Pick<View, 'panels' | 'page' | 'tool'> | null = null
  readonly #seconds = $derived.by(() => this.place.slides.map(speakingTime))

  constructor(workspace: Workspace, briefingStore: BriefingStore) {
    this.#workspace = workspace
    this.#briefingStore = briefingStore
    this.place = new SlidePosition(workspace, briefingStore)
    this.stage = new StageLayout(workspace)
    const shown = () => this.place.slide
    workspace.framing = this.stage.framing(shown)
    workspace.shownSlide = shown
    const edition = editionOf(workspace.index.dossier.meta)
    this.link = new WindowLink(`cartouche ${edition}`, {
      state: () => this.#state(),
      adopt: (state) => this.#adopt(state),
    })
    const kept = remembered(edition)
    if (kept !== null) this.clock = kept.clock
    const same = kept !== null && kept.slide === workspace.view.present?.slide
    const { place } = this
    place.show(same ? kept.shown : entered(place.slides, place.at).shown)
    // A screen in a lobby goes on by itself.
    if (same && kept.playing) this.play(true)
  }

  get minutes(): number | null {
    return this.#briefingStore.briefing.minutes ?? null
  }
  get title(): string {
    return this.#briefingStore.briefing.title
  }
  get author(): string {
    return this.#briefingStore.briefing.author
  }
  get date(): string {
    return this.#briefingStore.briefing.date
  }
  get playing(): boolean {
    return this.#playing
  }
  /** Seconds meant for each slide. */
  get seconds(): readonly number[] {
    return this.#seconds
  }

  /** Shows the presentation in this window, from a slide on. */
  begin(as: ScreenRole, slide?: string): void {
    const { present, panels, page, tool } = this.#workspace.viewState.whole
    if (present === null) this.#before = { panels, page, tool }
    const at = slide === undefined ? this.place.at : (this.place.ordinalOf(slide) ?? 0)
    // Somebody asked for it here and now: windows that are left of an earlier talk follow.
    if (present === null) this.link.claim()
    this.#show(entered(this.place.slides, at), as)
  }

  /** A window that was opened by an address takes its place in the presentation; returns the way out. */
  join(as: ScreenRole): () => void {
    const begin = () => {
      if (this.#workspace.view.present !== null) this.#mend(as)
    }
    // Once for each window that shows the presentation, whatever slide it shows.
    untrack(begin)
    window.addEventListener('hashchange', begin)
    // A window that goes has told first what it had yet to tell.
    const hide = () => this.#tell?.()
    window.addEventListener('pagehide', hide)
    // Each frame of a page that embeds several is a presentation of its own.
    const leave = untrack(() => this.link.join(as, this.#workspace.view.chrome === 'embed'))
    return () => {
      window.removeEventListener('hashchange', begin)
      window.removeEventListener('pagehide', hide)
      leave()
    }
  }

  /** Tells the other windows, and remembers, what has changed, once its frame is drawn: for an effect. */
  share(): () => void {
    if (this.place.isGone) this.#show(entered(this.place.slides, this.place.at))
    const state = this.#state()
    const drives = this.#drives
    this.#tell = () => {
      this.#tell = null
      this.link.tell(state)
      const { slide, shown, clock } = state
      const playing = state.playing && drives
      remember(editionOf(this.#workspace.index.dossier.meta), { slide, shown, clock, playing })
    }
    const timer = setTimeout(() => this.#tell?.(), LATER)
    return () => {
      clearTimeout(timer)
    }
  }

  /** Turns passages and slides while they play, and waits while somebody is astray: for an effect. */
  tick(): (() => void) | undefined {
    const { slide } = this.place
    if (slide === null || !this.#playing || this.place.isAway) return undefined
    // Whoever is left alone goes on in the place of a window that went.
    if (!this.#drives && this.link.count('audience') + this.link.count('console') > 0)
      return undefined
    const place = this.place.here
    const stand = ((this.#seconds[place.at] ?? 1) * 1000) / partsOf(slide)
    const timer = setTimeout(() => {
      this.#show(onward(this.place.slides, place))
    }, stand)
    return () => {
      clearTimeout(timer)
    }
  }

  forward(): void {
    if (this.clock.since === null && this.clock.gathered === 0) this.run(true)
    this.#show(forward(this.place.slides, this.place.here))
  }
  backward(): void {
    this.#show(backward(this.place.slides, this.place.here))
  }
  go(to: number): void {
    this.#show(jumped(this.place.slides, this.place.here, to))
  }

  /** The slide's View, exactly, after a detour. */
  back(): void {
    this.#show(this.place.here)
  }

  play(on: boolean): void {
    this.#playing = on
    this.#drives = on
    if (!on) return
    this.screen = 'map'
    if (this.place.isAway) this.back()
  }

  run(on: boolean): void {
    this.clock = on ? started(this.clock, Date.now()) : paused(this.clock, Date.now())
  }
  resetClock(): void {
    this.clock = this.clock.since === null ? STOPPED : started(STOPPED, Date.now())
  }

  /** The layers over the map, for a detour. */
  toggleLayers(): void {
    const { panels } = this.#workspace.view
    this.#workspace.viewState.change({
      tool: 'layers',
      panels: { ...panels, layers: !panels.layers },
    })
  }

  /** The other of audience and console, in this window. */
  switchTo(as: ScreenRole): void {
    const { present } = this.#workspace.view
    if (present === null) return
    this.overlay = null
    this.#workspace.viewState.change({ present: { ...present, as } })
  }

  /** A window of its own for the console or the audience; where it is refused, the audience's screen asks before it shows a note. */
  openWindow(as: ScreenRole): void {
    const other = openWindow(this.#workspace, as, this.place.slide?.id ?? 'opening')
    this.blocked = other === null
    if (other !== null) this.link.know(other)
    else if (this.#workspace.view.present?.as === 'audience') this.overlay = 'refused'
  }

  /** Back to exploring, with the View as it stands and the panels that stood before. */
  leave(): void {
    this.play(false)
    this.screen = 'map'
    this.overlay = null
    void leaveFullScreen()
    this.#workspace.viewState.change({ ...this.#before, present: null })
    this.#before = null
  }

  #show(
    place: PresentationPlace,
    as: ScreenRole = this.#workspace.view.present?.as ?? 'audience',
  ): void {
    const [slide, view] = [this.place.slides[place.at], this.place.viewAt(place.at)]
    if (slide === undefined || view === undefined) return
    this.place.show(place.shown)
    this.screen = 'map'
    this.overlay = null
    this.#settle(slide)
    const { chrome } = this.#workspace.viewState.whole
    this.#workspace.viewState.change({ ...view, chrome, present: { as, slide: slide.id } })
    this.#workspace.recalls += 1
  }

  /** Before the View changes, so that the map moves once. */
  #settle(slide: Slide): void {
    this.place.forgetAsked()
    this.#turnWords(slide)
  }

  #turnWords(slide: Slide): void {
    this.#workspace.wordsSide = this.stage.wordsOf(slide).side
  }

  /** A slide that is not there gives way to the one at its place, at first the opening; an address that says no more than the slide shows it. */
  #mend(as: ScreenRole): void {
    const keys = [...new URLSearchParams(location.hash.slice(1)).keys()]
    if (this.place.isGone || keys.every((key) => BARE.has(key)))
      this.#show(entered(this.place.slides, this.place.at), as)
    else if (this.place.slide !== null) this.#turnWords(this.place.slide)
  }

  #state(): PresentationState {
    const slide = this.place.slide?.id ?? 'opening'
    const view = this.place.isDetour ? stepViewOf(this.#workspace.viewState.whole) : null
    const { screen, clock } = this
    return { slide, shown: this.place.shown, view, screen, playing: this.#playing, clock }
  }

  /** Whether it could: a slide that was just made may arrive after the word of it. */
  #adopt(state: PresentationState): boolean {
    const at = this.place.ordinalOf(state.slide) ?? -1
    const [slide, own] = [this.place.slides[at], this.place.viewAt(at)]
    const { present, chrome } = this.#workspace.viewState.whole
    if (slide === undefined || own === undefined || present === null) return false
    const { index } = this.#workspace
    const view =
      state.view === null ? own : readStepView(state.view, plainView(index), knownOf(index)).view
    this.place.show(Math.min(state.shown, slide.words.length))
    this.screen = state.screen
    this.clock = state.clock
    this.#playing = state.playing
    this.#drives &&= state.playing
    if (slide !== this.place.slide || state.view === null) this.#settle(slide)
    this.#workspace.viewState.change({
      ...view,
      chrome,
      present: { as: present.as, slide: slide.id },
    })
    return true
  }
}
