/** A mark never claims more than its source: no pin where the source names a province, and no province by a pin's precision. */
import { PLACE_PROBLEMS } from '../../../words/problems/places.ts'
import type { Path } from '../../source-file.ts'
import type { Problem } from '../../problem.ts'
import type { PlaceKind, Precision, Whereabouts } from '../../schema/dossier.ts'
import { PRECISIONS } from '../../schema/vocabulary.ts'
import { byId, problemIn, type Entry, type Collections } from '../collections.ts'

/** What may be said of a place of each kind; `none` always may: the place is named and nothing is drawn. */
const ALLOWED: Record<PlaceKind, readonly Precision[]> = {
  'border post': ['city', 'point', 'none'],
  village: ['city', 'point', 'none'],
  city: ['city', 'point', 'none'],
  capital: ['city', 'point', 'none'],
  province: ['province', 'region', 'none'],
  'federal district': ['province', 'region', 'none'],
  country: ['country', 'region', 'none'],
  region: ['region', 'none'],
}

export function checkPrecision(collections: Collections): Problem[] {
  const places = byId(collections.places)
  const check = (
    entry: Entry<unknown>,
    path: Path,
    place: string,
    precision: Precision,
  ): Problem[] => {
    const kind = places.get(place)?.properties.kind
    if (kind === undefined || ALLOWED[kind].includes(precision)) return []
    const [natural = 'none'] = ALLOWED[kind]
    const isWider = PRECISIONS.indexOf(precision) < PRECISIONS.indexOf(natural)
    return [
      problemIn(entry, path, {
        code: 'precision',
        ...(isWider
          ? PLACE_PROBLEMS.widerThanPrecision(place, kind, precision, natural)
          : PLACE_PROBLEMS.closerThanPrecision(place, kind, precision, natural)),
      }),
    ]
  }
  const all = (entry: Entry<unknown>, path: Path, list: readonly Whereabouts[]) =>
    list.flatMap((one, index) =>
      check(entry, [...path, index, 'precision'], one.place, one.precision),
    )
  return [
    ...collections.claims.entries.flatMap((entry) => [
      ...entry.value.places.flatMap((one, index) =>
        typeof one === 'string'
          ? check(entry, ['places', index], one, entry.value.precision)
          : check(entry, ['places', index, 'precision'], one.place, one.precision),
      ),
      ...(entry.value.findings ?? []).flatMap(({ changes }, index) =>
        all(entry, ['findings', index, 'changes', 'places'], changes?.places ?? []),
      ),
    ]),
    ...collections.factors.entries.flatMap((entry) => all(entry, ['places'], entry.value.places)),
  ]
}
