/** The briefing store keeps what is made: over a reload, with a second tab, and when the dossier's own briefing has changed. */
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../../src/briefing/fingerprint.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import type { Briefing } from '../../../src/model/schema/dossier.ts'
import type { BriefingDatabase } from '../../../src/state/briefing-database.ts'
import { BriefingStore } from '../../../src/state/briefing-store.svelte.ts'
import { overwritten, type Copy, type Kept } from '../../../src/state/kept-briefing.ts'
import { plainView } from '../../../src/view/step-view.ts'
import { briefing, index } from './support.ts'

/** A browser's database without the browser: `late` tabs hear of writes only when they are told to. */
class Disk {
  kept: Kept | null = null
  copies: Copy[] = []
  readonly listeners: { tab: string; changed: () => void }[] = []
  readonly deaf = new Set<string>()

  database(tab: string): BriefingDatabase {
    return {
      read: () => Promise.resolve(structuredClone(this.kept)),
      write: (mine, seen) => {
        const { put, lost } = overwritten(this.kept, structuredClone(mine), seen)
        this.kept = put
        if (lost !== null) {
          const id = this.copies.length + 1
          this.copies = [{ id, dossier: mine.dossier, at: id, briefing: lost }, ...this.copies]
        }
        for (const one of this.listeners) {
          if (one.tab !== tab && !this.deaf.has(one.tab)) one.changed()
        }
        return Promise.resolve({ revision: put.revision, lost: lost !== null })
      },
      copies: () => Promise.resolve(this.copies),
      forget: (id) => {
        this.copies = this.copies.filter((one) => one.id !== id)
        return Promise.resolve()
      },
      watch: (changed) => {
        const one = { tab, changed }
        this.listeners.push(one)
        return () => undefined
      },
    }
  }

  open(tab: string, of = index): BriefingStore {
    const { kept, copies } = this
    return new BriefingStore(of, { database: this.database(tab), kept, copies, tab })
  }
}

const rest = () => new Promise((resolve) => setTimeout(resolve))
const titles = ({ briefing: one }: { briefing: Briefing }) => one.steps.map(({ title }) => title)
const view = plainView(index)

describe('a briefing store', () => {
  it('is the dossier\u2019s own until it is changed, and again when that is taken back', () => {
    const briefingStore = new BriefingStore(index)
    expect([briefingStore.edited, briefingStore.keeping]).toEqual([false, 'memory'])
    briefingStore.change('poverty', { title: 'Money' }, 'title')
    expect([briefingStore.edited, briefingStore.canUndo]).toEqual([true, true])
    briefingStore.undo()
    expect(briefingStore.edited).toBe(false)
    briefingStore.redo()
    expect(titles(briefingStore)[1]).toBe('Money')
    briefingStore.restoreOwn()
    expect(briefingStore.edited).toBe(false)
    briefingStore.undo()
    expect(titles(briefingStore)[1]).toBe('Money')
  })

  it('starts with a dossier that has none', () => {
    const { briefing: _, ...bare } = index.dossier
    const briefingStore = new BriefingStore(new DossierIndex(bare))
    expect(briefingStore.slides.map(({ kind }) => kind)).toEqual(['opening', 'closing'])
    expect(briefingStore.edited).toBe(false)
  })

  it('gives a new step the id of its title when it is left, in the same change', () => {
    const briefingStore = new BriefingStore(index)
    const first = briefingStore.add(view, 'View 3', null)
    expect(first).toBe('view-3')
    briefingStore.change(first, { title: 'Who pays' }, 'title')
    expect(briefingStore.name(first)).toBe('who-pays')
    briefingStore.undo()
    expect(briefingStore.briefing.steps.at(-1)).toMatchObject({ id: 'view-3', title: 'View 3' })
    briefingStore.redo()
    expect(briefingStore.briefing.steps.at(-1)).toMatchObject({ id: 'who-pays', title: 'Who pays' })
    expect(briefingStore.name('poverty')).toBe('poverty')
  })
})

