/** The briefing as it stands in this browser: the dossier's own, or what was made of it here. */
import { blankBriefing } from '../briefing/blank-briefing.ts'
import { addStep, duplicateStep, moveStep, removeStep, renameStep } from '../briefing/edit-steps.ts'
import {
  changeHead,
  type HeadChange,
  changeSlide,
  type SlideChange,
} from '../briefing/edit-words.ts'
import { fingerprint } from '../briefing/fingerprint.ts'
import {
  amended,
  begun,
  edited,
  redone,
  settled,
  undone,
  type History,
} from '../briefing/history.ts'
import { slidesOf, type Slide } from '../presentation/slides/slides.ts'
import { tidy } from '../briefing/tidy.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import { editionOf } from '../domain/edition.ts'
import type { Briefing, Dossier } from '../model/schema/dossier.ts'
import { stepViewOf } from '../view/step-view.ts'
import type { View } from '../view/view.ts'
import type { BriefingDatabase } from './briefing-database.ts'
import { opened, type Copy, type Kept } from './kept-briefing.ts'

export interface Persistence {
  database: BriefingDatabase
  kept: Kept | null
  copies: readonly Copy[]
  /** Names this tab among those that write. */
  tab: string
}

/** The store with what this browser has kept; without it where the browser keeps nothing. */
export async function openBriefingStore(index: DossierIndex): Promise<BriefingStore> {
  const { openBriefingDatabase } = await import('./briefing-database.ts')
  const database = await openBriefingDatabase(editionOf(index.dossier.meta))
  if (database === null) return new BriefingStore(index)
  const [kept, copies] = await Promise.all([database.read(), database.copies()])
  return new BriefingStore(index, { database, kept, copies, tab: someName() })
}

/** Not a UUID: a page that is served without encryption may not ask for one. */
const someName = () => crypto.getRandomValues(new Uint32Array(2)).join('-')

export class BriefingStore {
  /** The dossier's own briefing; without a step where it has none. */
  readonly own: Briefing
  readonly #index: DossierIndex
  readonly #persistence: Persistence | null
  #history: History<Briefing> = $state.raw(begun({ title: '', author: '', date: '', steps: [] }))
  readonly #slides = $derived.by(() => slidesOf(this.#index, this.briefing))
  readonly #edited = $derived.by(() => fingerprint(this.briefing) !== fingerprint(this.own))
  #copies: readonly Copy[] = $state.raw([])
  #ownChanged = $state(false)
  #keeping: 'kept' | 'memory' = $state('memory')
  /** Steps whose id still follows their title: nobody can have linked to them. */
  readonly #fresh = new Set<string>()
  #revision: number
  #basis: string
  #unwritten = false
  #writing = false

  constructor(index: DossierIndex, persistence: Persistence | null = null) {
    const { meta, briefing } = index.dossier
    this.#index = index
    this.#persistence = persistence
    this.own = briefing ?? blankBriefing(meta)
    const { briefing: now, ownChanged } = opened(persistence?.kept ?? null, this.own)
    this.#history = begun(now)
    this.#ownChanged = ownChanged
    this.#basis = (ownChanged ? persistence?.kept?.basis : undefined) ?? fingerprint(this.own)
    this.#revision = persistence?.kept?.revision ?? 0
    this.#copies = persistence?.copies ?? []
    if (persistence === null) return
    this.#keeping = 'kept'
    persistence.database.watch(() => {
      void this.#follow(persistence)
    })
  }

  get briefing(): Briefing {
    return this.#history.present
  }

  /** Opening, steps and closing. */
  get slides(): readonly Slide[] {
    return this.#slides
  }

