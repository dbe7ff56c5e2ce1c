/** Ctrl or Cmd with P prints once the page is ready for it; a print that comes by another way is made ready as it comes. */
import type { Desk } from '../../state/desk.svelte.ts'

/** Returns the way to end it. */
export function followPrint(desk: Desk): () => void {
  const paper = matchMedia('print')
  let ready: Promise<() => void> | null = null
  const prepare = () =>
    (ready ??= import('./prepare-print.ts').then((one) => one.preparePrint(desk)))
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
  const changed = () => {
    if (paper.matches) prepare().catch(() => undefined)
    else {
      void ready?.then(
        (away) => {
          away()
        },
        () => undefined,
      )
      ready = null
    }
  }
  window.addEventListener('keydown', pressed)
  paper.addEventListener('change', changed)
  return () => {
    window.removeEventListener('keydown', pressed)
    paper.removeEventListener('change', changed)
  }
}
