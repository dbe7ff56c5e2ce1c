/** What the browser keeps under a key, as JSON. It may keep nothing, as in some private windows: then nothing is found. */

/** Asked for at each use: where a page may keep nothing, the asking itself throws. */
type Where = () => Storage

/** As long as the tab, over its reloads. */
export const TAB: Where = () => sessionStorage
export const BROWSER: Where = () => localStorage

/** Null where nothing is kept. */
export function readKept(where: Where, key: string): unknown {
  try {
    const value: unknown = JSON.parse(where().getItem(key) ?? 'null')
    return value
  } catch {
    return null
  }
}

export function keep(where: Where, key: string, value: unknown): void {
  try {
    where().setItem(key, JSON.stringify(value))
  } catch {
    // The page goes on without: what is kept here is a convenience.
  }
}

export function forget(where: Where, key: string): void {
  try {
    where().removeItem(key)
  } catch {
    // As above.
  }
}