  /** The dossier with the briefing as it stands: what an export is made of. */
  get dossier(): Dossier {
    return { ...this.#index.dossier, briefing: tidy(this.briefing) }
  }

  /** Whether it says something else than the dossier's own. */
  get edited(): boolean {
    return this.#edited
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0
  }

  /** `memory` where the browser keeps nothing: it goes with the window. */
  get keeping(): 'kept' | 'memory' {
    return this.#keeping
  }

  /** Briefings that another tab had written when this one, or the other, wrote over them. */
  get copies(): readonly Copy[] {
    return this.#copies
  }

  /** Whether the dossier has another briefing now than that which this one was made of. */
  get ownChanged(): boolean {
    return this.#ownChanged
  }

  /** The View as a step after the slide `after`; returns its id. */
  add(view: View, title: string, after: string | null): string {
    const { briefing, id } = addStep(this.briefing, { title, view, after })
    this.#fresh.add(id)
    this.#change(briefing)
    return id
  }

  /** `field` joins what is typed in one field to one change, until `settle`. */
  change(slide: string, change: SlideChange, field: string | null = null): void {
    this.#change(changeSlide(this.briefing, slide, change), field)
  }

  changeHead(change: HeadChange, field: string | null = null): void {
    this.#change(changeHead(this.briefing, change), field)
  }

  show(slide: string, view: View): void {
    this.change(slide, { view: stepViewOf(view) })
  }

  move(step: string, to: number): void {
    this.#change(moveStep(this.briefing, step, to))
  }

  /** Returns the id of the second one; null when there is no such step. */
  duplicate(step: string, title: (of: string) => string): string | null {
    const done = duplicateStep(this.briefing, step, title)
    if (done === null) return null
    this.#fresh.add(done.id)
    this.#change(done.briefing)
    return done.id
  }

  remove(step: string): void {
    this.#change(removeStep(this.briefing, step))
  }

  /** Whoever left a field begins a new change. */
  settle(): void {
    this.#history = settled(this.#history)
  }

  /** A step that is new takes the id of its title; returns the id. */
  name(step: string): string {
    if (!this.#fresh.has(step)) return step
    const { briefing, id } = renameStep(this.briefing, step)
    this.#fresh.delete(step)
    if (id !== step) this.#go(amended(settled(this.#history), briefing))
    return id
  }

  undo(): void {
    this.#go(undone(this.#history))
  }

  redo(): void {
    this.#go(redone(this.#history))
  }

  /** In the place of all that is there; undo brings that back. */
  replace(briefing: Briefing): void {
    this.#change(briefing)
  }

  restoreOwn(): void {
    this.#resolve()
    this.#change(this.own)
    this.#save()
  }

  /** Goes on with what was made here, now of the dossier's newer briefing. */
  keepMine(): void {
    this.#resolve()
    this.#save()
  }

  async forgetCopy(id: number): Promise<void> {
    try {
      await this.#persistence?.database.forget(id)
    } catch {
      this.#keeping = 'memory'
      return
    }
    this.#copies = this.#copies.filter((one) => one.id !== id)
  }

  #resolve(): void {
    this.#ownChanged = false
    this.#basis = fingerprint(this.own)
  }

  #change(briefing: Briefing, field: string | null = null): void {
    this.#go(edited(this.#history, briefing, field))
  }

  #go(history: History<Briefing>): void {
    const isOther = history.present !== this.briefing
    this.#history = history
    if (isOther) this.#save()
  }

  /** What is changed in one go is written once; a window that is closed right after a pause has begun to write. */
  #save(): void {
    const persistence = this.#persistence
    if (persistence === null) return
    this.#unwritten = true
    if (this.#writing) return
    this.#writing = true
    queueMicrotask(() => {
      void this.#writeAll(persistence)
    })
  }

  /** One after another, and always the newest: letters that are typed while one is written wait for one write. */
  async #writeAll(persistence: Persistence): Promise<void> {
    try {
      while (this.#unwritten) {
        this.#unwritten = false
        await this.#write(persistence)
      }
    } finally {
      this.#writing = false
    }
  }

  async #write({ database, tab }: Persistence): Promise<void> {
    const dossier = editionOf(this.#index.dossier.meta)
    const mine = { dossier, tab, basis: this.#basis, briefing: tidy(this.briefing) }
    try {
      const { revision, lost } = await database.write(mine, this.#revision)
      this.#revision = Math.max(revision, this.#revision)
      this.#keeping = 'kept'
      if (lost) this.#copies = await database.copies()
    } catch {
      // A full disk or a database that was taken away: it is said, and tried again with the next change.
      this.#keeping = 'memory'
    }
  }

  /** Shows what another tab has written, unless something of this one is on its way: then that write finds out. */
  async #follow({ database }: Persistence): Promise<void> {
    const read = await Promise.all([database.read(), database.copies()]).catch(() => null)
    if (read === null) {
      // As where nothing can be written.
      this.#keeping = 'memory'
      return
    }
    const [kept, copies] = read
    this.#copies = copies
    const isBusy = this.#unwritten || this.#writing
    if (kept === null || kept.revision <= this.#revision || isBusy) return
    this.#revision = kept.revision
    this.#ownChanged = opened(kept, this.own).ownChanged
    this.#basis = kept.basis
    if (fingerprint(kept.briefing) === fingerprint(this.briefing)) return
    this.#history = edited(this.#history, kept.briefing, 'another tab')
  }
}
