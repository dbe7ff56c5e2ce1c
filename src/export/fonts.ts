/** Our own fonts, read with fontkit: the same widths and outlines in Node and in a browser. */
import { create, type Font, type Glyph } from 'fontkit'
import type { FontFace } from '../map/svg/drawing.ts'
import type { ExportFonts } from './job.ts'

type Family = FontFace['family']

/** Parts that a family's letters are spread over, the likeliest first. */
const PARTS = ['latin', 'cyrillic', 'cyrillic-ext'] as const
const WEIGHTS = [400, 600] as const
const SLUGS: Readonly<Record<Family, string>> = {
  'Noto Sans': 'noto-sans',
  'Source Serif 4': 'source-serif-4',
}
const FAMILIES = ['Noto Sans', 'Source Serif 4'] as const

const fileName = (family: Family, part: string, weight: number) =>
  `${SLUGS[family]}-${part}-${String(weight)}-normal.woff`

/** Names of the files that `loadFonts` asks for, as the packages of @fontsource have them. */
export const FONT_FILES: readonly string[] = FAMILIES.flatMap((family) =>
  WEIGHTS.flatMap((weight) => PARTS.map((part) => fileName(family, part, weight))),
)

/** Tangent of 12 degrees, by which slanted letters lean. */
const LEAN = Math.tan((12 * Math.PI) / 180)

interface Part {
  file: string
  font: Font
}

/**
 * @param readFile bytes of a font file by one of the names in `FONT_FILES`
 * @throws when a file is no font
 */
export async function loadFonts(
  readFile: (name: string) => Promise<Uint8Array>,
): Promise<ExportFonts> {
  const read = await Promise.all(
    FONT_FILES.map(async (file) => [file, await readFile(file)] as const),
  )
  const bytes = new Map(read)
  const parts = new Map<string, readonly Part[]>()
  const partsOf = ({ family, weight }: FontFace): readonly Part[] => {
    const name = `${family} ${String(weight)}`
    const known = parts.get(name)
    if (known !== undefined) return known
    const made = PARTS.map((part): Part => {
      const file = fileName(family, part, weight)
      return { file, font: opened(file, bytes.get(file)) }
    })
    parts.set(name, made)
    return made
  }
  return {
    measure: (text, face, size) =>
      runsOf(text, partsOf(face)).reduce(
        (sum, run) => sum + (run.part.font.layout(run.text).advanceWidth * size) / unitsOf(run),
        0,
      ),
    outline: (text, face, size, letterSpacing) =>
      outlineOf(runsOf(text, partsOf(face)), face, size, letterSpacing),
    runs: (text, face) =>
      runsOf(text, partsOf(face)).map((run) => ({ text: run.text, file: run.part.file })),
    bytes: (file) => {
      const found = bytes.get(file)
      if (found === undefined) throw new Error(`there is no font file ${file}`)
      return found
    },
  }
}

interface Run {
  text: string
  part: Part
}

const unitsOf = ({ part }: Run) => part.font.unitsPerEm

function opened(file: string, bytes: Uint8Array | undefined): Font {
  if (bytes === undefined) throw new Error(`there is no font file ${file}`)
  // Typed for Node alone, but read as plain bytes, which is all that a browser has.
  const font = create(bytes as Buffer)
  if (!('layout' in font)) throw new Error(`${file} is not one font`)
  return font
}

/** Spaces and marks stay with the letters before them, where their file has them too. */
function runsOf(text: string, parts: readonly Part[]): Run[] {
  const runs: { text: string; part: Part }[] = []
  const [first] = parts
  if (first === undefined) throw new Error('a family has no files')
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const last = runs.at(-1)
    const has = ({ font }: Part) => font.hasGlyphForCodePoint(code)
    if (last !== undefined && has(last.part)) last.text += letter
    else runs.push({ text: letter, part: parts.find(has) ?? first })
  }
  return runs
}

function outlineOf(
  runs: readonly Run[],
  face: FontFace,
  size: number,
  letterSpacing: number,
): string {
  const lean = face.slanted ? LEAN : 0
  let x = 0
  let d = ''
  for (const run of runs) {
    const scale = size / unitsOf(run)
    const { glyphs, positions } = run.part.font.layout(run.text)
    for (const [at, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
      d += glyphPath(glyph, scale, x + xOffset * scale, -yOffset * scale, lean)
      x += xAdvance * scale + letterSpacing
    }
  }
  return d
}

function glyphPath(glyph: Glyph, scale: number, left: number, base: number, lean: number): string {
  const spot = (x: number, y: number) =>
    `${hundredths(left + (x + y * lean) * scale)} ${hundredths(base - y * scale)}`
  let from: readonly [number, number] = [0, 0]
  let d = ''
  for (const { command, args } of glyph.path.commands) {
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = args
    switch (command) {
      case 'moveTo':
        d += `M${spot(a, b)}`
        from = [a, b]
        break
      case 'lineTo':
        d += `L${spot(a, b)}`
        from = [a, b]
        break
      case 'quadraticCurveTo': {
        // Raised to a cubic, which is all that paths of ours may hold.
        const [x, y] = from
        const one = spot(x + ((a - x) * 2) / 3, y + ((b - y) * 2) / 3)
        const other = spot(c + ((a - c) * 2) / 3, e + ((b - e) * 2) / 3)
        d += `C${one} ${other} ${spot(c, e)}`
        from = [c, e]
        break
      }
      case 'bezierCurveTo':
        d += `C${spot(a, b)} ${spot(c, e)} ${spot(f, g)}`
        from = [f, g]
        break
      case 'closePath':
        d += 'Z'
        break
      default:
        throw new Error(`a letter has an unknown ${String(command)}`)
    }
  }
  return d
}

const hundredths = (value: number): string => String(Math.round(value * 100) / 100 || 0)
