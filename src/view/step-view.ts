/** A View as a step holds it: every part by its key in the address, so that no window's defaults are in it. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import { layerCatalogue } from '../domain/layer-catalogue.ts'
import { defaultView } from './defaults.ts'
import { PARAMETERS } from './parameters.ts'
import { readParameters, type KnownIds, type ReadView } from './read-url.ts'
import type { View } from './view.ts'

/** Parts of the screen that belong to the window and not to what is shown in it. */
const OF_THE_WINDOW: ReadonlySet<keyof View> = new Set(['present', 'chrome'])

/** What a part that a step leaves out is taken for; the same in every window. */
export function plainView(index: DossierIndex): View {
  const layers = layerCatalogue(index).map((one) => one.id)
  const view = defaultView(index.dossier, layers, { theme: 'room', tall: false })
  // A step that names no reading was made when a page opened as the article told it.
  return {
    ...view,
    reading: 'told',
    panels: { article: false, layers: false, timeline: false },
  }
}

/** Every part of a View, by its key. */
export function stepViewOf(view: View): Record<string, string> {
  return Object.fromEntries(
    PARAMETERS.filter(({ part }) => !OF_THE_WINDOW.has(part)).map((one) => [
      one.key,
      one.printed(view),
    ]),
  )
}

/** What is wrong falls back to the plain View and is named in `dropped`. */
export function readStepView(
  step: Readonly<Record<string, string>>,
  plain: View,
  known: KnownIds,
): ReadView {
  return readParameters(Object.entries(step), plain, known)
}
