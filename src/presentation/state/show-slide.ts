/** Shows a slide's View beside the editor of the briefing. */
import { besideEditor } from '../slides/editor-view.ts'
import { wordsOf } from '../slides/panel-side.ts'
import type { BriefingStore } from '../../state/briefing-store.svelte.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { whenThere } from '../../state/when-there.ts'

/** Opens the editor where it is not open; a slide that is gone opens it alone. */
export function showSlide(workspace: Workspace, slide: string): void {
  void whenThere(workspace, workspace.briefingStore, (briefingStore) => {
    show(workspace, briefingStore, slide)
  })
}

function show(workspace: Workspace, briefingStore: BriefingStore, slide: string): void {
  const { whole } = workspace.viewState
  const shown = briefingStore.slides.find((one) => one.id === slide)
  workspace.viewState.change({
    ...(shown === undefined
      ? {}
      : besideEditor(shown.view, whole, workspace.mapSize, wordsOf(workspace, shown))),
    page: 'briefing',
    panels: { ...whole.panels, article: true },
  })
}
