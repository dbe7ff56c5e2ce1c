/** The size of the notes that a browser keeps, and what it may answer instead. */
import { afterEach, expect, test, vi } from 'vitest'
import { keepNotesSize, keptNotesSize } from '../../../src/presentation/state/notes-size.ts'

const USUAL = 2

/** A browser's storage, as much of it as is used. */
function store(kept: Map<string, string>): void {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a size that was kept comes back', () => {
  store(new Map())
  expect(keptNotesSize()).toBe(USUAL)
  keepNotesSize(4)
  expect(keptNotesSize()).toBe(4)
})

test.each(['7', '-1', '0.5', '"2"', '{', ''])(
  'what is no size of ours counts for none: %s',
  (text) => {
    const kept = new Map<string, string>()
    store(kept)
    keepNotesSize(0)
    for (const key of kept.keys()) kept.set(key, text)
    expect(keptNotesSize()).toBe(USUAL)
  },
)

test('a browser that keeps nothing has the usual size', () => {
  const refuse = () => {
    throw new Error('refused')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  keepNotesSize(4)
  expect(keptNotesSize()).toBe(USUAL)
})
