/** What the reader's pointer and choice light up: it passes, so it is no part of the View. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import type { Pixel } from '../view/projection.ts'
import type { ViewState } from './view-state.svelte.ts'

/** Several marks in one place, offered as a list; `at` in CSS pixels of the map. */
export interface Choice {
  references: readonly string[]
  at: Pixel
}

export class Reader {
  readonly #index: DossierIndex
  readonly #viewState: ViewState
  #pointed: readonly string[] = $state.raw([])
  #tip: Choice | null = $state.raw(null)
  #played: string | null = $state.raw(null)
  #choice: Choice | null = $state.raw(null)
  #asked = $state(0)
  readonly #lit = $derived.by(() =>
    this.#kinOf(this.#played === null ? this.#pointed : [...this.#pointed, this.#played]),
  )
  readonly #selected = $derived.by(() => {
    const { selection } = this.#viewState.view
    return this.#kinOf(selection === null ? [] : [selection])
  })

  constructor(index: DossierIndex, viewState: ViewState) {
    this.#index = index
    this.#viewState = viewState
  }

  /** References lit by the pointer or the focus, wherever it is. */
  get lit(): ReadonlySet<string> {
    return this.#lit
  }

  /** References that belong to the chosen record. */
  get selected(): ReadonlySet<string> {
    return this.#selected
  }

  get choice(): Choice | null {
    return this.#choice
  }

  /** How many times a record was asked for: the chosen one may be asked for again. */
  get asked(): number {
    return this.#asked
  }

  /** `at` where it is on the map, in CSS pixels of it: what is there is then named beside it. */
  point(references: readonly string[], at: Choice['at'] | null = null): void {
    this.#pointed = references
    this.#tip = at === null || references.length === 0 ? null : { references, at }
  }

  /** What is named beside the pointer, or beside the mark that the keys stand on. */
  get tip(): Choice | null {
    return this.#tip
  }

  dismissTip(): void {
    this.#tip = null
  }

  /** What is played stays lit while a pointer comes and goes; null for nothing. */
  play(reference: string | null): void {
    this.#played = reference
  }

  choose(reference: string): void {
    this.#choice = null
    this.#asked += 1
    this.#viewState.change({ selection: reference })
  }

  /** A list to choose from; none closes it. */
  offer(references: readonly string[], at: Choice['at']): void {
    this.#choice = references.length === 0 ? null : { references, at }
  }

  close(): void {
    this.#choice = null
    this.#viewState.change({ selection: null })
  }

  dismissChoice(): void {
    this.#choice = null
  }

  #kinOf(references: readonly string[]): ReadonlySet<string> {
    return new Set(references.flatMap((one) => [...this.#index.kin(one)]))
  }
}
