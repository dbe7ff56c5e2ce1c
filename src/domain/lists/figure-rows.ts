/** Every figure of the risk factors' indicators as a row: what is measured, where, when, how much and who says so. */
import { FIGURE_COLUMN_WORDS } from '../../words/record/columns.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { refer } from '../references.ts'
import { titleOf } from '../titles.ts'
import { dateCell, numberCell, textCell, type Row } from './cell.ts'
import type { Column } from './columns.ts'

const column = (id: keyof typeof FIGURE_COLUMN_WORDS): Column => ({
  id,
  title: FIGURE_COLUMN_WORDS[id],
  usual: true,
})

export const FIGURE_COLUMNS: readonly Column[] = [
  column('factor'),
  column('indicator'),
  column('title'),
  column('unit'),
  column('dataset'),
  column('place_id'),
  column('place'),
  column('date'),
  column('value'),
  column('low'),
  column('high'),
  column('label'),
  column('standing'),
  column('note'),
  column('source_ids'),
  column('marking'),
]

/** In the order of the data; the reference is the factor's. Numbers are numbers, and no value is empty, never zero. */
export function figureRows(index: DossierIndex): Row[] {
  const { factors, meta } = index.dossier
  return factors.flatMap((factor) =>
    factor.indicators.flatMap((indicator) =>
      indicator.values.map((one): Row => {
        const marking = one.marking ?? indicator.marking ?? factor.marking ?? meta.marking
        return {
          reference: refer('factor', factor.id),
          cells: {
            factor: textCell(factor.title),
            indicator: textCell(indicator.id),
            title: textCell(indicator.title),
            unit: textCell(indicator.unit),
            dataset: textCell(indicator.dataset),
            place_id: textCell(one.place),
            place: textCell(titleOf(index, refer('place', one.place))),
            date: dateCell(one.date),
            value: numberCell(one.value ?? undefined),
            low: numberCell(one.low),
            high: numberCell(one.high),
            label: textCell(one.label),
            standing: textCell(one.standing),
            note: textCell(one.note),
            source_ids: textCell(one.sources.join('; ')),
            marking: textCell(marking),
          },
        }
      }),
    ),
  )
}
