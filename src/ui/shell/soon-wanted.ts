/** What a reader is likely to open next: fetched at the first sign of one, so that it is there when it is asked for. */
import { fetchReadAddress } from '../../state/view-state.svelte.ts'

const PARTS: readonly (() => Promise<unknown>)[] = [
  fetchReadAddress,
  () => import('../map/MapTip.svelte'),
  () => import('../search/SearchDialog.svelte'),
  () => import('./ShareMenu.svelte'),
  () => import('./Settings.svelte'),
  () => import('../record/RecordPanel.svelte'),
  () => import('../layers/LayerList.svelte'),
  () => import('../timeline/TimeDetail.svelte'),
]

const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'] as const

/** Resolves when a hand first does something on the page. */
export function firstSign(): Promise<void> {
  const heard = new AbortController()
  return new Promise((resolve) => {
    const hear = () => {
      heard.abort()
      resolve()
    }
    for (const sign of SIGNS)
      window.addEventListener(sign, hear, { capture: true, passive: true, signal: heard.signal })
  })
}

/** What does not arrive is asked for again when it is opened. */
export function fetchSoonWanted(): void {
  for (const load of PARTS) load().catch(() => undefined)
}
