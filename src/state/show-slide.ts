/** Shows a slide's View beside the editor of the briefing. */
import { besideEditor } from '../briefing/editor-view.ts'
import { wordsOf } from '../briefing/panel-side.ts'
import type { Deck } from './deck.svelte.ts'
import type { Desk } from './desk.svelte.ts'
import { whenThere } from './when-there.ts'

/** Opens the editor where it is not open; a slide that is gone opens it alone. */
export function showSlide(desk: Desk, slide: string): void {
  void whenThere(desk, desk.deck, (deck) => {
    show(desk, deck, slide)
  })
}

function show(desk: Desk, deck: Deck, slide: string): void {
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
