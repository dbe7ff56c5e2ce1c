/** Keeps briefings in this browser (IndexedDB), and tells the other tabs of each write. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import * as v from 'valibot'
import { Kept, overwritten, type Copy, type Mine } from './kept-briefing.ts'

export interface DeckStore {
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

/** Null where the browser keeps nothing, as in some private windows. */
export async function openDeckStore(dossier: string): Promise<DeckStore | null> {
  try {
    const database = await Promise.race([open(), late()])
    return database === null ? null : storeIn(database, dossier)
  } catch {
    return null
  }
}

const late = () =>
  new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null)
    }, PATIENCE)
  })

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

function storeIn(database: IDBPDatabase<Schema>, dossier: string): DeckStore {
  const channel = new BroadcastChannel(`${NAME}-briefing:${dossier}`)
  return {
    read: async () => keptOf(await database.get('briefings', dossier)),
    write: async (mine, seen) => {
      const transaction = database.transaction(['briefings', 'copies'], 'readwrite')
      const value: unknown = await transaction.objectStore('briefings').get(dossier)
      const stored = keptOf(value)
      const { put, lost } = overwritten(stored, mine, seen)
      const copies = transaction.objectStore('copies')
      // What cannot be read, as of a later version, is put by as it is.
      const aside = stored === null ? value : lost === null ? undefined : stored
      if (aside !== undefined) await copies.add({ dossier, at: Date.now(), kept: aside })
      await transaction.objectStore('briefings').put(put, dossier)
      await transaction.done
      channel.postMessage(put.revision)
      return { revision: put.revision, lost: lost !== null }
    },
    copies: async () => {
      const transaction = database.transaction('copies')
      const [keys, values] = await Promise.all([
        transaction.store.getAllKeys(),
        transaction.store.getAll(),
      ])
      const read = values.flatMap((value, at) => copyOf(keys[at], value))
      return read.filter((one) => one.dossier === dossier).reverse()
    },
    forget: async (copy) => {
      await database.delete('copies', copy)
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
