/** Faces for letters that a page's own styles have none for: each file only for the letters that it is brought for. */
import {
  chainOf,
  isJapanese,
  japaneseFirst,
  nextFor,
  openCatalogue,
  type CatalogueEntry,
  type FontFamily,
  type Weight,
} from './catalogue.ts'

export interface PageFace {
  family: FontFamily
  weight: Weight
  file: string
  /** As CSS writes a `unicode-range`. */
  ranges: readonly string[]
}

const FAMILIES: readonly FontFamily[] = ['Noto Sans', 'Source Serif 4']
const WEIGHTS: readonly Weight[] = [400, 600]

const ranged = (code: number) => `U+${code.toString(16).toUpperCase()}`

/** `text` tells of Han whether it is to look Japanese; letters that no file is declared for are left out. */
export function pageFaces(
  codes: readonly number[],
  text: string,
  entries: readonly CatalogueEntry[],
): PageFace[] {
  const all = openCatalogue(entries)
  const files = isJapanese(text) ? japaneseFirst(all) : all
  return FAMILIES.flatMap((family) =>
    WEIGHTS.flatMap((weight) => {
      const chain = chainOf(files, { family, weight })
      const of = new Map<string, number[]>()
      for (const code of codes) {
        const file = nextFor(chain, code, () => false)?.file
        if (file !== undefined) of.set(file, [...(of.get(file) ?? []), code])
      }
      return [...of].map(([file, found]) => ({ family, weight, file, ranges: found.map(ranged) }))
    }),
  )
}
