/** What a map shows, in words, for those who do not see it. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { layerCatalogue } from '../../domain/layer-catalogue.ts'
import { sayDate } from '../../domain/say-date.ts'
import { titleOf } from '../../domain/titles.ts'
import type { View } from '../../view/view.ts'
import { PPTX_WORDS } from './words.ts'

export function altText(index: DossierIndex, title: string, view: View): string {
  const { layers, selection, time, certain, reading } = view
  const titles = layerCatalogue(index).filter(({ id }) => layers.includes(id))
  return [
    PPTX_WORDS.mapOf(title),
    PPTX_WORDS.layers(titles.map((one) => one.title)),
    ...(selection === null ? [] : [PPTX_WORDS.selected(titleOf(index, selection, reading))]),
    ...(time === null ? [] : [PPTX_WORDS.time(sayDate(time))]),
    ...(certain ? [PPTX_WORDS.certain] : []),
    PPTX_WORDS.readings[reading],
  ].join(' ')
}
