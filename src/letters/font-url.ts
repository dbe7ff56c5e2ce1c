/** Where a page finds its fonts: beside itself, or in its own elements where it is one file. */

export const CATALOGUE_FILE = 'catalogue.json'

/** Beside the page, and by this name in a page that is one file. */
export const fontPlace = (file: string) => `fonts/${file}`

/** The types of a page that is one file are the app's: here only what is asked of it. */
interface Holder {
  cartoucheFiles?: { url: (name: string) => string } | undefined
}

/** @throws in a page that is one file and does not hold it. */
export function fontUrl(file: string): string {
  const held = (globalThis as Holder).cartoucheFiles
  return held?.url(fontPlace(file)) ?? new URL(fontPlace(file), document.baseURI).href
}