describe('kept', () => {
  it('over a reload', async () => {
    const disk = new Disk()
    const briefingStore = disk.open('one')
    briefingStore.change('poverty', { words: 'One.' })
    briefingStore.change('poverty', { words: 'Two.' })
    await rest()
    expect(disk.kept?.revision).toBe(1)
    const again = disk.open('two')
    expect(again.briefing.steps[1]?.words).toBe('Two.')
    expect([again.edited, again.ownChanged]).toEqual([true, false])
  })

  it('a second tab follows', async () => {
    const disk = new Disk()
    const [one, two] = [disk.open('one'), disk.open('two')]
    one.change('poverty', { title: 'From one' })
    await rest()
    expect(titles(two)[1]).toBe('From one')
    two.change('poverty', { title: 'From two' })
    await rest()
    expect(titles(one)[1]).toBe('From two')
    expect(disk.copies).toEqual([])
  })

  it('where two tabs changed, the earlier is kept as a copy', async () => {
    const disk = new Disk()
    const [one, two] = [disk.open('one'), disk.open('two')]
    disk.deaf.add('two')
    one.change('poverty', { title: 'From one' })
    await rest()
    two.change('poverty', { title: 'From two' })
    await rest()
    expect(titles(one)[1]).toBe('From two')
    for (const { copies } of [one, two]) {
      expect(copies.map((copy) => titles(copy)[1])).toEqual(['From one'])
    }
    const [copy] = two.copies
    if (copy === undefined) throw new Error('no copy')
    two.replace(copy.briefing)
    await two.forgetCopy(copy.id)
    expect([titles(two)[1], two.copies.length]).toEqual(['From one', 0])
  })

  it('goes on in memory where the database fails', async () => {
    const disk = new Disk()
    const database = { ...disk.database('one'), write: () => Promise.reject(new Error('full')) }
    const briefingStore = new BriefingStore(index, { database, kept: null, copies: [], tab: 'one' })
    briefingStore.change('poverty', { title: 'Money' })
    await rest()
    expect([titles(briefingStore)[1], briefingStore.keeping]).toEqual(['Money', 'memory'])
  })
})

describe('a dossier whose own briefing is another one now', () => {
  const newer = new DossierIndex({
    ...index.dossier,
    briefing: { ...briefing, title: 'A newer one' },
  })
  const edited = async () => {
    const disk = new Disk()
    disk.open('one').change('poverty', { title: 'Mine' })
    await rest()
    return disk
  }

  it('says so, and keeps what was made here until it is decided', async () => {
    const disk = await edited()
    const briefingStore = disk.open('two', newer)
    expect([briefingStore.ownChanged, titles(briefingStore)[1]]).toEqual([true, 'Mine'])
    briefingStore.change('poverty', { title: 'Mine still' })
    await rest()
    expect(disk.open('three', newer).ownChanged).toBe(true)
    briefingStore.keepMine()
    await rest()
    const after = disk.open('four', newer)
    expect([after.ownChanged, titles(after)[1]]).toEqual([false, 'Mine still'])
  })

  it('can be taken, and that be taken back', async () => {
    const briefingStore = (await edited()).open('two', newer)
    briefingStore.restoreOwn()
    expect([briefingStore.ownChanged, briefingStore.edited, briefingStore.briefing.title]).toEqual([
      false,
      false,
      'A newer one',
    ])
    briefingStore.undo()
    expect(titles(briefingStore)[1]).toBe('Mine')
  })

  it('is shown where nothing was changed here', async () => {
    const disk = await edited()
    const briefingStore = disk.open('two')
    briefingStore.restoreOwn()
    await rest()
    expect(disk.kept?.basis).toBe(fingerprint(briefing))
    expect(disk.open('three', newer).briefing.title).toBe('A newer one')
  })
})
