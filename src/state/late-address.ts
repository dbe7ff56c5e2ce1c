/**
 * The address that a page had, or was about to have, when it was left. A reload asks for the one that
 * stood in the bar as it began: in a presentation that may be the slide before.
 */
import { forget, keep, readKept, TAB } from './kept.ts'

const KEY = 'cartouche address'

const page = () => location.pathname + location.search

/** Frames of one page share what is kept; whoever frames them says what they show. */
const isFramed = () => window.parent !== window

/** For the next load in this tab, and no later one. */
export function keepAddress(fragment: string): void {
  if (!isFramed()) keep(TAB, KEY, [page(), fragment])
}

/** A page that comes back as it was needs none. */
export function forgetAddress(): void {
  forget(TAB, KEY)
}

/** Reloaded, and nobody has edited the address since: the entry of the load names what it began with. */
function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  if (!(entry instanceof PerformanceNavigationTiming)) return false
  return entry.type === 'reload' && entry.name === location.href
}

/** The fragment with which this page was left, where it was reloaded; else null: its own address holds. */
function takeAddress(): string | null {
  if (isFramed()) return null
  const kept = readKept(TAB, KEY)
  forgetAddress()
  if (!Array.isArray(kept) || !isReload()) return null
  const [where, fragment] = kept as unknown[]
  return where === page() && typeof fragment === 'string' ? fragment : null
}

/** Puts it into the bar, before anybody reads what stands there. */
export function restoreAddress(): void {
  const left = takeAddress()
  if (left !== null && left !== '') writeAddress(left, 'replaceState')
}

export function writeAddress(fragment: string, how: 'pushState' | 'replaceState'): void {
  try {
    window.history[how](null, '', fragment)
  } catch {
    // Safari refuses many rewrites in a short time, and some pages have no address to rewrite.
  }
}
