/** Fonts of a dossier's letters → the elements of a one-file page that hold them, with the list of what it holds. */
import type { CatalogueEntry } from '../../letters/catalogue.ts'
import { CATALOGUE_FILE, fontPlace } from '../../letters/font-url.ts'
import { base64 } from '../base64.ts'
import type { ExportFonts } from '../job.ts'
import { DOSSIER_TAG, filled, heldElement, heldTag } from './page.ts'

const mediaOf = (file: string) => (file.endsWith('.woff2') ? 'font/woff2' : 'font/woff')
const LIST_TAG = heldTag(fontPlace(CATALOGUE_FILE), 'application/json')

const listOf = (entries: readonly CatalogueEntry[]) =>
  base64(new TextEncoder().encode(JSON.stringify(entries)))

/** What the page has whatever its dossier says. */
export const heldFonts = (
  entries: readonly CatalogueEntry[],
  bytes: (file: string) => Uint8Array,
): string[] => [
  `${LIST_TAG}${listOf(entries)}</script>`,
  ...entries.map(({ file }) => heldElement(fontPlace(file), mediaOf(file), base64(bytes(file)))),
]

/** A page that is exported once more keeps what it holds: its own list says what that is. */
function heldBy(page: string): CatalogueEntry[] {
  const from = page.indexOf(LIST_TAG) + LIST_TAG.length
  const list = page.slice(from, page.indexOf('</script>', from))
  const bytes = Uint8Array.from(atob(list), (letter) => letter.charCodeAt(0))
  return JSON.parse(new TextDecoder().decode(bytes)) as CatalogueEntry[]
}

/** @throws when the page is none of ours. */
export function withFonts(page: string, fonts: Pick<ExportFonts, 'files' | 'bytes'>): string {
  const held = heldBy(page)
  const known = new Set(held.map(({ file }) => file))
  const more = fonts.files.filter(({ file }) => !known.has(file))
  if (more.length === 0) return page
  const listed = filled(page, LIST_TAG, '</script>', listOf([...held, ...more]))
  const elements = more.map(({ file }) =>
    heldElement(fontPlace(file), mediaOf(file), base64(fonts.bytes(file))),
  )
  return listed.replace(DOSSIER_TAG, (tag) => [...elements, tag].join('\n    '))
}
