/** Gives a link with a short address that of the whole View of the moment when somebody comes near. Hundreds of links stand on the page. */
import type { Attachment } from 'svelte/attachments'
import type { Workspace } from '../../state/workspace.svelte.ts'
import type { View } from '../../view/view.ts'

export function addressed(
  workspace: Workspace,
  part: Partial<View>,
): Attachment<HTMLAnchorElement> {
  return (link) => {
    const near = () => {
      link.href = workspace.viewState.addressOf(part)
    }
    link.addEventListener('pointerenter', near)
    link.addEventListener('focus', near)
    return () => {
      link.removeEventListener('pointerenter', near)
      link.removeEventListener('focus', near)
    }
  }
}
