/** The View on the screen, kept equal to the URL's fragment: the only mutable thing that matters. */
import {
  printView,
  viewFromFragment,
  viewToFragment,
  type Dropped,
  type Known,
} from '../view/url.ts'
import type { View } from '../view/view.ts'

/**
 * `step` makes an entry that Back returns to; `settle` rewrites the present one; `hold` leaves the
 * address for a later change, while a gesture goes on: browsers refuse a rewrite at every frame.
 */
type History = 'step' | 'settle' | 'hold'

export class ViewState {
  readonly #defaults: View
  readonly #known: Known
  #view: View
  #dropped: Dropped[] = $state.raw([])
  readonly #printed = $derived.by(() => printView(this.#view, this.#defaults))

  constructor(defaults: View, known: Known) {
    this.#defaults = defaults
    this.#known = known
    this.#view = $state.raw(defaults)
    this.#readLocation()
  }

  get view(): View {
    return this.#view
  }

  /** What the last link asked for that could not be shown. */
  get dropped(): readonly Dropped[] {
    return this.#dropped
  }

  forgetDropped(): void {
    this.#dropped = []
  }

  /** The fragment, with its `#`, of the present View with a part changed: where a link leads. */
  addressOf(part: Partial<View>): string {
    return `#${viewToFragment({ ...this.#view, ...part }, this.#defaults, this.#printed)}`
  }

  change(part: Partial<View>, history: History = 'step'): void {
    const next = { ...this.#view, ...part }
    if (history === 'hold') {
      this.#view = next
      return
    }
    const fragment = this.addressOf(part)
    this.#view = next
    if (fragment === location.hash) return
    if (history === 'step') window.history.pushState(null, '', fragment)
    else window.history.replaceState(null, '', fragment)
  }

  /** Follows Back, Forward and an edited address; returns the way to stop. */
  follow(): () => void {
    const read = () => {
      this.#readLocation()
    }
    window.addEventListener('popstate', read)
    window.addEventListener('hashchange', read)
    return () => {
      window.removeEventListener('popstate', read)
      window.removeEventListener('hashchange', read)
    }
  }

  #readLocation(): void {
    const { view, dropped } = viewFromFragment(location.hash, this.#defaults, this.#known)
    this.#view = view
    if (dropped.length > 0) this.#dropped = dropped
  }
}
