/** Our own fonts, read with fontkit: the same widths and outlines in Node and in a browser, and only the files that a text asks for. */
import type { FontFace } from '../drawing/drawing.ts'
import {
  chainOf,
  isJapanese,
  japaneseFirst,
  nextFor,
  openCatalogue,
  wantedCodes,
  type CatalogueEntry,
  type FontFamily,
  type FontFile,
  type Weight,
} from '../letters/catalogue.ts'
import { isUnseen, spaceWidth } from '../letters/clusters.ts'
import type { ExportFonts } from './job.ts'
import { openFont, openName, type OpenFont } from './open-font.ts'
import { outlineOf } from './outline.ts'
import { missingIn, shape, type ShapedRun } from './shape.ts'

const FAMILIES: readonly FontFamily[] = ['Noto Sans', 'Source Serif 4']
const WEIGHTS: readonly Weight[] = [400, 600]

export interface FontSource {
  catalogue: () => Promise<readonly CatalogueEntry[]>
  /** Bytes of a file by the name that the catalogue gives. */
  read: (file: string) => Promise<Uint8Array>
}

/**
 * @param text all that will be set: for each of its letters the first file is read that has it
 * @throws when a file does not arrive, or is no font
 */
export async function loadFonts(
  source: FontSource,
  text: string,
  opened = new Map<string, OpenFont>(),
): Promise<ExportFonts> {
  const entries = await source.catalogue()
  const files = openCatalogue(entries)
  const usable = isJapanese(text) ? japaneseFirst(files) : files
  const read = new Map<string, Uint8Array>()
  // What an earlier text has opened besides would change how this one looks.
  const mine = new Set<string>()
  const wanted = wantedCodes(text)
  const chains = new Map<string, readonly OpenFont[]>()
  for (const family of FAMILIES) {
    for (const weight of WEIGHTS) {
      const chain = chainOf(usable, { family, weight })
      const isOpen = ({ file }: Pick<FontFile, 'file'>) => {
        const name = openName(file, weight)
        return mine.has(name) ? opened.get(name) : undefined
      }
      await openFor(wanted, chain, isOpen, async ({ file }) => {
        if (isOpen({ file }) !== undefined) return
        const bytes = read.get(file) ?? (await source.read(file))
        read.set(file, bytes)
        const name = openName(file, weight)
        if (!opened.has(name)) opened.set(name, openFont(file, bytes, weight))
        mine.add(name)
      })
      chains.set(
        `${family} ${String(weight)}`,
        chain.flatMap((one) => isOpen(one) ?? []),
      )
    }
  }
  return new Fonts(
    chains,
    read,
    entries.filter(({ file }) => read.has(file)),
  )
}

/** Fonts for one text after the other: an exporter asks for those of its dossier more than once. */
export function fontKeeper(source: FontSource): (text: string) => Promise<ExportFonts> {
  const bytes = new Map<string, Promise<Uint8Array>>()
  const opened = new Map<string, OpenFont>()
  let catalogue: ReturnType<FontSource['catalogue']> | undefined
  const keeping: FontSource = {
    catalogue: () => (catalogue ??= source.catalogue()),
    read: (file) => {
      const reading = bytes.get(file) ?? source.read(file)
      bytes.set(file, reading)
      // What did not arrive is asked for again the next time.
      reading.catch(() => bytes.delete(file))
      return reading
    },
  }
  let last: { text: string; fonts: Promise<ExportFonts> } | undefined
  return (text) => {
    if (last?.text === text) return last.fonts
    const fonts = loadFonts(keeping, text, opened)
    const mine = { text, fonts }
    last = mine
    fonts.catch(() => {
      catalogue = undefined
      if (last === mine) last = undefined
    })
    return fonts
  }
}

/** Ranges say what a file may have: where it has not, the next of the chain is asked. */
async function openFor(
  codes: ReadonlySet<number>,
  chain: readonly FontFile[],
  isOpen: (file: FontFile) => OpenFont | undefined,
  open: (file: FontFile) => Promise<void>,
): Promise<void> {
  let waiting = [...codes].filter((code) => !isShapeless(code))
  while (waiting.length > 0) {
    const asked = waiting.flatMap((code) => {
      const file = nextFor(chain, code, (one) => isOpen(one)?.has(code) === false)
      return file === undefined ? [] : [{ code, file }]
    })
    for (const file of new Set(asked.map((one) => one.file))) await open(file)
    waiting = asked.flatMap(({ code, file }) => (isOpen(file)?.has(code) === true ? [] : [code]))
  }
}

function isShapeless(code: number): boolean {
  const letter = String.fromCodePoint(code)
  return isUnseen(letter) || spaceWidth(letter) !== undefined
}

/** Lines that are kept set: a title is measured often before it is drawn. */
const KEPT = 20_000

class Fonts implements ExportFonts {
  readonly files: readonly CatalogueEntry[]
  readonly #chains: ReadonlyMap<string, readonly OpenFont[]>
  readonly #read: ReadonlyMap<string, Uint8Array>
  readonly #set = new Map<string, readonly ShapedRun[]>()

  constructor(
    chains: ReadonlyMap<string, readonly OpenFont[]>,
    read: ReadonlyMap<string, Uint8Array>,
    files: readonly CatalogueEntry[],
  ) {
    this.#chains = chains
    this.#read = read
    this.files = files
  }

  readonly measure: ExportFonts['measure'] = (text, face, size) =>
    this.shape(text, face).reduce((sum, { width }) => sum + width, 0) * size

  readonly outline: ExportFonts['outline'] = (text, face, size, letterSpacing) =>
    outlineOf(this.shape(text, face), face.slanted, size, letterSpacing)

  readonly shape: ExportFonts['shape'] = (text, face, base) => {
    const key = `${face.family} ${String(face.weight)} ${base ?? ''} ${text}`
    const known = this.#set.get(key)
    if (known !== undefined) return known
    const made = shape(text, this.#chainOf(face), base)
    if (this.#set.size >= KEPT) this.#set.clear()
    this.#set.set(key, made)
    return made
  }

  readonly bytes: ExportFonts['bytes'] = (file) => {
    const found = this.#read.get(file)
    if (found === undefined) throw new Error(`there is no font file ${file}`)
    return found
  }

  readonly without: ExportFonts['without'] = (text) => [
    ...new Set(missingIn(text, this.#chainOf({ family: 'Noto Sans', weight: 400 }))),
  ]

  #chainOf({ family, weight }: Pick<FontFace, 'family' | 'weight'>): readonly OpenFont[] {
    const chain = this.#chains.get(`${family} ${String(weight)}`)
    if (chain === undefined) throw new Error(`there is no face ${family} ${String(weight)}`)
    return chain
  }
}
