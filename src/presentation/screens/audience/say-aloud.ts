/** What a presentation's screen says aloud: a slide's title when it comes, and each passage when it is revealed. */
import type { Slide } from '../../slides/slides.ts'

export interface OnScreen {
  slide: Pick<Slide, 'id' | 'title' | 'words' | 'reveal'>
  /** How many of its passages are shown. */
  shown: number
}

/** `ordinal`: which slide of how many. `before` is null for the first that is shown. */
export function sayAloud(before: OnScreen | null, now: OnScreen, ordinal: string): string {
  const { slide, shown } = now
  const stays = before !== null && before.slide.id === slide.id
  const passage = stays && slide.reveal && shown > before.shown ? slide.words[shown - 1] : undefined
  return passage?.map(({ text }) => text).join('') ?? `${slide.title}. ${ordinal}`
}
