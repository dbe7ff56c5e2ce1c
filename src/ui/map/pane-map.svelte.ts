/** The live map of a pane: made once, told of the View, and what it tells in turn. */
import { presenterOf } from '../../presentation/state/presenter-of.ts'
import { untrack } from 'svelte'
import { referencesOf } from '../../presentation/slides/references-of.ts'
import type { MapEvents, MapHandle, Padding } from '../../map/adapter/handle.ts'
import type { Workspace, Target } from '../../state/workspace.svelte.ts'
import type { Box } from '../../presentation/slides/words-box.ts'
import type { Size } from '../../view/projection.ts'
import type { Camera, View } from '../../view/view.ts'
import { WORDS } from '../../words/page/page.ts'
import { afterFrame } from '../parts/after-frame.ts'
import type { CreateMap } from './load-map.ts'

/** What a map starts with. */
interface Start {
  container: HTMLElement
  view: View
  inset: Padding
}

export class PaneMap {
  /** Null until there is a map, and when it has failed. */
  handle: MapHandle | null = $state.raw(null)
  /** Where the map stands; null until it stands somewhere. */
  camera: Camera | null = $state.raw(null)
  phase: 'loading' | 'drawn' | 'lost' | 'failed' = $state('loading')
  /** Why there is no map. */
  reason = $state('')
  readonly #workspace: Workspace

  constructor(workspace: Workspace) {
    this.#workspace = workspace
  }

  /** Makes the map when its code and the presenter of a presentation have come: for an effect, which returns the way out. */
  open(code: Promise<CreateMap>, start: () => Start): () => void {
    const workspace = this.#workspace
    let made: MapHandle | null = null
    let gone = false
    const fail = (reason: string) => {
      this.phase = 'failed'
      this.reason = reason
      this.handle = null
      // It is called from within the map.
      queueMicrotask(() => made?.destroy())
    }
    const events: MapEvents = {
      ...this.#events(),
      drawn: () => {
        // What has failed stays so: a picture stands in its place by now.
        if (this.phase === 'failed') return
        this.phase = 'drawn'
        performance.mark('cartouche-drawn')
        this.camera = made?.camera() ?? null
      },
      lost: () => {
        if (this.phase !== 'failed') this.phase = 'lost'
      },
      failed: (why) => {
        fail(WORDS.mapFailures[why])
      },
    }
    // A presentation's first frame is framed by its presenter.
    const presenting = untrack(() => workspace.view.present !== null)
    Promise.all([code, presenting && presenterOf(workspace).catch(() => null)])
      .then(([createMap]) => {
        if (gone) return
        const { index, boundaries } = workspace
        made = createMap({ ...untrack(start), index, boundaries, events })
        if (this.phase !== 'failed') this.handle = made
        workspace.mapCamera = () => this.handle?.camera() ?? workspace.view.camera
      })
      .catch(() => {
        fail(WORDS.mapAsset)
      })
    return () => {
      gone = true
      workspace.mapCamera = null
      made?.destroy()
      this.handle = null
    }
  }

  /** For an effect: reads what is lit and selected. `pane` in CSS pixels. */
  show(view: View, covered: Padding, pane: Size, over: readonly Box[]): void {
    const { handle } = this
    if (handle === null) {
      // A still picture stands where the View asks.
      if (this.phase === 'failed') this.camera = view.camera
      return
    }
    const { reader, inquiry } = this.#workspace
    const { lit, selected } = reader
    const { emphasis } = inquiry
    const about = this.#about(view)
    // What the map tells of a hand that this interrupts changes the View: that is no reason to be here.
    untrack(() => {
      // The frame of the whole article keeps clear of what is covered now; one that is left is not drawn again.
      if (view.camera === null) handle.inset(covered)
      handle.update(view, lit, selected, emphasis, pane, about)
      handle.inset(covered)
      handle.cover(over)
      this.camera = handle.camera()
    })
  }

  /** What the slide that is shown speaks of; null while exploring. */
  #about({ present }: View): readonly string[] | null {
    if (present === null) return null
    const slide = this.#workspace.shownSlide()
    return slide === null ? [] : referencesOf(slide)
  }

  bringIntoSight({ extent, whole }: Target, { top, right, bottom, left }: Padding): void {
    // Buttons stand in the upper corners: what was chosen must not lie under one.
    this.handle?.reveal(extent, { top: top + 36, right, bottom, left }, whole)
  }

  /** For an effect: does something once the map rests, or at once where a picture stands in its place; returns the way to call it off. */
  readonly atRest = (work: () => void): (() => void) => {
    const map = this.phase === 'drawn' ? this.handle : null
    // Only after the frame that is due has the map been told what it is to show.
    let callOff = afterFrame(() => {
      if (map === null) work()
      else callOff = map.onceAtRest(work)
    })
    return () => {
      callOff()
    }
  }

  #events(): Omit<MapEvents, 'drawn' | 'failed'> {
    const workspace = this.#workspace
    return {
      moved: (next) => {
        this.camera = next
        workspace.takeCamera(next)
      },
      rested: (next) => {
        this.camera = next
      },
      picked: (position) => workspace.picking.take(position),
      chose: (references, at) => {
        workspace.offer(references, at)
      },
      pointed: (references, at) => {
        workspace.reader.point(references, at)
      },
    }
  }
}
