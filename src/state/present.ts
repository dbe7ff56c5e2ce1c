/** Begins a talk from wherever the reader is. */
import type { Role } from './presenter.svelte.ts'
import type { Desk } from './desk.svelte.ts'

/** From a slide on; the first one unless it is said. @throws when the talk's code does not arrive. */
export async function present(desk: Desk, slide = 'opening', as: Role = 'audience'): Promise<void> {
  const talk = await desk.presenter()
  talk.begin(as, slide)
}

/** The slides here and the console in a window of its own, or here where that is refused. */
export async function presentWithConsole(desk: Desk, slide?: string): Promise<void> {
  const talk = await desk.presenter()
  if (desk.view.present === null) talk.begin('audience', slide ?? 'opening')
  talk.openWindow('console')
}
