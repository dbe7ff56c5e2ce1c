/** A line and column inside a text of a YAML file → where they stand in the file. */
import { isScalar, Scalar, type LineCounter, type Node } from 'yaml'
import type { TextPosition } from '../source-file.ts'

/** Null where the lines of the text are not lines of the file: folded and quoted texts break elsewhere. */
export function spotWithin(
  node: Node | null,
  { line, column }: TextPosition,
  text: string,
  lines: LineCounter,
): TextPosition | null {
  if (!isScalar(node) || typeof node.value !== 'string') return null
  const start = node.range?.[0]
  if (start === undefined) return null
  const at = lines.linePos(start)
  if (node.type === Scalar.BLOCK_LITERAL) {
    const blank = node.value.slice(0, node.value.length - node.value.trimStart().length)
    const first = at.line + 1 + blank.split('\n').length - 1
    const written = text.split('\n')[first - 1] ?? ''
    const indent = written.length - (node.value.split('\n')[first - at.line - 1] ?? '').length
    // Blanks before the first word count for its own line only.
    const led = line === 1 ? blank.length - (blank.lastIndexOf('\n') + 1) : 0
    return { line: first + line - 1, column: Math.max(indent, 0) + led + column }
  }
  const quote = node.type === Scalar.PLAIN ? 0 : 1
  const isAsWritten = text.startsWith(node.value, start + quote) && !node.value.includes('\n')
  if (line !== 1 || !isAsWritten || node.type === Scalar.BLOCK_FOLDED) return null
  const led = node.value.length - node.value.trimStart().length
  return { line: at.line, column: at.col + quote + led + column - 1 }
}
