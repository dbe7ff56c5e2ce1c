/** The View that a dossier opens with, before a link says otherwise. */
import type { Dossier } from '../model/schema/dossier.ts'
import type { Theme, View } from './view.ts'

/** `wide` tells whether the window has room for the layer panel beside the article. */
export function defaultView(
  dossier: Dossier,
  layers: readonly string[],
  { theme, wide }: { theme: Theme; wide: boolean },
): View {
  const [language = 'en'] = dossier.meta.languages
  return {
    camera: null,
    layers: layers.filter((id) => dossier.meta.layers.includes(id)),
    opacity: {},
    selection: null,
    reading: 'told',
    language,
    theme,
    panels: { article: true, layers: wide },
    dialog: null,
    passage: null,
  }
}
