/** The net below everything: any error that nothing else caught is shown, with the View kept in the address. */
import { mount } from 'svelte'
import ErrorPanel from '../ui/trouble/ErrorPanel.svelte'

export function catchErrors(): void {
  let shown = false
  const show = (error: unknown) => {
    if (shown) return
    shown = true
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    mount(ErrorPanel, { target: document.body, props: { message } })
  }
  window.addEventListener('error', (event) => {
    // An image or font that fails has no error: it is not ours to stop for.
    if (event.error !== undefined && event.error !== null) show(event.error)
  })
  window.addEventListener('unhandledrejection', (event) => {
    show(event.reason)
  })
}
