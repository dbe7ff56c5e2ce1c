/** Which font file has which letters, and in which order a face asks them: its own files first, then those of other scripts. */
import { covers, parseRanges, type Ranges } from './ranges.ts'

export type FontFamily = 'Noto Sans' | 'Source Serif 4'
export type Weight = 400 | 600

/** As `fonts/catalogue.json` and the packages have it. */
export interface CatalogueEntry {
  /** The name of the file in its package. */
  file: string
  /** Null where the file stands in for every family. */
  family: FontFamily | null
  /** Null where it has every weight. */
  weight: Weight | null
  /** Letters that it may have, as `unicode-range` of CSS: subsets are cut by it, and a few may be missing. */
  ranges: string
  /** Only asked for where the text has Japanese letters. */
  japanese?: boolean
}

export interface FontFile extends Omit<CatalogueEntry, 'ranges'> {
  ranges: Ranges
}

export const openCatalogue = (entries: readonly CatalogueEntry[]): FontFile[] =>
  entries.map((one) => ({ ...one, ranges: parseRanges(one.ranges) }))

interface FaceName {
  family: FontFamily
  weight: Weight
}

/** Every file that may set letters of a face, the likeliest first. */
export function chainOf(files: readonly FontFile[], { family, weight }: FaceName): FontFile[] {
  const fits = (one: FontFile) => one.weight === weight || one.weight === null
  // A text serif has fewer scripts than the sans: what it lacks is set in that.
  const rank = (one: FontFile) => (one.family === family ? 0 : one.family === null ? 2 : 1)
  return files
    .filter((one) => fits(one) && (one.family !== 'Source Serif 4' || family === one.family))
    .toSorted((a, b) => rank(a) - rank(b))
}

/** Every code point of a text once, with its capitals and small letters, which a label may be set in. */
export function codesOf(text: string): Set<number> {
  const plain = text.replace(/[ -~]+/g, '')
  const codes = new Set<number>()
  for (const letter of new Set(plain + plain.toLocaleUpperCase() + plain.toLocaleLowerCase())) {
    codes.add(letter.codePointAt(0) ?? 0)
  }
  for (const letter of plain.normalize('NFC')) codes.add(letter.codePointAt(0) ?? 0)
  return codes
}

/** One letter of each file that our own words, and the names of countries and towns, are set in. */
const ALWAYS = ['A', 'Ж', 'Қ'].map((letter) => letter.codePointAt(0) ?? 0)

/** Code points that a text asks fonts for, with those that are always asked for. */
export const wantedCodes = (text: string): Set<number> => new Set([...ALWAYS, ...codesOf(text)])

/** Whether a page has a file whatever its dossier says. */
export const isAlwaysThere = ({ family, ranges }: CatalogueEntry): boolean =>
  family !== null && ALWAYS.some((code) => covers(parseRanges(ranges), code))

const KANA = /[\u3041-\u30ff\uff66-\uff9d]/g
const HAN = /\p{Script=Han}/gu

/** Kana for ten of Han at the least: a Chinese text may hold a Japanese name. */
export function isJapanese(text: string): boolean {
  const kana = text.match(KANA)?.length ?? 0
  return kana > 0 && kana * 10 >= (text.match(HAN)?.length ?? 0)
}

/** What is written in both is read as Japanese: the same signs have other shapes there. */
export const japaneseFirst = (files: readonly FontFile[]): FontFile[] =>
  files.toSorted((a, b) => Number(b.japanese === true) - Number(a.japanese === true))

/** The first file of a chain that may have a letter, after those that were found to lack it. */
export const nextFor = (
  chain: readonly FontFile[],
  code: number,
  lack: (file: FontFile) => boolean,
): FontFile | undefined => chain.find((one) => covers(one.ranges, code) && !lack(one))
