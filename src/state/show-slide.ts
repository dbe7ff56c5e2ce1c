/** Shows a slide's View beside the editor of the briefing. */
import { besideEditor } from '../briefing/editor-view.ts'
import { wordsOf } from '../briefing/panel-side.ts'
import type { Desk } from './desk.svelte.ts'

/** Opens the editor where it is not open; a slide that is gone opens it alone. */
export async function showSlide(desk: Desk, slide: string): Promise<void> {
  const deck = await desk.deck()
  const { whole } = desk.viewState
  const shown = deck.slides.find((one) => one.id === slide)
  desk.viewState.change({
    ...(shown === undefined
      ? {}
      : besideEditor(shown.view, whole, desk.mapSize, wordsOf(desk, shown))),
    page: 'briefing',
    panels: { ...whole.panels, article: true },
  })
}
