/** The View on the screen, kept equal to the URL's fragment: the only mutable thing that matters. */
import { untrack } from 'svelte'
import type { Dropped, KnownIds, viewFromFragment } from '../view/read-url.ts'
import { printView, type PrintedView, viewToFragment, withTheme } from '../view/url.ts'
import { sharing } from '../view/share.ts'
import type { View } from '../view/view.ts'
import { once } from '../load/arrive.ts'
import { forgetAddress, keepAddress, writeAddress } from './late-address.ts'
import { LiveView } from './live-view.svelte.ts'

/**
 * `step` makes an entry that Back returns to; `settle` rewrites the present one; `hold` leaves the
 * address for a later change, while a gesture goes on: browsers refuse a rewrite at every frame.
 */
type History = 'step' | 'settle' | 'hold'

export type ReadAddress = typeof viewFromFragment

/** Comes when there is an address to be read: a page that opens as its dossier does has none. */
export const fetchReadAddress = once(
  async (): Promise<ReadAddress> => (await import('../view/read-url.ts')).viewFromFragment,
)

/** Milliseconds by which what nobody waits for follows a step of a presentation: its frame comes first. */
export const LATER = 50

export class ViewState {
  readonly #defaults: View
  readonly #known: KnownIds
  /** Null until an address was there to be read: a page opens without it. */
  #read: ReadAddress | null
  /** What is changed while the code that reads an address is on its way; null while none is. */
  #meanwhile: Partial<View> | null = null
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

  constructor(defaults: View, known: KnownIds, read: ReadAddress | null) {
    this.#defaults = defaults
    this.#known = known
    this.#read = read
    this.#view = $state.raw(defaults)
    this.#live = new LiveView(defaults)
    this.#plain = printView(defaults, defaults)
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
    if (this.#meanwhile !== null) {
      Object.assign(this.#meanwhile, part)
      this.#show(next)
      return
    }
    const fragment = history === 'hold' ? null : this.addressOf(part)
    // A presentation is one entry: Back leaves it, however many steps it has walked.
    const within = this.#view.present !== null && next.present !== null
    this.#show(next)
    if (fragment === null || fragment === this.#fragment) return
    this.#fragment = fragment
    clearTimeout(this.#writing)
    if (within) this.#writing = setTimeout(() => writeAddress(fragment, 'replaceState'), LATER)
    else writeAddress(fragment, history === 'step' ? 'pushState' : 'replaceState')
  }

  /** Shows what a fragment asks for, as an edited address would, without an entry to go back to. */
  async open(fragment: string): Promise<void> {
    this.#read ??= await fetchReadAddress()
    const { view, dropped } = this.#read(fragment, this.#defaults, this.#known)
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
    if (this.#read === null) {
      void this.#readLater()
      return
    }
    this.#fragment = location.hash
    const { view, dropped } = this.#read(location.hash, this.#defaults, this.#known)
    this.#show(sharing(this.#view, view))
    this.#dropped = dropped
  }

  /** What somebody changes before it is read comes on top of it. */
  async #readLater(): Promise<void> {
    if (this.#meanwhile !== null) return
    this.#meanwhile = {}
    this.#read = await fetchReadAddress().catch(() => null)
    const changed = this.#meanwhile
    this.#meanwhile = null
    if (this.#read === null) this.#dropped = [{ key: 'v', value: location.hash, why: 'unreadable' }]
    else this.#readLocation()
    if (Object.keys(changed).length > 0) this.change(changed)
  }
}
