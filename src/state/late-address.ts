/**
 * The address that a page had, or was about to have, when it was left. A reload asks for the one that
 * stood in the bar as it began: in a talk that may be the slide before.
 */
const KEY = 'cartouche address'

const page = () => location.pathname + location.search

/** Frames of one page share what is kept; whoever frames them says what they show. */
const isFramed = () => window.parent !== window

/** For the next load in this tab, and no later one. */
export function keepAddress(fragment: string): void {
  if (isFramed()) return
  try {
    sessionStorage.setItem(KEY, JSON.stringify([page(), fragment]))
  } catch {
    // Private windows may keep nothing: what is lost is one step.
  }
}

/** A page that comes back as it was needs none. */
export function forgetAddress(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // As above.
  }
}

/** Writes it into the address where the same page was reloaded; however else it was come by, its own address holds. */
export function applyKeptAddress(): void {
  if (isFramed()) return
  try {
    const [entry] = performance.getEntriesByType('navigation')
    const isReload = entry instanceof PerformanceNavigationTiming && entry.type === 'reload'
    const kept = sessionStorage.getItem(KEY)
    sessionStorage.removeItem(KEY)
    if (kept === null || !isReload) return
    const [of, fragment] = JSON.parse(kept) as [unknown, unknown]
    // A fragment without anything in it is printed as its `#` alone.
    if (of === page() && typeof fragment === 'string' && fragment !== location.hash)
      history.replaceState(null, '', fragment === '' ? page() : fragment)
  } catch {
    // As above.
  }
}
