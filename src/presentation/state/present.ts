/** Begins a presentation from wherever the reader is, once all that it can need is there. */
import { presenterOf } from './presenter-of.ts'
import type { ScreenRole } from './presenter.svelte.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { whenThere } from '../../state/when-there.ts'

/** With its own code comes what it may ask for later; of that a part may be missing, and is asked for again. */
const presenterWithParts = async (workspace: Workspace) =>
  (await Promise.all([presenterOf(workspace), workspace.presentationParts()]))[0]

/** From a slide on; the first one unless it is said. */
export function present(
  workspace: Workspace,
  slide = 'opening',
  as: ScreenRole = 'audience',
): void {
  void whenThere(
    workspace,
    () => presenterWithParts(workspace),
    (presenter) => {
      presenter.begin(as, slide)
    },
  )
}

/** The slides here and the console in a window of its own; where that is refused, the screen asks. */
export function presentWithConsole(workspace: Workspace, slide = 'opening'): void {
  void whenThere(
    workspace,
    () => presenterWithParts(workspace),
    (presenter) => {
      if (workspace.view.present === null) presenter.begin('audience', slide)
      presenter.openWindow('console')
    },
  )
}
