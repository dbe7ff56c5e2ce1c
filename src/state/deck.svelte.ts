/** The briefing as it stands in this browser: the dossier's own, or what was made of it here. */
import { slidesOf, type Slide } from '../briefing/slides.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import type { Briefing, Dossier } from '../model/schema/dossier.ts'

export class Deck {
  readonly #index: DossierIndex
  readonly #briefing: Briefing = $state.raw({ title: '', author: '', date: '2011', steps: [] })
  readonly #slides = $derived.by(() => slidesOf(this.#index, this.#briefing))

  constructor(index: DossierIndex) {
    this.#index = index
    const { meta, briefing } = index.dossier
    const none = { title: meta.title, author: meta.author, date: meta.asOf, steps: [] }
    this.#briefing = briefing ?? none
  }

  get briefing(): Briefing {
    return this.#briefing
  }

  /** Opening, steps and closing. */
  get slides(): readonly Slide[] {
    return this.#slides
  }

  /** The dossier with the briefing as it stands: what an export is made of. */
  get dossier(): Dossier {
    return { ...this.#index.dossier, briefing: this.#briefing }
  }
}
