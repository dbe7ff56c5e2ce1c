/** On a phone one sheet at a time covers the lower half: which one a View asks for. */
import type { View } from '../../view/view.ts'

export const SHEETS = ['map', 'article', 'layers', 'timeline', 'data'] as const
export type Sheet = (typeof SHEETS)[number] | 'record'

export function sheetOf({
  selection,
  table,
  panels,
  page,
}: Pick<View, 'selection' | 'table' | 'panels' | 'page'>): Sheet {
  // A briefing is made while records are open in its steps.
  if (panels.article && page === 'briefing') return 'article'
  if (selection !== null) return 'record'
  if (table !== null) return 'data'
  if (panels.timeline) return 'timeline'
  if (panels.layers) return 'layers'
  return panels.article ? 'article' : 'map'
}

/** The change of the View that puts one sheet on top. */
export function openSheet(sheet: (typeof SHEETS)[number], table: View['table']): Partial<View> {
  return {
    selection: null,
    table: sheet === 'data' ? (table ?? FIRST_TABLE) : null,
    panels: {
      article: sheet === 'article',
      layers: sheet === 'layers',
      timeline: sheet === 'timeline',
    },
  }
}

export const FIRST_TABLE = { list: 'incidents', sort: null, columns: null } as const
