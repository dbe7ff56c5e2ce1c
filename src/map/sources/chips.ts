/** Chips under the names of areas: what is known only to a country, and what a province's one hatch leaves out. */
import type { Boundaries, Position } from '../../domain/boundaries.ts'
import { chipDigits, entryAt, hungChipHalf } from '../../domain/chip-size.ts'
import type { Emphasis } from '../../domain/facets/emphasis.ts'
import { INCIDENT_FAMILIES } from '../../domain/families.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Mark } from '../../domain/marks.ts'
import type { Family } from '../../model/schema/dossier.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'
import { labelPointOf } from './label-points.ts'

/** One shape of a chip: a family, corroborated or not. */
interface ChipEntry {
  family: Family
  sure: boolean
  /** Each once. */
  references: readonly string[]
}

export interface Chip {
  code: string
  position: Position
  entries: readonly ChipEntry[]
}

const distinct = (list: readonly string[]) => [...new Set(list)]

/** Of an area's marks; null for an area that has no place for a name. */
export function chipOf(boundaries: Boundaries, code: string, marks: readonly Mark[]): Chip | null {
  const position = labelPointOf(boundaries, code)
  if (position === null || marks.length === 0) return null
  const entries = INCIDENT_FAMILIES.flatMap((family) =>
    [true, false].flatMap((sure): ChipEntry[] => {
      const own = marks.filter((mark) => mark.family === family && mark.sure === sure)
      const references = distinct(own.map(({ reference }) => reference))
      return references.length === 0 ? [] : [{ family, sure, references }]
    }),
  )
  return { code, position, entries }
}

/** How many of an entry are in focus; all where none is, as then it is pale; none where all are hidden. */
function countIn({ references }: ChipEntry, emphasis: Emphasis | null): number {
  if (emphasis === null) return references.length
  if (references.every((one) => emphasis(one) === 0)) return 0
  const inFocus = references.filter((one) => emphasis(one) === 1)
  return inFocus.length === 0 ? references.length : inFocus.length
}

/** The numbers that chips say, as text: equal text, equal chips. */
export const countsIn = (chips: readonly Chip[], emphasis: Emphasis | null): string =>
  chips.map(({ entries }) => entries.map((one) => countIn(one, emphasis)).join('+')).join(' ')

/** Each chip as the map takes it: its pill, then its entries. */
export function chipFeatures(chips: readonly Chip[], emphasis: Emphasis | null): MapCollection {
  return collection(
    chips.flatMap(({ code, position, entries }): MapFeature[] => {
      const shown = entries
        .map((entry) => ({ entry, count: countIn(entry, emphasis) }))
        .filter(({ count }) => count > 0)
      if (shown.length === 0) return []
      const digits = chipDigits(shown.map(({ count }) => count))
      const point = { type: 'Point' as const, coordinates: position }
      const key = `chip:${code}`
      const within = distinct(shown.flatMap(({ entry }) => entry.references)).join(' ')
      const pill = mapFeature(point, {
        key,
        part: 'pill',
        code,
        references: within,
        within,
        entries: shown.length,
        digits,
        reach: hungChipHalf(shown.length, digits),
      })
      const parts = shown.map(({ entry: { family, sure, references }, count }, at) => {
        const { mark, number } = entryAt(at, shown.length, digits)
        return mapFeature(point, {
          key: `${key}/${family}/${sure ? 'filled' : 'hollow'}`,
          part: 'entry',
          code,
          references: references.join(' '),
          within,
          family,
          sure,
          says: String(count),
          markAt: mark,
          numberAt: number,
        })
      })
      return [pill, ...parts]
    }),
  )
}

/** Readings in which an area's name has a chip under it, by its code: `told`, `checked` or both. */
export function readingsWithChip(
  told: readonly Chip[],
  checked: readonly Chip[],
): ReadonlyMap<string, string> {
  const all = [
    ...told.map(({ code }) => ({ code, reading: 'told' })),
    ...checked.map(({ code }) => ({ code, reading: 'checked' })),
  ]
  return new Map(
    [...groupBy(all, ({ code }) => code)].map(([code, readings]) => [
      code,
      readings.map(({ reading }) => reading).join(' '),
    ]),
  )
}
