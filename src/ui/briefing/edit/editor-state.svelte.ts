/** What the editor is at: which slide is open, what was last done, and what stands in the way. */
import type { BriefingStore } from '../../../state/briefing-store.svelte.ts'
import type { Workspace } from '../../../state/workspace.svelte.ts'
import type { Problem } from '../../../model/problem.ts'
import { titleOf } from '../../../domain/titles.ts'
import { withoutEditor } from '../../../presentation/slides/editor-view.ts'
import type { ScreenRole } from '../../../presentation/state/presenter.svelte.ts'
import { present } from '../../../presentation/state/present.ts'
import { showSlide } from '../../../presentation/state/show-slide.ts'
import { BRIEFING_WORDS } from '../../../words/page/briefing-editor.ts'

export interface Done {
  says: string
  /** Whether it can be taken back from where it is told. */
  undo: boolean
}

export interface Trouble {
  title: string
  problems: readonly Problem[]
  /** Goes on in spite of it; null where that would lose something. */
  anyway: (() => void) | null
}

/** What is in sight is beside the words, at their usual side. */
const STEP = { cover: false, side: 'near' } as const

export class EditorState {
  readonly workspace: Workspace
  readonly briefingStore: BriefingStore
  #open: string | null = $state(null)
  /** How often a slide was opened: fields are made anew each time, though a new step may take over an id. */
  #opened = $state(0)
  /** A step that was just made: whoever opens its fields begins with its name. */
  #new: string | null = null
  done: Done | null = $state.raw(null)
  trouble: Trouble | null = $state.raw(null)

  constructor(workspace: Workspace, briefingStore: BriefingStore) {
    this.workspace = workspace
    this.briefingStore = briefingStore
  }

  /** The slide whose fields are open. */
  get open(): string | null {
    return this.#open
  }

  get opened(): number {
    return this.#opened
  }

  get openSlide() {
    return this.briefingStore.slides.find(({ id }) => id === this.#open) ?? null
  }

  /** What stands in the way takes the place of what was last done. */
  stop(trouble: Trouble): void {
    this.done = null
    this.trouble = trouble
  }

  say(says: string, undo = false): void {
    this.done = { says, undo }
  }

  /** The step that is left takes the id of its title. */
  leave(): void {
    if (this.#open !== null) this.briefingStore.name(this.#open)
    this.#open = null
  }

  /** Opens a slide and shows its View; once more closes it. */
  choose(slide: string): void {
    const isOpen = this.#open === slide
    this.leave()
    if (isOpen) return
    this.#openFields(slide)
    this.show(slide)
  }

  show(slide: string): void {
    showSlide(this.workspace, slide)
  }

  /** After the open slide, or at the end. Its name is the record's that is open. */
  add(): void {
    const { whole } = this.workspace.viewState
    const { selection, reading } = whole
    const count = this.briefingStore.briefing.steps.length
    const title =
      selection === null
        ? BRIEFING_WORDS.named(count + 1)
        : titleOf(this.workspace.index, selection, reading)
    const after = this.#open === 'closing' ? null : this.#open
    this.leave()
    this.#new = this.briefingStore.add(
      withoutEditor(whole, this.workspace.mapSize, STEP),
      title,
      after,
    )
    this.#openFields(this.#new)
    this.say(BRIEFING_WORDS.added(title))
  }

  takeNew(slide: string): boolean {
    const isNew = this.#new === slide
    if (isNew) this.#new = null
    return isNew
  }

  update(slide: string, title: string): void {
    const words = { ...STEP, cover: slide === 'opening' || slide === 'closing' }
    this.briefingStore.show(
      slide,
      withoutEditor(this.workspace.viewState.whole, this.workspace.mapSize, words),
    )
    this.say(BRIEFING_WORDS.updated(title), true)
  }

  /** `by` places on, or back. */
  moveBy(step: string, by: number): void {
    this.moveTo(step, this.briefingStore.briefing.steps.findIndex(({ id }) => id === step) + by)
  }

  moveTo(step: string, to: number): void {
    this.briefingStore.move(step, to)
    const { steps } = this.briefingStore.briefing
    const at = steps.findIndex(({ id }) => id === step)
    this.say(BRIEFING_WORDS.moved(steps[at]?.title ?? '', at + 1, steps.length))
  }

  duplicate(step: string, title: string): void {
    const id = this.briefingStore.duplicate(step, BRIEFING_WORDS.copyOf)
    this.leave()
    this.#new = id
    this.#openFields(id)
    this.say(BRIEFING_WORDS.duplicated(title), true)
  }

  remove(step: string, title: string): void {
    this.#open = null
    this.briefingStore.remove(step)
    this.say(BRIEFING_WORDS.removed(title), true)
  }

  undo(): void {
    this.#keepOpen(() => {
      this.briefingStore.undo()
    })
    this.say(BRIEFING_WORDS.undone)
  }

  redo(): void {
    this.#keepOpen(() => {
      this.briefingStore.redo()
    })
    this.say(BRIEFING_WORDS.redone)
  }

  #openFields(slide: string | null): void {
    this.#open = slide
    this.#opened += 1
  }

  /** A step that has its former id again stays open, at its place. */
  #keepOpen(change: () => void): void {
    const { slides } = this.briefingStore
    const at = slides.findIndex(({ id }) => id === this.#open)
    change()
    if (at < 0 || this.openSlide !== null || this.briefingStore.slides.length !== slides.length)
      return
    this.#open = this.briefingStore.slides[at]?.id ?? null
  }

  /** A file is named after the step's title, not after one that it had. */
  export(): void {
    this.#nameOpen()
    this.workspace.viewState.change({ dialog: 'export' })
  }

  /** From the open slide on; whoever leaves the presentation is back here. */
  present(as: ScreenRole): void {
    present(this.workspace, this.#nameOpen() ?? 'opening', as)
  }

  /** The open step stays open under the id of its title. */
  #nameOpen(): string | null {
    if (this.#open !== null) this.#open = this.briefingStore.name(this.#open)
    return this.#open
  }
}
