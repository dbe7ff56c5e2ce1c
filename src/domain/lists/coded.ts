/** Columns and cells of an incident as it is coded in the field. */
import type { CountRange, Outcome } from '../../model/schema/dossier.ts'
import { ofSide, rangeOf, type Range, type CasualtySide } from '../../model/counts.ts'
import { CODED_COLUMN_WORDS } from '../../words/record/columns.ts'
import { numberCell, type Cell } from './cell.ts'
import { CODED_COUNTS, ENDS, type CodedCount, type CodedId } from './coded-ids.ts'

type Kind = Exclude<keyof Outcome, 'note'>

/** What each is of; without a side of all together. */
const OF: Readonly<Record<CodedCount, { kind: Kind; side?: CasualtySide }>> = {
  killed: { kind: 'killed' },
  killed_suspects: { kind: 'killed', side: 'suspects' },
  killed_forces: { kind: 'killed', side: 'forces' },
  killed_civilians: { kind: 'killed', side: 'civilians' },
  arrested: { kind: 'arrested' },
  arrested_suspects: { kind: 'arrested', side: 'suspects' },
}

/** The same for each coded column. */
function each<T>(make: (count: CodedCount, end: (typeof ENDS)[number]) => T): Record<CodedId, T> {
  const all = CODED_COUNTS.flatMap((count) =>
    ENDS.map((end): [CodedId, T] => [`${count}_${end}`, make(count, end)]),
  )
  return Object.fromEntries(all) as Record<CodedId, T>
}

export const CODED_TITLES = each((count, end) =>
  CODED_COLUMN_WORDS.title(CODED_COLUMN_WORDS.counts[count], CODED_COLUMN_WORDS.ends[end]),
)

export const codedLooks = each(() => ({ numeric: true as const, usual: false }))

function rangeIn(people: CountRange | undefined, side: CasualtySide | undefined): Range | null {
  if (people === undefined) return null
  return side === undefined ? rangeOf(people) : ofSide(people, side)
}

/** Empty where nothing is told of a side. */
export const codedCells = (outcome: Outcome | undefined): Record<CodedId, Cell> =>
  each((count, end) => {
    const { kind, side } = OF[count]
    return numberCell(rangeIn(outcome?.[kind], side)?.[end] ?? undefined)
  })
