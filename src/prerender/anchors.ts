/** Where links of the static page lead: to the address of a View, which is the id of what stands for it on the page. */
import type { View } from '../view/view.ts'
import { viewToFragment } from '../view/url.ts'

/** A link that is followed before the app is there opens the same record when it is. */
export class Anchors {
  readonly #view: View

  constructor(view: View) {
    this.#view = view
  }

  readonly record = (selection: string) => this.#of({ selection })
  /** All events. */
  readonly events = (): string =>
    this.#of({ table: { list: 'incidents', sort: null, columns: null } })
  readonly passage = (passage: string) => this.#of({ passage })

  #of(part: Partial<View>): string {
    const plain = { ...this.#view, selection: null, passage: null, table: null }
    return viewToFragment({ ...plain, ...part }, plain)
  }
}
