/** Shows a slide's View beside the editor of the briefing. */
import { besideEditor } from '../briefing/editor-view.ts'
import type { Desk } from './desk.svelte.ts'

/** Opens the editor where it is not open; a slide that is gone opens it alone. */
export async function showSlide(desk: Desk, slide: string): Promise<void> {
  const deck = await desk.deck()
  const { whole } = desk.viewState
  const view = deck.slides.find((one) => one.id === slide)?.view
  desk.viewState.change({
    ...(view === undefined ? {} : besideEditor(view, whole)),
    page: 'briefing',
    panels: { ...whole.panels, article: true },
  })
}
