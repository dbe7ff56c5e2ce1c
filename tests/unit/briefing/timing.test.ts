/** The clock of a presentation, and whether the presentation keeps to its time. */
import { expect, test } from 'vitest'
import {
  elapsed,
  pace,
  paused,
  sayTime,
  started,
  STOPPED,
} from '../../../src/presentation/state/timing.ts'

test('a clock counts while it runs, keeps what it has while it does not, and starts once', () => {
  const running = started(STOPPED, 1000)
  expect(elapsed(running, 4000)).toBe(3000)
  expect(started(running, 2000)).toBe(running)
  const still = paused(running, 5000)
  expect(elapsed(still, 90_000)).toBe(4000)
  expect(elapsed(started(still, 100_000), 101_000)).toBe(5000)
  expect(elapsed(running, 0)).toBe(0)
})

test('within the time of its slide a presenter is on time; before it is ahead, after it behind', () => {
  const seconds = [10, 20, 30]
  expect(pace(seconds, 1, 10_000)).toBe(0)
  expect(pace(seconds, 1, 30_000)).toBe(0)
  expect(pace(seconds, 1, 4000)).toBe(6000)
  expect(pace(seconds, 1, 31_500)).toBe(-1500)
  expect(pace(seconds, 0, 0)).toBe(0)
})

test('times are said as on a watch', () => {
  expect(sayTime(0)).toBe('0:00')
  expect(sayTime(65_999)).toBe('1:05')
  expect(sayTime(3_725_000)).toBe('1:02:05')
})
