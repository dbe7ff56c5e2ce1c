import { expect, it } from 'vitest'
import type { Inline } from '../../../src/model/schema/text.ts'
import { sayAloud } from '../../../src/presentation/screens/audience/say-aloud.ts'

const words = (text: string): Inline[] => [
  { type: 'words', text, style: 'plain' },
  { type: 'link', to: 'place:atyrau', text: ' in Atyrau' },
]
const slide = (id: string, reveal = true) => ({
  id,
  title: `Title of ${id}`,
  reveal,
  words: [words('One'), words('Two')],
})
const one = slide('one')
const TITLE = 'Title of one. Slide 1 of 2'
const say = (before: Parameters<typeof sayAloud>[0], now: Parameters<typeof sayAloud>[1]) =>
  sayAloud(before, now, 'Slide 1 of 2')

it('says the title of a slide that comes, whatever of it is shown', () => {
  expect(say(null, { slide: one, shown: 0 })).toBe(TITLE)
  expect(say({ slide: slide('two'), shown: 0 }, { slide: one, shown: 2 })).toBe(TITLE)
})

it('says each passage that is revealed, with its links', () => {
  expect(say({ slide: one, shown: 0 }, { slide: one, shown: 1 })).toBe('One in Atyrau')
  expect(say({ slide: one, shown: 1 }, { slide: one, shown: 2 })).toBe('Two in Atyrau')
})

it('says the title again where nothing was revealed', () => {
  expect(say({ slide: one, shown: 2 }, { slide: one, shown: 0 })).toBe(TITLE)
  const whole = slide('one', false)
  expect(say({ slide: whole, shown: 0 }, { slide: whole, shown: 2 })).toBe(TITLE)
})
