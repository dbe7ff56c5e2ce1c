/** What the reader's choices leave in the light: derived from the View, read by text, map, timeline and lists alike. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import { focusOf } from '../domain/facets/focus.ts'
import { itemsOf, type Item } from '../domain/facets/items.ts'
import { facetCounts, isNarrowed, narrowed, type Choices } from '../domain/facets/narrow.ts'
import { emphasisOf, unsureOf, type Emphasis } from '../domain/facets/emphasis.ts'
import type { ViewState } from './view-state.svelte.ts'
import type { ReadingChoice } from '../model/schema/vocabulary.ts'

export class Inquiry {
  readonly #index: DossierIndex
  readonly #viewState: ViewState
  readonly #itemsOf = new Map<ReadingChoice, readonly Item[]>()
  readonly #reading = $derived.by(() => this.#viewState.view.reading)
  readonly #filters = $derived.by(() => this.#viewState.view.filters)
  readonly #time = $derived.by(() => this.#viewState.view.time)
  readonly #certain = $derived.by(() => this.#viewState.view.certain)
  readonly #choices: Choices = $derived.by(() => ({
    filters: this.#filters,
    time: this.#time,
    certain: this.#certain,
  }))
  readonly #items = $derived.by(() => this.#read(this.#reading))
  readonly #passing = $derived.by(() => narrowed(this.#items, this.#choices))
  readonly #counts = $derived.by(() => facetCounts(this.#items, this.#choices))
  /** As text, so that a window that moves over nothing wakes nobody: equal text is no change. */
  readonly #named = $derived.by(() =>
    isNarrowed(this.#choices) ? this.#passing.map(({ reference }) => reference).join(' ') : null,
  )
  readonly #focus = $derived.by(() => {
    const named = this.#named
    if (named === null) return null
    const passing = new Set(named.split(' '))
    return focusOf(
      this.#index,
      this.#items.filter(({ reference }) => passing.has(reference)),
    )
  })

  readonly #emphasis = $derived.by(() => {
    const focus = this.#focus
    return focus === null ? null : emphasisOf(focus, this.#certain ? this.#unsure : null)
  })
  readonly #unsure = $derived.by(() => unsureOf(this.#items))

  constructor(index: DossierIndex, viewState: ViewState) {
    this.#index = index
    this.#viewState = viewState
  }

  get items(): readonly Item[] {
    return this.#items
  }
  /** Items that pass every choice. */
  get passing(): readonly Item[] {
    return this.#passing
  }
  get counts() {
    return this.#counts
  }
  get choices(): Choices {
    return this.#choices
  }
  /** References in the light; null while nothing is narrowed and all are. */
  get focus(): ReadonlySet<string> | null {
    return this.#focus
  }

  /** How much of its ink a reference keeps on the map, 0 to 1; null while nothing is narrowed. */
  get emphasis(): Emphasis | null {
    return this.#emphasis
  }

  inFocus(reference: string): boolean {
    return this.#focus?.has(reference) ?? true
  }

  /** Forgets filters, window and certainty at once. */
  clear(): void {
    this.#viewState.change({ filters: {}, time: null, certain: false })
  }

  #read(reading: ReadingChoice): readonly Item[] {
    const known = this.#itemsOf.get(reading)
    if (known !== undefined) return known
    const items = itemsOf(this.#index, reading)
    this.#itemsOf.set(reading, items)
    return items
  }
}
