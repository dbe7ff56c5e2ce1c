/** Words without links, for tests that only count them. */
import type { Inline } from '../../../src/model/schema/text.ts'

export const plainWords = (count: number): Inline[][] =>
  Array.from({ length: count }, (_, at) => [
    { type: 'words', text: `Passage ${String(at + 1)}.`, style: 'plain' },
  ])
