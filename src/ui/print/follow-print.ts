/** Ctrl or Cmd with P prints once the page is ready; a print by another way makes it ready for the next of the same View. */
import { arrive } from '../../load/arrive.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'

/** Returns the way to end it. */
export function followPrint(workspace: Workspace): () => void {
  const paper = matchMedia('print')
  const prepare = () =>
    arrive(() => import('./keep-sheet.svelte.ts')).then((one) => one.keepSheet(workspace))
  const pressed = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event
    if (key.toLowerCase() !== 'p' || altKey || shiftKey || !(ctrlKey || metaKey)) return
    event.preventDefault()
    const print = () => {
      window.print()
    }
    // Without its picture the rest is printed all the same.
    prepare().then(print, print)
  }
  const printed = () => {
    prepare().catch(() => undefined)
  }
  const changed = () => {
    if (paper.matches) printed()
  }
  window.addEventListener('keydown', pressed)
  paper.addEventListener('change', changed)
  // A print that follows another within a frame changes nothing of what the page is shown on.
  window.addEventListener('beforeprint', printed)
  // A page may be on its way to paper before its app has come.
  changed()
  return () => {
    window.removeEventListener('keydown', pressed)
    paper.removeEventListener('change', changed)
    window.removeEventListener('beforeprint', printed)
  }
}
