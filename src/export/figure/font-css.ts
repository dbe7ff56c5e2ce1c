/** The fonts of a drawing as CSS with their bytes in it, so that real text looks the same everywhere. */
import type { Drawing, FontFace } from '../../map/svg/drawing.ts'
import { base64 } from '../base64.ts'
import type { ExportFonts } from '../job.ts'

interface Used {
  font: FontFace
  letters: Set<string>
}

/** Only files that the drawing's words ask for, each for its own letters. */
export function fontCss(drawing: Drawing, fonts: Pick<ExportFonts, 'shape' | 'bytes'>): string {
  const used = new Map<string, Used>()
  for (const item of drawing.items) {
    if (item.kind !== 'text') continue
    for (const { text, font } of fonts.shape(item.text, item.font)) {
      const { file } = font
      const known = used.get(file) ?? { font: item.font, letters: new Set<string>() }
      for (const letter of text) known.letters.add(letter)
      used.set(file, known)
    }
  }
  return [...used].map(([file, one]) => faceRule(one, fonts.bytes(file))).join('\n')
}

function faceRule({ font, letters }: Used, bytes: Uint8Array): string {
  const range = [...letters]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .sort((a, b) => a - b)
    .map((code) => `U+${code.toString(16)}`)
    .join(',')
  return [
    `@font-face{font-family:'${font.family}';font-weight:${String(font.weight)};`,
    `src:url(data:font/woff;base64,${base64(bytes)}) format('woff');unicode-range:${range}}`,
  ].join('')
}
