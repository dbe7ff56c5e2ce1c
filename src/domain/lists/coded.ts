/** Columns of an incident as it is coded in the field: people by kind and side, each as low, best and high. */
import type { Outcome } from '../../model/schema/dossier.ts'
import type { Side } from '../counts.ts'

type Kind = Exclude<keyof Outcome, 'note'>

/** Null for all sides together. */
export const CODED: readonly (readonly [kind: Kind, side: Side | null])[] = [
  ['killed', null],
  ['killed', 'suspects'],
  ['killed', 'forces'],
  ['killed', 'civilians'],
  ['arrested', null],
  ['arrested', 'suspects'],
]

export const codedId = (kind: Kind, side: Side | null) => (side === null ? kind : `${kind}_${side}`)

const TITLES: Readonly<Record<Kind, string>> = {
  killed: 'Killed',
  injured: 'Injured',
  arrested: 'Arrested',
}

export const codedColumns = CODED.flatMap(([kind, side]) =>
  (['low', 'best', 'high'] as const).map((end) => ({
    id: `${codedId(kind, side)}_${end}`,
    title: `${TITLES[kind]}${side === null ? '' : `, ${side}`}, ${end}`,
    numeric: true as const,
    usual: false,
  })),
)
