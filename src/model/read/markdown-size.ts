/** Markdown that would take minutes to read: told before it is. */
import type { DiagnosticText } from '../../words/problems/diagnostic-text.ts'
import { MARKDOWN_PROBLEMS } from '../../words/problems/markdown.ts'
import { LIMITS } from '../limits.ts'
import type { Problem } from '../problem.ts'
import { spotOf } from './text.ts'

/** Null for a text of a size that people write. */
export function tooLargeToRead(file: string, text: string): Problem | null {
  const say = (offset: number, said: DiagnosticText): Problem => {
    return { file, ...spotOf(text, offset), path: '', code: 'too-large', ...said }
  }
  if (text.length > LIMITS.section) {
    return say(0, MARKDOWN_PROBLEMS.textTooLong(text.length, LIMITS.section))
  }
  let paragraphs = 0
  for (const { 0: block, index } of text.matchAll(/(?:[^\n]+\n?)+/g)) {
    const length = block.trim().length
    if (length === 0) continue
    paragraphs += 1
    if (length > LIMITS.letters) {
      return say(index, MARKDOWN_PROBLEMS.paragraphTooLong(length, LIMITS.letters))
    }
    if (paragraphs > LIMITS.paragraphs) {
      return say(index, MARKDOWN_PROBLEMS.tooManyParagraphs(LIMITS.paragraphs))
    }
  }
  return null
}
