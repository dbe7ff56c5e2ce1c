/** Font files for the letters of a dossier's labels that the map has no face for from the first. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { nameIn } from '../../domain/names.ts'
import { codesBeyond } from '../../letters/beyond.ts'
import { codesOf } from '../../letters/catalogue.ts'
import { pageFaces } from '../../letters/page-faces.ts'
import { parseRanges } from '../../letters/ranges.ts'
import { arrive } from '../../load/arrive.ts'
import {
  CYRILLIC,
  CYRILLIC_EXTENDED,
  LATIN,
  type LabelFace,
} from '../../map/style/label-letters.ts'
import { LANGUAGES } from '../../model/schema/vocabulary.ts'
import { fontCatalogue, heldFontUrl } from './more-letters.ts'

const DECLARED = parseRanges([...LATIN, ...CYRILLIC, ...CYRILLIC_EXTENDED].join(','))

const ARABIC = /\p{Script=Arabic}/u

/** The shapes that a letter takes within a word: MapLibre asks for each by a code point of its own. */
const JOINED = [
  [0xfb50, 0xfbff],
  [0xfe70, 0xfefc],
] as const

const joinedShapes = (text: string): string =>
  ARABIC.test(text)
    ? JOINED.map(([first, last]) =>
        String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at)),
      ).join('')
    : ''

/** Nothing is asked for where there are none; @throws where the list of fonts does not arrive. */
export async function labelFaces(index: DossierIndex): Promise<LabelFace[]> {
  const text = index.dossier.places.features
    .flatMap(({ properties: { names } }) => LANGUAGES.map((language) => nameIn(names, language)))
    .join('\n')
  const letters = String.fromCodePoint(...codesOf(text)) + joinedShapes(text)
  const codes = codesBeyond(letters, DECLARED)
  if (codes.length === 0) return []
  return pageFaces(codes, text, await arrive(fontCatalogue)).flatMap(
    ({ family, weight, file, ranges }) => {
      const url = family === 'Noto Sans' ? heldFontUrl(file) : null
      return url === null ? [] : [{ url, isStrong: weight === 600, ranges }]
    },
  )
}
