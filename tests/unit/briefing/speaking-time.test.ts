/** How long a slide stands. */
import { expect, it } from 'vitest'
import { speakingTime } from '../../../src/presentation/slides/speaking-time.ts'

it('a slide takes the time that it says, else that of its notes, else that of its words', () => {
  const said = (count: number) =>
    [[{ type: 'words', style: 'plain', text: 'word '.repeat(count) }]] as const
  expect(speakingTime({ seconds: 45, notes: said(500), words: [] })).toBe(45)
  expect(speakingTime({ seconds: null, notes: said(140), words: said(280) })).toBe(60)
  expect(speakingTime({ seconds: null, notes: [], words: said(280) })).toBe(120)
  expect(speakingTime({ seconds: null, notes: [], words: [] })).toBe(15)
})
