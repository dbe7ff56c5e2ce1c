/** Whose move of the map it was: a hand's is told once, and nothing else ever is. */
import { expect, test } from 'vitest'
import { BY_HAND, WhoseMove, type Cause } from '../../../src/map/adapter/whose-move.ts'

const NOBODY: Cause = {}
const WHEEL: Cause = { originalEvent: { type: 'wheel' } }

/** As the library tells of a move; frame by frame, or at once. */
function move(whose: WhoseMove, cause: Cause, frames = 1) {
  whose.started(cause)
  for (let frame = 0; frame < frames; frame += 1) whose.moved(cause)
  return whose.ended(cause)
}

test.each([
  ['a gesture, a wheel or a key', WHEEL],
  ['a button of ours', BY_HAND],
])('%s is a hand’s, and told once', (_, cause) => {
  const whose = new WhoseMove()
  expect(move(whose, cause, 3)).toBe('hand')
  expect(whose.ended(cause)).toBeNull()
})

test('what the View places, and what a resize leaves, is no hand’s', () => {
  const whose = new WhoseMove()
  expect(move(whose, whose.place(), 3)).toBe('placed')
  expect(move(whose, NOBODY)).toBeNull()
})

test('a press that moves nothing is no move', () => {
  const whose = new WhoseMove()
  whose.started(WHEEL)
  expect(whose.ended(WHEEL)).toBeNull()
})

test('what the View places voids what a hand did before, and its end that comes late', () => {
  const whose = new WhoseMove()
  whose.started(BY_HAND)
  whose.moved(BY_HAND)
  const placed = whose.place()
  expect(whose.isByHand).toBe(false)
  expect(whose.ended(BY_HAND)).toBeNull()
  expect(move(whose, placed)).toBe('placed')
})

test('only the end of the last placing is its end', () => {
  const whose = new WhoseMove()
  const first = whose.place()
  whose.started(first)
  const second = whose.place()
  expect(whose.ended(first)).toBeNull()
  expect(move(whose, second)).toBe('placed')
})

test('a drag that goes on after a placing is a hand’s again', () => {
  const whose = new WhoseMove()
  whose.started(WHEEL)
  whose.moved(WHEEL)
  move(whose, whose.place())
  whose.moved(WHEEL)
  expect(whose.ended(WHEEL)).toBe('hand')
})

test('a hand’s move that a resize ends is told as far as it came', () => {
  const whose = new WhoseMove()
  whose.started(WHEEL)
  whose.moved(WHEEL)
  expect(whose.ended(NOBODY)).toBe('hand')
})

test('what the library adds in the wake of a hand, as the turn to north, is the hand’s', () => {
  const whose = new WhoseMove()
  whose.wake()
  expect(move(whose, NOBODY, 2)).toBe('hand')
  whose.rest()
  expect(move(whose, NOBODY, 2)).toBeNull()
  whose.wake()
  expect(move(whose, whose.place())).toBe('placed')
})

test('a wheel that the library does not name is a hand’s, and nothing after it is', () => {
  const whose = new WhoseMove()
  whose.turned()
  expect(move(whose, NOBODY, 3)).toBe('hand')
  expect(move(whose, NOBODY)).toBeNull()
  whose.turned()
  expect(move(whose, whose.place())).toBe('placed')
  expect(move(whose, NOBODY)).toBeNull()
})

test('a wheel that stops a flight of the View’s is told when its own move has ended', () => {
  const whose = new WhoseMove()
  const flight = whose.place()
  whose.started(flight)
  whose.turned()
  expect(whose.ended(flight)).toBe('placed')
  expect(move(whose, whose.land())).toBe('placed')
  expect(move(whose, NOBODY, 2)).toBe('hand')
  expect(move(whose, NOBODY)).toBeNull()
})
