/** (dossier, View, still map) → what stands in the page before any script has run: the article, its map, its records. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import { escapeMarkup } from '../domain/markup.ts'
import { sayDate } from '../words/record/say-date.ts'
import type { View } from '../view/view.ts'
import { firstSight } from './first-sight.ts'
import { narrative } from './narrative.ts'
import { recordLists } from './records.ts'
import { signShapes } from './signs.ts'
import { FIRST_WORDS } from '../words/export/first-page.ts'

/** The inside of that element. `map` is a still map's markup, empty where there is none. */
export function firstPage(index: DossierIndex, view: View, map: string): string {
  const { meta } = index.dossier
  const source = `${meta.article.publisher}, ${sayDate(meta.article.published)}`
  return [
    signShapes(),
    `<header><h1>${escapeMarkup(meta.title)}</h1><p class="quiet">${escapeMarkup(source)}</p></header>`,
    '<div class="body"><article><div class="tabs"></div><div class="scroll">',
    firstSight(index, view),
    narrative(index, view),
    recordLists(index, view),
    `<noscript><p class="quiet">${FIRST_WORDS.noScript}</p></noscript>`,
    `</div></article><div class="pane"><div class="place">${map}</div></div></div>`,
    '<div class="below"></div>',
  ].join('\n')
}
