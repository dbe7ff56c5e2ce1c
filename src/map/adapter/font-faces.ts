/** The label fonts, as files of our own origin: Noto Sans has the Kazakh letters in its cyrillic-ext part. */
import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec'
import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import latinStrong from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url'
import cyrillicRegular from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url'
import cyrillicStrong from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url'
import extendedRegular from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff2?url'
import extendedStrong from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-600-normal.woff2?url'
import { once } from '../../load/arrive.ts'
import { CYRILLIC, CYRILLIC_EXTENDED, LATIN, type LabelFace } from '../style/label-letters.ts'
import { REGULAR, SLANTED, STRONG } from '../style/layers/names.ts'

interface Part {
  url: string
  ranges: readonly string[]
}

const parts = (latin: string, cyrillic: string, extended: string): readonly Part[] => [
  { url: whole(latin), ranges: LATIN },
  { url: whole(cyrillic), ranges: CYRILLIC },
  { url: whole(extended), ranges: CYRILLIC_EXTENDED },
]

/** Addresses are made whole, because a style has no page to be relative to. */
const whole = (url: string) => new URL(url, document.baseURI).href

const regular = () => parts(latinRegular, cyrillicRegular, extendedRegular)

/** With `more` for letters that none of these has. */
export function fontFaces(more: readonly LabelFace[] = []): FontFacesSpecification {
  const declared = (list: readonly Part[], isStrong: boolean) =>
    [...list, ...more.filter((one) => one.isStrong === isStrong)].map(({ url, ranges }) => ({
      url,
      'unicode-range': [...ranges],
    }))
  return {
    [REGULAR]: declared(regular(), false),
    [STRONG]: declared(parts(latinStrong, cyrillicStrong, extendedStrong), true),
  }
}

/**
 * Makes the slanted face for the names of waters: the regular files under a name that asks for
 * italics, which the browser slants, so that no further file is loaded. A face that is not there
 * when its first letter is drawn is replaced for good, so names of waters wait for this. Once for the
 * page, however many maps it makes.
 */
export const loadSlanted = once(async () => {
  const faces = regular().map(
    ({ url, ranges }) =>
      new FontFace(SLANTED, `url(${JSON.stringify(url)})`, { unicodeRange: ranges.join(', ') }),
  )
  await Promise.all(faces.map((face) => face.load()))
  for (const face of faces) document.fonts.add(face)
})
