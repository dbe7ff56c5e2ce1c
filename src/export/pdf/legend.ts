/** The legend of a View as rows of text, each behind the mark that it explains. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Swatch } from '../../domain/layer-catalogue.ts'
import type { View } from '../../view/view.ts'
import { legendOf } from '../figure/legend-of.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import type { Block, MakeBlock } from './block.ts'
import { span } from './page.ts'
import { SIDE, STYLES } from './sheet.ts'

/** Room for a mark. */
const INDENT = 23

export function legendBlocks(
  index: DossierIndex,
  boundaries: Boundaries,
  make: MakeBlock,
  view: View,
  tag: 'H2' | 'H3',
): Block[] {
  const row = (label: string, swatch: Swatch | null, before: number) =>
    make('LI', [span(label, STYLES.legend)], SIDE.width, {
      indent: INDENT,
      before,
      ...(swatch !== null && { swatch }),
    })
  const rows = legendOf(index, boundaries, view).flatMap((section) => {
    if (section.rows.length === 0) return [row(section.title, section.swatch, 4)]
    return [
      make('LI', [span(section.title, STYLES.legendTitle)], SIDE.width, {
        before: 6,
        keep: 14,
        // Its own mark may be one that none of its rows has, as a factor's line.
        ...(section.swatch !== null && { indent: INDENT, swatch: section.swatch }),
      }),
      ...section.rows.map(({ label, count, swatch }) =>
        row(count === null ? label : `${label} · ${String(count)}`, swatch, 0),
      ),
    ]
  })
  if (rows.length === 0) return []
  return [make(tag, [span(EXPORT_WORDS.legend, STYLES.label)], SIDE.width), ...rows]
}
