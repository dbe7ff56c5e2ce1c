/**
 * Letters of other scripts get their faces when a text of the page first has one: the dossier's, a copy of the
 * article, or what a person types. The browser reads a file when its first letter is shown.
 */
import type { CatalogueEntry } from '../../letters/catalogue.ts'
import { CATALOGUE_FILE, fontUrl } from '../../letters/font-url.ts'
import { codesBeyond, rangesOf } from '../../letters/beyond.ts'
import { pageFaces } from '../../letters/page-faces.ts'
import { arrive } from '../../load/arrive.ts'

/** Code points that faces were looked for already, whether there was one or not. */
const sought = new Set<number>()

async function catalogue(): Promise<readonly CatalogueEntry[]> {
  const url = fontUrl(CATALOGUE_FILE)
  const held = globalThis.cartoucheFiles?.blob(url)
  const response = held === undefined ? await fetch(url) : new Response(held)
  if (!response.ok) throw new Error(`status ${String(response.status)}`)
  return (await response.json()) as CatalogueEntry[]
}

/** A page that is one file holds the fonts of its own dossier's letters, and no others. */
function urlOf(file: string): string | null {
  try {
    return fontUrl(file)
  } catch {
    return null
  }
}

/** Faces for all letters of a text; where the list of fonts does not arrive the machine's own stand in. */
export async function bringLetters(text: string): Promise<void> {
  const beyond = codesBeyond(text, rangesOf(document.fonts, 'Noto Sans'))
  const codes = beyond.filter((code) => !sought.has(code))
  if (codes.length === 0) return
  const entries = await arrive(catalogue).catch(() => null)
  if (entries === null) return
  for (const code of codes) sought.add(code)
  for (const { family, weight, file, ranges } of pageFaces(codes, text, entries)) {
    const url = urlOf(file)
    if (url === null) continue
    const unicodeRange = ranges.join(', ')
    const descriptors = { weight: String(weight), unicodeRange, display: 'swap' } as const
    document.fonts.add(new FontFace(family, `url(${JSON.stringify(url)})`, descriptors))
  }
}

/** What a person types or pastes, wherever it is. */
export function followTyping(): void {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      void bringLetters(target.value)
  })
}
