/** Keeps briefings in this browser (IndexedDB), and tells the other tabs of each write. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import * as v from 'valibot'
import { Kept, overwritten, type Copy, type Mine } from './kept-briefing.ts'

export interface BriefingDatabase {
  /** Null where nothing is kept. */
  read: () => Promise<Kept | null>
  /** `seen` is the revision that this tab last read or wrote; tells whether another tab's briefing became a copy. */
  write: (mine: Mine, seen: number) => Promise<{ revision: number; lost: boolean }>
  /** The newest first. */
  copies: () => Promise<Copy[]>
  forget: (copy: number) => Promise<void>
  /** Calls when another tab has written, or may have. Returns the way to stop. */
  watch: (changed: () => void) => () => void
}

interface Schema extends DBSchema {
  briefings: { key: string; value: unknown }
  copies: { key: number; value: unknown }
}

const NAME = 'cartouche'

/** A browser that keeps nothing may also never answer. */
const PATIENCE = 3000

/** Of one edition of a dossier; null where the browser keeps nothing, as in some private windows. */
export async function openBriefingDatabase(edition: string): Promise<BriefingDatabase | null> {
  try {
    return databaseIn(await openInTime(), edition)
  } catch {
    return null
  }
}

/** @throws when the browser takes too long. */
const openInTime = () =>
  Promise.race([
    open(),
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('the browser does not open its database'))
      }, PATIENCE)
    }),
  ])

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(NAME, 1, {
    upgrade: (database) => {
      database.createObjectStore('briefings')
      database.createObjectStore('copies', { autoIncrement: true })
    },
    blocking: (_, __, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })

function keptOf(value: unknown): Kept | null {
  const parsed = v.safeParse(Kept, value)
  return parsed.success ? parsed.output : null
}

function databaseIn(opened: IDBPDatabase<Schema>, edition: string): BriefingDatabase {
  const channel = new BroadcastChannel(`${NAME}-briefing:${edition}`)
  let database = Promise.resolve(opened)
  /** A connection that the browser has closed, as of a page that slept, is opened again. */
  async function use<T>(work: (on: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    const on = database
    try {
      return await work(await on)
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
      // Whoever finds it closed first opens it for all.
      if (database === on) database = openInTime()
      return work(await database)
    }
  }
  return {
    read: () => use(async (on) => keptOf(await on.get('briefings', edition))),
    write: (mine, seen) =>
      use(async (on) => {
        const transaction = on.transaction(['briefings', 'copies'], 'readwrite')
        const value: unknown = await transaction.objectStore('briefings').get(edition)
        const stored = keptOf(value)
        const { put, lost } = overwritten(stored, mine, seen)
        const copies = transaction.objectStore('copies')
        // What cannot be read, as of a later version, is put by as it is.
        const aside = stored === null ? value : lost === null ? undefined : stored
        if (aside !== undefined) await copies.add({ dossier: edition, at: Date.now(), kept: aside })
        await transaction.objectStore('briefings').put(put, edition)
        await transaction.done
        channel.postMessage(put.revision)
        return { revision: put.revision, lost: lost !== null }
      }),
    copies: () =>
      use(async (on) => {
        const transaction = on.transaction('copies')
        const [keys, values] = await Promise.all([
          transaction.store.getAllKeys(),
          transaction.store.getAll(),
        ])
        const read = values.flatMap((value, at) => copyOf(keys[at], value))
        return read.filter((one) => one.dossier === edition).reverse()
      }),
    forget: async (copy) => {
      await use((on) => on.delete('copies', copy))
      channel.postMessage(null)
    },
    watch: (changed) => {
      const seen = () => {
        if (document.visibilityState === 'visible') changed()
      }
      channel.addEventListener('message', changed)
      document.addEventListener('visibilitychange', seen)
      return () => {
        channel.removeEventListener('message', changed)
        document.removeEventListener('visibilitychange', seen)
      }
    },
  }
}

const Aside = v.object({ dossier: v.string(), at: v.number(), kept: Kept })

function copyOf(id: number | undefined, value: unknown): Copy[] {
  const parsed = v.safeParse(Aside, value)
  if (!parsed.success || id === undefined) return []
  const { dossier, at, kept } = parsed.output
  return [{ id, dossier, at, briefing: kept.briefing }]
}
