/** Begins a talk from wherever the reader is, once all that it can need is there. */
import type { Role } from './presenter.svelte.ts'
import type { Desk } from './desk.svelte.ts'
import { whenThere } from './when-there.ts'

/** With its own code comes what it may ask for later; of that a part may be missing, and is asked for again. */
const talkOf = async (desk: Desk) => (await Promise.all([desk.presenter(), desk.talkParts()]))[0]

/** From a slide on; the first one unless it is said. */
export function present(desk: Desk, slide = 'opening', as: Role = 'audience'): void {
  void whenThere(
    desk,
    () => talkOf(desk),
    (talk) => {
      talk.begin(as, slide)
    },
  )
}

/** The slides here and the console in a window of its own; where that is refused, the screen asks. */
export function presentWithConsole(desk: Desk, slide = 'opening'): void {
  void whenThere(
    desk,
    () => talkOf(desk),
    (talk) => {
      if (desk.view.present === null) talk.begin('audience', slide)
      talk.openWindow('console')
    },
  )
}
