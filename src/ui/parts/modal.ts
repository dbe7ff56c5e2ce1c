/** A dialog that is open as long as it is there, and gives the keys back to what had them before. */
import type { Attachment } from 'svelte/attachments'

export const modal: Attachment<HTMLDialogElement> = (dialog) => {
  const before = document.activeElement
  dialog.showModal()
  return () => {
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
