/** Where a page finds its fonts, and the licences of what it carries: beside itself, or in its own elements where it is one file. */

export const CATALOGUE_FILE = 'catalogue.json'

/** Beside the page, and by this name in a page that is one file. */
export const fontPlace = (file: string) => `fonts/${file}`

/** The types of a page that is one file are the app's: here only what is asked of it. */
interface Holder {
  cartoucheFiles?: { url: (name: string) => string } | undefined
}

/** Texts of the licences: of the packages whose code the build holds, and of the fonts. */
export const LICENCES = { code: 'licences/code.txt', fonts: 'licences/fonts.txt' } as const

/** @throws in a page that is one file and does not hold it. */
export function placeUrl(place: string): string {
  const held = (globalThis as Holder).cartoucheFiles
  return held?.url(place) ?? new URL(place, document.baseURI).href
}

/** @throws in a page that is one file and does not hold it. */
export const fontUrl = (file: string): string => placeUrl(fontPlace(file))
