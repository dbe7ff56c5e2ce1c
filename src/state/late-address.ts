/** The address that a page left before it was written: a reload asks for the one that stands in the bar. */
const KEY = 'cartouche address'

/** Keeps, for the next load in this tab, what the fragment was about to become. */
export function keepLate(fragment: string): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([location.href, fragment]))
  } catch {
    // Private windows may keep nothing: what is lost is one step.
  }
}

/** Writes it into the address of the same page that is loaded again; anywhere else it is forgotten. */
export function applyLate(): void {
  try {
    const kept = sessionStorage.getItem(KEY)
    if (kept === null) return
    sessionStorage.removeItem(KEY)
    const [from, fragment] = JSON.parse(kept) as [unknown, unknown]
    if (from === location.href && typeof fragment === 'string')
      history.replaceState(null, '', fragment)
  } catch {
    // As above.
  }
}
