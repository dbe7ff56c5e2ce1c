/** The View that a dossier opens with, before a link says otherwise. */
import type { Dossier } from '../model/schema/dossier.ts'
import type { Theme, View } from './view.ts'

/** `wide` and `tall` tell whether the window has room for the layer panel beside the article, and for the timeline below. */
export function defaultView(
  dossier: Dossier,
  layers: readonly string[],
  { theme, wide, tall }: { theme: Theme; wide: boolean; tall: boolean },
): View {
  const [language = 'en'] = dossier.meta.languages
  return {
    camera: null,
    layers: layers.filter((id) => dossier.meta.layers.includes(id)),
    opacity: {},
    selection: null,
    reading: 'checked',
    language,
    theme,
    panels: { article: true, layers: wide, timeline: tall },
    page: 'article',
    tool: 'layers',
    dialog: null,
    passage: null,
    filters: {},
    time: null,
    certain: false,
    span: null,
    table: null,
    question: null,
    present: null,
    chrome: 'full',
  }
}
