/**
 * Pages without an origin, as on `file:`, cannot tell windows of their own from others': a presentation there has a word
 * that its windows alone know. It goes to a window that a presentation opens in that window's name, which it keeps.
 */
import { keep, readKept, TAB } from '../../state/kept.ts'

const KEY = 'cartouche presenter'
const NAMED = /^cartouche-.*-key([0-9a-f]{32})$/

/** Where a message cannot name an origin. */
const isOpaque = () => location.origin === 'null' || location.protocol === 'file:'

const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

/** For as long as the page stands, where nothing is kept over its reloads. */
let made: string | null = null

/** Null where the origin says whose a message is. */
export function windowKey(): string | null {
  if (!isOpaque()) return null
  const known = made ?? NAMED.exec(window.name)?.[1] ?? readKept(TAB, KEY)
  made = typeof known === 'string' ? known : newKey()
  keep(TAB, KEY, made)
  return made
}

/** What ends the name of a window that a presentation opens. */
export function keyInName(): string {
  const key = windowKey()
  return key === null ? '' : `-key${key}`
}
