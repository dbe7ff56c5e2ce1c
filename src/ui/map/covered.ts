/** What panels cover of the map, worked out from the View and the pane's size: measuring would lay the page out twice. */
import type { Padding } from '../../map/adapter/handle.ts'
import { wordsBox, type WordsSide } from '../../presentation/slides/words-box.ts'
import { sheetOf, type Sheet } from '../parts/sheet.ts'
import type { View } from '../../view/view.ts'

/** CSS pixels: widths of the panels over the map, as App's styles have them. */
export const PANEL = { layers: 298, record: 344, narrowRecord: 300 } as const

/** Share of the pane that a sheet covers on a phone: of its height, or lying of its width. */
const SHEET = 0.54
const SIDE_SHEET = 0.55

/** Below this much free map a panel is looked past, not around. */
const LEAST = 320

/** Above stands the choice of the reading, at the right the controls, below the key. */
export const FREE: Padding = { top: 64, right: 60, bottom: 60, left: 24 }

const OVER_THE_MAP: readonly Sheet[] = ['record', 'layers', 'article']

export interface Pane {
  width: number
  height: number
  /** A phone: panels are sheets. */
  narrow: boolean
  /** A phone that lies: the sheets stand at the side. */
  lying: boolean
  /** Whether the window has room for the record's usual width. */
  roomy: boolean
}

export function recordWidth(roomy: boolean): number {
  return roomy ? PANEL.record : PANEL.narrowRecord
}

/** In a presentation the words cover a side; a record that is asked for lies at the right. */
function coveredByWords(
  view: Pick<View, 'present' | 'selection'>,
  pane: Pane,
  side: WordsSide,
): Padding {
  const { width, roomy } = pane
  const slide = view.present?.slide
  const box = wordsBox(pane, slide === 'opening' || slide === 'closing', side)
  const free = { top: 24, right: 24, bottom: 40, left: 24 }
  if (box.right - box.left === width) {
    const tall = box.bottom - box.top
    return side === 'near' ? { ...free, bottom: tall + 24 } : { ...free, top: tall + 24 }
  }
  const wide = box.right - box.left + 40
  const record = view.selection !== null && width - wide > LEAST ? recordWidth(roomy) : 0
  const right = Math.max(side === 'far' ? wide : 0, record) + free.right
  return { ...free, right, left: side === 'near' ? wide : free.left }
}

export function coveredBy(
  view: Pick<View, 'selection' | 'panels' | 'table' | 'page' | 'present'>,
  pane: Pane,
  side: WordsSide = 'near',
): Padding {
  if (view.present !== null) return coveredByWords(view, pane, side)
  const { width, height, narrow, lying, roomy } = pane
  const { selection, panels } = view
  if (lying) {
    return {
      ...FREE,
      right: FREE.right + (sheetOf(view) === 'map' ? 0 : Math.round(width * SIDE_SHEET)),
    }
  }
  if (narrow) {
    // The timeline and the tables stand below the map, not over it.
    const sheet = OVER_THE_MAP.includes(sheetOf(view))
    return { ...FREE, bottom: FREE.bottom + (sheet ? Math.round(height * SHEET) : 0) }
  }
  const right = FREE.right + (selection !== null ? recordWidth(roomy) : 0)
  const left = FREE.left + (panels.layers ? PANEL.layers : 0)
  return { ...FREE, right, left: width - left - right < LEAST ? FREE.left : left }
}
