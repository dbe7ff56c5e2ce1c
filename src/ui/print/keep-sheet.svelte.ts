/** The sheet of a View that was printed stays for its next print, which may not wait, until the View is another. */
import type { Workspace } from '../../state/workspace.svelte.ts'
import type { View } from '../../view/view.ts'
import { preparePrint } from './prepare-print.ts'

let kept: { view: View; ready: Promise<void> } | null = null

/** Resolves when all of it can be seen. */
export function keepSheet(workspace: Workspace): Promise<void> {
  const view = workspace.viewState.whole
  if (kept?.view === view) return kept.ready
  const forget = () => {
    if (kept === made) kept = null
  }
  const ready = preparePrint(workspace).then((away) => {
    const end = $effect.root(() => {
      $effect(() => {
        if (workspace.viewState.whole === view) return
        away()
        forget()
        end()
        // The page is on paper still: a map that comes to rest may have changed what it shows.
        if (matchMedia('print').matches) keepSheet(workspace).catch(() => undefined)
      })
    })
  })
  const made = (kept = { view, ready })
  ready.catch(forget)
  return ready
}
