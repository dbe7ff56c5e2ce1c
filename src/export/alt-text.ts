/** The text that stands for an exported map. */
import type { Boundaries } from '../domain/boundaries.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import type { WordsPlace } from '../presentation/slides/stage.ts'
import type { View } from '../view/view.ts'
import { describeMap } from './describe-map.ts'
import { frameView } from './frame-view.ts'
import { EXPORT_WORDS } from '../words/export/exports.ts'

/** Every picture holds what this one does: a layout's own may hold a little more at its sides. */
const PICTURE = { width: 960, height: 600 } as const

/** `words`: as in `frameView`. */
export function altText(
  index: DossierIndex,
  boundaries: Boundaries,
  title: string,
  shown: View,
  words: WordsPlace | null,
): string {
  const { view, frame } = frameView(shown, PICTURE, words)
  return `${EXPORT_WORDS.mapOf(title)} ${describeMap(index, boundaries, view, frame)}`
}
