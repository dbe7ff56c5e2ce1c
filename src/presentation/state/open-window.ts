/** Another window of a presentation, beside this one. */
import { editionOf } from '../../domain/edition.ts'
import type { View } from '../../view/view.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { keyInName } from './window-key.ts'

/** Opens the console or the audience at a slide, the same window each time; null where that is refused. */
export function openWindow(
  workspace: Workspace,
  as: NonNullable<View['present']>['as'],
  slide: string,
): Window | null {
  const address = workspace.viewState.addressOf({ present: { as, slide } })
  const url = new URL(address, location.href).href
  return window.open(
    url,
    `cartouche-${as}-${editionOf(workspace.index.dossier.meta)}${keyInName()}`,
    'popup,width=1200,height=780',
  )
}
