/** A window of a talk: the side of it that words hide least of, and another one beside it. */
import { sideOf } from '../briefing/panel-side.ts'
import type { Slide } from '../briefing/slides.ts'
import type { Side } from '../briefing/words-box.ts'
import type { View } from '../view/view.ts'
import type { Desk } from './desk.svelte.ts'

/** Worked out once for each slide and size of the window. */
export function sidesOf(desk: Desk): (slide: Slide) => Side {
  const sides = new WeakMap<Slide, { size: string; side: Side }>()
  return (slide) => {
    const [width, height] = [innerWidth, innerHeight]
    const size = `${width} ${height}`
    const known = sides.get(slide)
    if (known?.size === size) return known.side
    const side = sideOf(desk, slide, { width, height })
    sides.set(slide, { size, side })
    return side
  }
}

/** Opens the console or the audience at a slide, the same window each time; null where that is refused. */
export function talkWindow(
  desk: Desk,
  as: NonNullable<View['present']>['as'],
  slide: string,
): Window | null {
  const address = desk.viewState.addressOf({ present: { as, slide } })
  const url = new URL(address, location.href).href
  return window.open(
    url,
    `cartouche-${as}-${desk.index.dossier.meta.id}`,
    'popup,width=1200,height=780',
  )
}
