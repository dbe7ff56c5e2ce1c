/** What a release takes away, as every part of it asks. */
import type { Position } from '../../domain/boundaries.ts'
import type { Marking } from '../../model/schema/dossier.ts'
import type { LeftOut } from './left-out.ts'
import { highestOf, isAbove } from './levels.ts'

/** A place whose position is above the audience. */
export interface Coarse {
  /** What may not leave. */
  position: Position
  /** Its province, else its country; null where neither is known. */
  code: string | null
  /** Where lines to it may end: the label of that area. Null without boundaries. */
  centre: Position | null
  exactFrom: Marking
}

export interface Gone {
  marking: Marking
  why: 'marking' | 'names what is left out'
}

export interface Cut {
  /** The audience's. */
  limit: Marking
  /** The dossier's: of everything that nobody marked. */
  whole: Marking
  /** By reference. */
  gone: ReadonlyMap<string, Gone>
  coarse: ReadonlyMap<string, Coarse>
  titleOf: (reference: string) => string
  tell: (one: LeftOut) => void
}

export const isGone = (cut: Pick<Cut, 'gone'>, kind: string, id: string) =>
  cut.gone.has(`${kind}:${id}`)

/** Above the audience by its own marking, or, unmarked, by that of what it is part of. */
export function isOver(
  cut: Pick<Cut, 'limit'>,
  own: Marking | undefined,
  inherited: Marking,
): boolean {
  return isAbove(own ?? inherited, cut.limit)
}

/** The marking that took away what these references name. */
export const markingOfGone = (cut: Pick<Cut, 'gone'>, references: readonly string[]): Marking =>
  highestOf(references.flatMap((one) => cut.gone.get(one)?.marking ?? []))

/** What nobody marked keeps the dossier's marking when the whole takes that of its audience. */
export function stamped<T extends { marking?: Marking }>(cut: Cut, record: T): T {
  if (record.marking !== undefined || cut.whole === cut.limit) return record
  return { ...record, marking: cut.whole }
}

/** Without the keys whose value is undefined: the schemas know no such values. */
export function without<T extends object, K extends keyof T>(
  record: T,
  ...keys: readonly K[]
): Omit<T, K> {
  const rest = Object.entries(record).filter(([key]) => !keys.some((one) => one === key))
  return Object.fromEntries(rest) as Omit<T, K>
}
