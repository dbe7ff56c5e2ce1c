/**
 * Letters of other scripts get their faces when a text of the page first has one: the dossier's, a copy of the
 * article, or what a person types. The browser reads a file when its first letter is shown.
 */
import type { CatalogueEntry } from '../../letters/catalogue.ts'
import { CATALOGUE_FILE, fontUrl } from '../../letters/font-url.ts'
import { codesBeyond, rangesOf } from '../../letters/beyond.ts'
import { pageFaces } from '../../letters/page-faces.ts'
import { arrive } from '../../load/arrive.ts'
import { readAsset } from './read-asset.ts'

/** Code points that faces were looked for already, whether there was one or not. */
const sought = new Set<number>()

export async function fontCatalogue(): Promise<readonly CatalogueEntry[]> {
  const never = new AbortController().signal
  const response = await readAsset(fontUrl(CATALOGUE_FILE), CATALOGUE_FILE, never)
  return (await response.json()) as CatalogueEntry[]
}

/** Null in a page that is one file, which holds the fonts of its own dossier's letters and no others. */
export function heldFontUrl(file: string): string | null {
  try {
    return fontUrl(file)
  } catch {
    return null
  }
}

/** Faces for all letters of a text; false where the list of fonts did not arrive, and the machine's own stand in. */
export async function bringLetters(text: string): Promise<boolean> {
  const beyond = codesBeyond(text, rangesOf(document.fonts, 'Noto Sans'))
  const codes = beyond.filter((code) => !sought.has(code))
  if (codes.length === 0) return true
  const entries = await arrive(fontCatalogue).catch(() => null)
  if (entries === null) return false
  for (const code of codes) sought.add(code)
  for (const { family, weight, file, ranges } of pageFaces(codes, text, entries)) {
    const url = heldFontUrl(file)
    if (url === null) continue
    const unicodeRange = ranges.join(', ')
    const descriptors = { weight: String(weight), unicodeRange, display: 'swap' } as const
    document.fonts.add(new FontFace(family, `url(${JSON.stringify(url)})`, descriptors))
  }
  return true
}

function bringTyped(field: unknown): void {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
    void bringLetters(field.value)
}

/** What a person types or pastes, wherever it is, and has typed before this was here. */
export function followTyping(): void {
  bringTyped(document.activeElement)
  document.addEventListener('input', ({ target }) => {
    bringTyped(target)
  })
}
