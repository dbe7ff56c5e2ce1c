/** What a map shows, in words, for those who do not see it. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import { layerCatalogue } from '../domain/layer-catalogue.ts'
import { titleOf } from '../domain/titles.ts'
import type { View } from '../view/view.ts'
import { sayView } from './say-view.ts'
import { EXPORT_WORDS } from './words.ts'

export function altText(index: DossierIndex, title: string, view: View): string {
  const { layers, selection, reading } = view
  const titles = layerCatalogue(index).filter(({ id }) => layers.includes(id))
  return [
    EXPORT_WORDS.mapOf(title),
    EXPORT_WORDS.layers(titles.map((one) => one.title)),
    ...(selection === null ? [] : [EXPORT_WORDS.selected(titleOf(index, selection, reading))]),
    `${sayView(index, view).join('; ')}.`,
  ].join(' ')
}
