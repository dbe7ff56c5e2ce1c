/** The fonts of a drawing as CSS with their bytes in it, so that real text looks the same everywhere. */
import type { Drawing, FontFace } from '../../drawing/drawing.ts'
import { base64 } from '../base64.ts'
import type { ExportFonts } from '../job.ts'

interface Used {
  file: string
  font: FontFace
  letters: Set<string>
}

/** Only files that the drawing's words ask for, each for its own letters. */
export function fontCss(drawing: Drawing, fonts: Pick<ExportFonts, 'shape' | 'bytes'>): string {
  const used = new Map<string, Used>()
  // One file may serve two weights: each has a rule of its own.
  for (const item of drawing.items) {
    if (item.kind !== 'text') continue
    for (const { text, font } of fonts.shape(item.text, item.font)) {
      const { file } = font
      const key = `${item.font.family} ${String(item.font.weight)} ${file}`
      const known = used.get(key) ?? { file, font: item.font, letters: new Set<string>() }
      for (const letter of text) known.letters.add(letter)
      used.set(key, known)
    }
  }
  return [...used.values()].map((one) => faceRule(one, fonts.bytes(one.file))).join('\n')
}

function faceRule({ file, font, letters }: Used, bytes: Uint8Array): string {
  const range = [...letters]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .sort((a, b) => a - b)
    .map((code) => `U+${code.toString(16)}`)
    .join(',')
  const format = file.endsWith('.woff2') ? 'woff2' : 'woff'
  return [
    `@font-face{font-family:'${font.family}';font-weight:${String(font.weight)};`,
    `src:url(data:font/${format};base64,${base64(bytes)}) format('${format}');unicode-range:${range}}`,
  ].join('')
}
