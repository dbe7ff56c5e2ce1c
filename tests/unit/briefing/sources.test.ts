/** What a slide rests on: its claims and its sources, by the links in its words and the record in its View. */
import { expect, it } from 'vitest'
import { claimsOf } from '../../../src/briefing/claims-of.ts'
import { slidesOf } from '../../../src/briefing/slides.ts'
import { sourcesOf } from '../../../src/briefing/sources-of.ts'
import { speakingTime } from '../../../src/briefing/speaking-time.ts'
import { briefing, index } from './support.ts'

const slides = slidesOf(index, briefing)
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

it('a step rests on the article and on what its records cite', () => {
  const [, bombing] = slides
  if (bombing === undefined) throw new Error('no step')
  expect(ids(claimsOf(index, bombing))).toEqual(['1.1'])
  expect(ids(sourcesOf(index, bombing))).toEqual(['note', 'S1'])
})

it('a factor brings the sources of its arguments and figures', () => {
  const poverty = slides[2]
  if (poverty === undefined) throw new Error('no step')
  expect(ids(claimsOf(index, poverty))).toEqual(['3.1'])
  expect(ids(sourcesOf(index, poverty))).toEqual(['note', 'S2'])
})

it('a slide that speaks of nothing rests on nothing', () => {
  const [opening] = slides
  if (opening === undefined) throw new Error('no opening')
  expect(sourcesOf(index, opening)).toEqual([])
})

it('a slide takes the time that it says, else that of its notes, else that of its words', () => {
  const said = (count: number) =>
    [[{ type: 'words', style: 'plain', text: 'word '.repeat(count) }]] as const
  expect(speakingTime({ seconds: 45, notes: said(500), words: [] })).toBe(45)
  expect(speakingTime({ seconds: null, notes: said(140), words: said(280) })).toBe(60)
  expect(speakingTime({ seconds: null, notes: [], words: said(280) })).toBe(120)
  expect(speakingTime({ seconds: null, notes: [], words: [] })).toBe(15)
})
