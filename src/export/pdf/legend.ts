/** The legend of a View as rows of text, each behind the mark that it explains. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { layerCatalogue, type LayerEntry } from '../../domain/layer-catalogue.ts'
import { legendRows } from '../../domain/legend.ts'
import type { View } from '../../view/view.ts'
import type { Block, MakeBlock } from './block.ts'
import { span } from './page.ts'
import { SIDE, STYLES } from './sheet.ts'
import { PDF_WORDS } from './words.ts'

/** Room for a mark. */
const INDENT = 23

export const layersOf = (index: DossierIndex, view: View): LayerEntry[] =>
  layerCatalogue(index).filter((one) => view.layers.includes(one.id))

export function legendBlocks(
  index: DossierIndex,
  boundaries: Boundaries,
  make: MakeBlock,
  view: View,
): Block[] {
  const rows = layersOf(index, view).flatMap((layer) => {
    const own = legendRows(index, boundaries, layer)
    if (own.length === 0) {
      return [row(make, layer.title, layer.swatch, 3)]
    }
    return [
      make('P', [span(layer.title, STYLES.label)], SIDE.width, { before: 6, keep: 14 }),
      ...own.map((one) => row(make, one.label, one.swatch, 0)),
    ]
  })
  if (rows.length === 0) return []
  return [make('H3', [span(PDF_WORDS.legend, STYLES.kicker)], SIDE.width), ...rows]
}

const row = (make: MakeBlock, label: string, swatch: LayerEntry['swatch'], before: number) =>
  make('LI', [span(label, STYLES.legend)], SIDE.width, { swatch, indent: INDENT, before })
