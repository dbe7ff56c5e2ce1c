/** The View that a dossier opens with, before a link says otherwise. */
import type { Dossier } from '../model/schema/dossier.ts'
import type { Theme, View } from './view.ts'

/** `tall` tells whether the window has room for the timeline below. */
export function defaultView(
  dossier: Dossier,
  layers: readonly string[],
  { theme, tall }: { theme: Theme; tall: boolean },
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
    panels: { article: true, layers: false, timeline: tall },
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
