/** Leaves the keys where the reader goes on once the search is gone. */
import { tick } from 'svelte'

/** Where each kind of result is read on; the first that is on the page. */
const LANDINGS = {
  record: ['#record h2'],
  passage: ['#article'],
  tool: ['#layers [role=tab][aria-selected=true]'],
  article: ['#article'],
} as const

export type Landing = keyof typeof LANDINGS

/** After the dialog is gone. A record's heading takes the keys by itself, unless it was open already. */
export async function land(landing: Landing | null, before: HTMLElement | null): Promise<void> {
  await tick()
  // A dialog that a command opened minds the keys itself.
  if (document.activeElement !== document.body) return
  const found = landing === null ? [] : LANDINGS[landing].map((one) => document.querySelector(one))
  const target = found.find((one) => one instanceof HTMLElement) ?? before
  if (target?.isConnected === true) target.focus()
}
