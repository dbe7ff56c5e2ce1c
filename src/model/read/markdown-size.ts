/** Markdown that would take minutes to read: told before it is. */
import { LIMITS } from '../limits.ts'
import type { Problem } from '../problem.ts'
import { spotOf } from './text.ts'

/** Null for a text of a size that people write. */
export function tooLargeToRead(file: string, text: string): Problem | null {
  const say = (offset: number, what: string, mend: string): Problem => {
    return { file, ...spotOf(text, offset), path: '', code: 'too-large', what, mend }
  }
  if (text.length > LIMITS.section) {
    const most = String(LIMITS.section)
    return say(0, `the text has ${String(text.length)} letters`, `part it: ${most} at most`)
  }
  let paragraphs = 0
  for (const { 0: block, index } of text.matchAll(/(?:[^\n]+\n?)+/g)) {
    const length = block.trim().length
    if (length === 0) continue
    paragraphs += 1
    if (length > LIMITS.letters) {
      const most = String(LIMITS.letters)
      const what = `the paragraph has ${String(length)} letters`
      return say(index, what, `break it by an empty line: ${most} at most`)
    }
    if (paragraphs > LIMITS.paragraphs) {
      const most = String(LIMITS.paragraphs)
      return say(index, `the text has more than ${most} paragraphs`, 'part it in two files')
    }
  }
  return null
}
