/** Which letters of a text the page has no face for yet: asked at every start, so it is small, and the fonts of other scripts are elsewhere. */
import { covers, parseRanges, type Ranges } from './ranges.ts'

/** As much of a `FontFace` as this needs. */
interface DeclaredFace {
  family: string
  unicodeRange: string
}

const bare = (family: string) => family.replace(/^["']|["']$/g, '')

/** Code points that the page's faces of a family are declared for. */
export const rangesOf = (faces: Iterable<DeclaredFace>, family: string): Ranges =>
  [...faces]
    .filter((face) => bare(face.family) === family)
    .flatMap(({ unicodeRange }) => parseRanges(unicodeRange))

/** Each code point once, those of ASCII aside, that none of the ranges covers. */
export function codesBeyond(text: string, ranges: Ranges): number[] {
  const letters = new Set(text.replace(/[\0-~]+/g, ''))
  return [...letters].map((one) => one.codePointAt(0) ?? 0).filter((code) => !covers(ranges, code))
}
