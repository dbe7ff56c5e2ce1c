/** The View on the screen, kept equal to the URL's fragment: the only mutable thing that matters. */
import { untrack } from 'svelte'
import {
  printView,
  type PrintedView,
  viewFromFragment,
  viewToFragment,
  withTheme,
  type Dropped,
  type KnownIds,
} from '../view/url.ts'
import { sharing } from '../view/share.ts'
import type { View } from '../view/view.ts'
import { forgetAddress, keepAddress, takeAddress } from './late-address.ts'
import { LiveView } from './live-view.svelte.ts'

/**
 * `step` makes an entry that Back returns to; `settle` rewrites the present one; `hold` leaves the
 * address for a later change, while a gesture goes on: browsers refuse a rewrite at every frame.
 */
type History = 'step' | 'settle' | 'hold'

/** Milliseconds by which what nobody waits for follows a step of a presentation: its frame comes first. */
export const LATER = 50

export class ViewState {
  readonly #defaults: View
  readonly #known: KnownIds
  readonly #live: LiveView
  /** The defaults as printed: a short address prints only what it changes. */
  readonly #plain: PrintedView
  #view: View
  /** The fragment that the View was last read from or written to. */
  #fragment = ''
  #writing: ReturnType<typeof setTimeout> | undefined
  #dropped: Dropped[] = $state.raw([])
  /** Addresses of records, which the same links ask for again at every slide. */
  readonly #short = new Map<string, string>()
  readonly #printed = $derived.by(() => printView(this.#view, this.#defaults))

  constructor(defaults: View, known: KnownIds) {
    this.#defaults = defaults
    this.#known = known
    this.#view = $state.raw(defaults)
    this.#live = new LiveView(defaults)
    this.#plain = printView(defaults, defaults)
    const left = takeAddress()
    if (left !== null && left !== '') this.#write(left, 'replaceState')
    this.#readLocation()
  }

  /** Read part by part: each part is watched for itself. */
  get view(): LiveView {
    return this.#live
  }

  /** The View as one plain value, for what needs all of it. */
  get whole(): View {
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

  /** The same to give away. */
  sharedAddressOf(part: Partial<View>): string {
    return withTheme(this.addressOf(part), { ...this.#view, ...part }.theme)
  }

  /** The same for a View that is otherwise as the dossier opens: it never changes, so nothing waits for it. */
  shortAddressOf(part: Partial<View>): string {
    const key = JSON.stringify(part)
    const known = this.#short.get(key)
    if (known !== undefined) return known
    const address = `#${viewToFragment({ ...this.#defaults, ...part }, this.#defaults, this.#plain)}`
    this.#short.set(key, address)
    return address
  }

  change(part: Partial<View>, history: History = 'step'): void {
    const next = { ...this.#view, ...part }
    const fragment = history === 'hold' ? null : this.addressOf(part)
    // A presentation is one entry: Back leaves it, however many steps it has walked.
    const within = this.#view.present !== null && next.present !== null
    this.#show(next)
    if (fragment === null || fragment === this.#fragment) return
    this.#fragment = fragment
    clearTimeout(this.#writing)
    if (within) this.#writing = setTimeout(() => this.#write(fragment, 'replaceState'), LATER)
    else this.#write(fragment, history === 'step' ? 'pushState' : 'replaceState')
  }

  #write(fragment: string, how: 'pushState' | 'replaceState'): void {
    try {
      window.history[how](null, '', fragment)
    } catch {
      // Safari refuses many rewrites in a short time, and some pages have no address to rewrite.
    }
  }

  /** Shows what a fragment asks for, as an edited address would, without an entry to go back to. */
  open(fragment: string): void {
    const { view, dropped } = viewFromFragment(fragment, this.#defaults, this.#known)
    this.change(sharing(this.#view, view), 'settle')
    this.#dropped = dropped
  }

  /** Follows Back, Forward and an edited address; returns the way to stop. */
  follow(): () => void {
    const read = () => {
      clearTimeout(this.#writing)
      this.#readLocation()
    }
    const hide = () => {
      keepAddress(this.#fragment)
    }
    const back = ({ persisted }: PageTransitionEvent) => {
      if (persisted) forgetAddress()
    }
    window.addEventListener('popstate', read)
    window.addEventListener('hashchange', read)
    window.addEventListener('pagehide', hide)
    window.addEventListener('pageshow', back)
    // What was edited before anybody followed.
    untrack(read)
    return () => {
      window.removeEventListener('pagehide', hide)
      window.removeEventListener('pageshow', back)
      window.removeEventListener('popstate', read)
      window.removeEventListener('hashchange', read)
    }
  }

  #show(view: View): void {
    this.#view = view
    this.#live.show(view)
  }

  #readLocation(): void {
    // An edited address is told twice, by popstate and by hashchange.
    if (this.#fragment === location.hash) return
    this.#fragment = location.hash
    const { view, dropped } = viewFromFragment(location.hash, this.#defaults, this.#known)
    this.#show(sharing(this.#view, view))
    this.#dropped = dropped
  }
}
