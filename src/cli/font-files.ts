/** Font files as their packages hold them: which there are, which letters each has, and their bytes. */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { CatalogueEntry, FontFamily, Weight } from '../letters/catalogue.ts'

const find = createRequire(import.meta.url)

interface FontPackage {
  name: string
  family: FontFamily | null
  weights: readonly Weight[] | 'all'
  /** Which of its parts are brought; all where it is left out. Latin letters of other scripts' fonts are not asked for. */
  parts?: readonly string[]
  /** What it has, where the package does not say it: its one file was never cut into parts. */
  ranges?: string
  japanese?: boolean
}

const BOTH = [400, 600] as const

/** In the order in which a face asks them. */
const PACKAGES: readonly FontPackage[] = [
  {
    name: '@fontsource/noto-sans',
    family: 'Noto Sans',
    weights: BOTH,
    parts: [
      'latin',
      'cyrillic',
      'cyrillic-ext',
      'latin-ext',
      'vietnamese',
      'greek',
      'greek-ext',
      'devanagari',
    ],
  },
  {
    name: '@fontsource/source-serif-4',
    family: 'Source Serif 4',
    weights: BOTH,
    parts: ['latin', 'cyrillic', 'cyrillic-ext', 'latin-ext', 'vietnamese', 'greek'],
  },
  {
    name: '@fontsource/noto-sans-arabic',
    family: null,
    weights: BOTH,
    parts: ['arabic'],
  },
  { name: '@fontsource/noto-sans-hebrew', family: null, weights: BOTH, parts: ['hebrew'] },
  { name: '@fontsource/noto-sans-thai', family: null, weights: BOTH, parts: ['thai'] },
  { name: '@fontsource/noto-sans-georgian', family: null, weights: BOTH, parts: ['georgian'] },
  { name: '@fontsource/noto-sans-armenian', family: null, weights: BOTH, parts: ['armenian'] },
  { name: '@fontsource-variable/noto-sans-sc', family: null, weights: 'all' },
  { name: '@fontsource-variable/noto-sans-tc', family: null, weights: 'all' },
  { name: '@fontsource-variable/noto-sans-jp', family: null, weights: 'all', japanese: true },
  { name: '@fontsource-variable/noto-sans-kr', family: null, weights: 'all' },
  {
    name: '@fontsource/noto-sans-math',
    family: null,
    weights: [400],
    parts: ['latin'],
    ranges:
      'U+0302-0303,U+2016-2017,U+2020-2021,U+2032-2037,U+2057,U+2070-209C,U+20D0-20EF,U+2100-214F,U+2190-23FF,U+25A0-25FF,U+27C0-27FF,U+2900-2AFF,U+2B00-2BFF,U+1D400-1D7FF',
  },
  { name: '@fontsource/noto-sans-symbols', family: null, weights: BOTH, parts: ['symbols'] },
  {
    name: '@fontsource/noto-sans-symbols-2',
    family: null,
    weights: [400],
    parts: ['symbols', 'math'],
  },
  { name: '@fontsource-variable/noto-emoji', family: null, weights: 'all' },
]

interface PackageFiles {
  slug: string
  /** Ranges by the name of a part; parts of large fonts are numbered, as `[4]`. */
  ranges: Readonly<Record<string, string>>
}

function filesOf(name: string): PackageFiles {
  const text = readFileSync(find.resolve(`${name}/unicode.json`), 'utf8')
  return { slug: name.split('/').at(-1) ?? '', ranges: JSON.parse(text) as PackageFiles['ranges'] }
}

/** Read once for a run; the files' own packages say what each part has. */
export const readCatalogue = (): CatalogueEntry[] => PACKAGES.flatMap(entriesOf)

function entriesOf(one: FontPackage): CatalogueEntry[] {
  const { name, family, weights, japanese } = one
  const { slug, ranges } = filesOf(name)
  const known = new Map(
    Object.entries(ranges).map(([key, range]) => [key.replace(/[[\]]/g, ''), range]),
  )
  return (one.parts ?? [...known.keys()]).flatMap((part) => {
    const range = one.ranges ?? known.get(part)
    if (range === undefined) throw new Error(`${name} has no part ${part}`)
    const entry = (weight: Weight | null, file: string): CatalogueEntry => ({
      file: `${slug}-${part}-${file}`,
      family,
      weight,
      ranges: range,
      ...(japanese === true && { japanese }),
    })
    if (weights === 'all') return [entry(null, 'wght-normal.woff2')]
    return weights.map((weight) =>
      entry(weights.length === 1 ? null : weight, `${String(weight)}-normal.woff`),
    )
  })
}

/** The package that a file is of. */
const packageOf = (file: string) =>
  PACKAGES.map(({ name }) => name)
    .filter((name) => file.startsWith(`${name.split('/').at(-1) ?? ''}-`))
    .sort((a, b) => b.length - a.length)[0]

/** @throws for a name that is none of the catalogue's. */
export function fontPath(file: string): string {
  const name = packageOf(file)
  if (name === undefined) throw new Error(`there is no font file ${file}`)
  return find.resolve(`${name}/files/${file}`)
}

/** The licences of all packages, each text once under the packages that it is of. */
export function fontLicences(): string {
  const of = new Map<string, string[]>()
  for (const { name } of PACKAGES) {
    const text = readFileSync(find.resolve(`${name}/LICENSE`), 'utf8').trim()
    of.set(text, [...(of.get(text) ?? []), name])
  }
  return [...of].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`).join('\n\n')
}

export const readFont = (file: string): Promise<Uint8Array> => readFile(fontPath(file))
