/** Where a presentation stands, and where each key leads: passages come one by one where the author wants it. */
import type { Slide } from './slides.ts'

export interface PresentationPlace {
  /** Ordinal of the slide. */
  at: number
  /** How many of its passages are shown. */
  shown: number
}

type Shown = Pick<Slide, 'reveal' | 'words'>

const all = (slide: Shown | undefined) => slide?.words.length ?? 0

/** A slide whose words come one by one begins without them, unless it is come back to. */
export function entered(slides: readonly Shown[], at: number, back = false): PresentationPlace {
  const slide = slides[at]
  return { at, shown: slide?.reveal === true && !back ? 0 : all(slide) }
}

/** The next passage, else the next slide; the last one stays. */
export function forward(
  slides: readonly Shown[],
  { at, shown }: PresentationPlace,
): PresentationPlace {
  if (shown < all(slides[at])) return { at, shown: shown + 1 }
  return at < slides.length - 1 ? entered(slides, at + 1) : { at, shown }
}

/** What comes by itself: the same, and after the last slide the first again. */
export function onward(slides: readonly Shown[], place: PresentationPlace): PresentationPlace {
  const next = forward(slides, place)
  return next.at === place.at && next.shown === place.shown ? entered(slides, 0) : next
}

/** In how many parts a slide's time is told: before its first passage, and with each. */
export const partsOf = (slide: Shown) => (slide.reveal ? slide.words.length + 1 : 1)

/** The slide before, with all its words; the first one stays. */
export function backward(
  slides: readonly Shown[],
  { at, shown }: PresentationPlace,
): PresentationPlace {
  return at > 0 ? entered(slides, at - 1, true) : { at, shown }
}

/** Straight to a slide; one that lies behind shows all its words. */
export function jumped(
  slides: readonly Shown[],
  { at }: PresentationPlace,
  to: number,
): PresentationPlace {
  const there = Math.min(Math.max(0, to), slides.length - 1)
  return entered(slides, there, there < at)
}
