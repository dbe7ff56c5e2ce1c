/** What windows of a presentation hear of each other: only what is a message of ours, and the newer state. */
import { expect, test } from 'vitest'
import { isNewer, readMessage } from '../../../src/presentation/state/console-messages.ts'

const FROM = { from: 'a', number: 1, role: 'console' } as const
const STATE = {
  slide: 'opening',
  shown: 2,
  view: { map: '4/48/67' },
  screen: 'map',
  playing: false,
  clock: { since: null, gathered: 0 },
}

test('our messages are read as they were sent', () => {
  for (const message of [
    { type: 'hello', ...FROM },
    { type: 'bye', ...FROM },
    { type: 'beat', ...FROM, hidden: true },
    { type: 'state', ...FROM, author: 'b', version: 3, state: STATE },
    { type: 'stage', ...FROM, width: 1440, height: 900, camera: null },
    { type: 'laser', ...FROM, at: [67, 48] },
  ])
    expect(readMessage(structuredClone(message))).toEqual(message)
})

test('anything else is not for us', () => {
  for (const data of [
    null,
    'hello',
    { type: 'hello' },
    { type: 'hello', ...FROM, role: 'nobody' },
    { type: 'hello', ...FROM, more: 1 },
    { type: 'laser', ...FROM, at: [67, 480] },
    { type: 'state', ...FROM, author: 'b', version: 1, state: { ...STATE, screen: 'red' } },
    { type: 'run', ...FROM, code: 'alert(1)' },
  ])
    expect(readMessage(data)).toBeNull()
})

test('of two states one always holds, whoever asks', () => {
  const states = [
    { version: 1, author: 'a' },
    { version: 1, author: 'b' },
    { version: 2, author: 'a' },
  ]
  for (const one of states) {
    for (const other of states)
      expect(isNewer(one, other) !== isNewer(other, one)).toBe(one !== other)
  }
  expect(isNewer({ version: 2, author: 'a' }, { version: 1, author: 'b' })).toBe(true)
})
