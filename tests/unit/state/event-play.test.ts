/** Events played one by one by a clock that a test turns. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EventPlay, SHOWN_FOR } from '../../../src/state/event-play.svelte.ts'

const EVENTS = ['incident:one', 'incident:two', 'incident:three']

function playing(events: readonly string[] = EVENTS) {
  const shown: (string | null)[] = []
  const play = new EventPlay({ events: () => events, onshow: (one) => shown.push(one) })
  return { play, shown }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('playing', () => {
  it('shows the first at once, each for its time, and then nothing', () => {
    const { play, shown } = playing()
    play.play()
    expect(shown).toEqual([EVENTS[0]])
    vi.advanceTimersByTime(SHOWN_FOR - 1)
    expect(shown).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(play.shown).toBe(EVENTS[1])
    vi.advanceTimersByTime(2 * SHOWN_FOR)
    expect(shown).toEqual([...EVENTS, null])
    expect(play).toMatchObject({ shown: null, playing: false })
  })

  it('stands while it is paused, and goes on with what was left', () => {
    const { play } = playing()
    play.play()
    vi.advanceTimersByTime(2000)
    play.pause()
    vi.advanceTimersByTime(10 * SHOWN_FOR)
    expect(play.shown).toBe(EVENTS[0])
    play.play()
    vi.advanceTimersByTime(SHOWN_FOR - 2001)
    expect(play.shown).toBe(EVENTS[0])
    vi.advanceTimersByTime(1)
    expect(play.shown).toBe(EVENTS[1])
  })

  it('gives the whole time to what was stepped to, and holds a step while paused', () => {
    const { play } = playing()
    play.play()
    vi.advanceTimersByTime(2000)
    play.step(1)
    vi.advanceTimersByTime(SHOWN_FOR - 1)
    expect(play.shown).toBe(EVENTS[1])
    play.pause()
    play.step(-1)
    play.step(-1)
    expect(play.shown).toBe(EVENTS[0])
    vi.advanceTimersByTime(10 * SHOWN_FOR)
    expect(play.shown).toBe(EVENTS[0])
  })

  it('steps without playing, from the first past the last', () => {
    const { play, shown } = playing()
    for (let press = 0; press < 4; press += 1) play.step(1)
    expect(shown).toEqual([...EVENTS, null])
    expect(play.playing).toBe(false)
  })

  it('does nothing where there is nothing, and no clock runs on after a stop', () => {
    const none = playing([])
    none.play.play()
    expect(none.play.playing).toBe(false)
    const { play, shown } = playing()
    play.play()
    play.stop()
    vi.advanceTimersByTime(10 * SHOWN_FOR)
    expect(shown).toEqual([EVENTS[0], null])
  })
})
