/** Where the keys of a presentation lead: passage by passage where the author wants it, slide by slide elsewhere. */
import { expect, test } from 'vitest'
import {
  backward,
  entered,
  forward,
  jumped,
  onward,
  partsOf,
} from '../../../src/presentation/slides/reveal.ts'
import { plainWords } from './presenter.ts'

const SLIDES = [
  { reveal: false, words: plainWords(1) },
  { reveal: true, words: plainWords(3) },
  { reveal: false, words: plainWords(2) },
]

test('passages come one by one, and then the next slide', () => {
  let place = entered(SLIDES, 0)
  const seen = [place]
  for (let press = 0; press < 6; press += 1) {
    place = forward(SLIDES, place)
    seen.push(place)
  }
  expect(seen).toEqual([
    { at: 0, shown: 1 },
    { at: 1, shown: 0 },
    { at: 1, shown: 1 },
    { at: 1, shown: 2 },
    { at: 1, shown: 3 },
    { at: 2, shown: 2 },
    { at: 2, shown: 2 },
  ])
})

test('a slide that is come back to shows all its words', () => {
  expect(backward(SLIDES, { at: 2, shown: 2 })).toEqual({ at: 1, shown: 3 })
  expect(backward(SLIDES, { at: 1, shown: 1 })).toEqual({ at: 0, shown: 1 })
  expect(backward(SLIDES, { at: 0, shown: 1 })).toEqual({ at: 0, shown: 1 })
})

test('a jump ahead begins a slide, a jump back shows it whole, and none leaves the presenter', () => {
  expect(jumped(SLIDES, { at: 0, shown: 1 }, 1)).toEqual({ at: 1, shown: 0 })
  expect(jumped(SLIDES, { at: 2, shown: 2 }, 1)).toEqual({ at: 1, shown: 3 })
  expect(jumped(SLIDES, { at: 1, shown: 0 }, 99)).toEqual({ at: 2, shown: 2 })
  expect(jumped(SLIDES, { at: 1, shown: 0 }, -1)).toEqual({ at: 0, shown: 1 })
})

test('what plays by itself goes passage by passage and begins again after the last slide', () => {
  let place = entered(SLIDES, 1)
  const seen = []
  for (let turn = 0; turn < 6; turn += 1) {
    place = onward(SLIDES, place)
    seen.push(place)
  }
  expect(seen).toEqual([
    { at: 1, shown: 1 },
    { at: 1, shown: 2 },
    { at: 1, shown: 3 },
    { at: 2, shown: 2 },
    { at: 0, shown: 1 },
    { at: 1, shown: 0 },
  ])
  expect(SLIDES.map(partsOf)).toEqual([1, 4, 1])
})
