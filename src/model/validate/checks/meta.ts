/** The dossier's own countries: those that it looks at, and those that its indicators cover, have boundaries. */
import { PLACE_PROBLEMS } from '../../../words/problems/places.ts'
import type { Path } from '../../source-file.ts'
import type { Problem } from '../../problem.ts'
import type { BoundaryLookup } from '../boundary-lookup.ts'
import { problemIn, type Entry, type Collections } from '../collections.ts'
import { nearest } from '../nearest.ts'

/** Nothing where the boundaries are not at hand. */
export function checkCountries(
  collections: Collections,
  boundaries: BoundaryLookup | null,
): Problem[] {
  if (boundaries === null) return []
  const countries = [...boundaries.codes.keys()].filter((code) => /^[A-Z]{2}$/.test(code))
  const check = (entry: Entry<unknown>, path: Path, codes: readonly string[]) =>
    codes.flatMap((code, index) =>
      countries.includes(code)
        ? []
        : [
            problemIn(entry, [...path, index], {
              code: 'unknown-code',
              ...PLACE_PROBLEMS.unknownCountry(code, nearest(code, countries)),
            }),
          ],
    )
  return [
    ...(collections.meta === null
      ? []
      : check(collections.meta, ['focus'], collections.meta.value.focus)),
    ...collections.factors.entries.flatMap((entry) =>
      entry.value.indicators.flatMap(({ covers }, index) =>
        check(entry, ['indicators', index, 'covers', 'countries'], covers?.countries ?? []),
      ),
    ),
  ]
}
