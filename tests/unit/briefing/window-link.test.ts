/** The windows of a presentation agree on one state, whoever comes, speaks or begins when. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { PresentationState } from '../../../src/presentation/state/console-messages.ts'
import { WindowLink } from '../../../src/presentation/state/window-link.svelte.ts'

const stateAt = (slide: string): PresentationState => ({
  slide,
  shown: 0,
  view: null,
  screen: 'map',
  playing: false,
  clock: { since: null, gathered: 0 },
})

const NAME = 'a presenter'
const left: (() => void)[] = []

// As far as a channel looks at its page; the broadcast is Node's own.
beforeEach(() => {
  vi.stubGlobal('document', { hidden: false })
  vi.stubGlobal('location', { origin: 'https://example.org', protocol: 'https:' })
})
afterEach(() => {
  for (const leave of left.splice(0)) leave()
  vi.unstubAllGlobals()
})

interface Screen {
  page: EventTarget
  slide: string
  known: string[]
  link: WindowLink
  /** As the person in front of it does. */
  go: (slide: string) => void
  tell: () => void
}

function screen(slide: string, { alone = false, claims = false } = {}): Screen {
  const self: Screen = {
    page: Object.assign(new EventTarget(), { opener: null }),
    slide,
    known: ['a', 'b', 'c', 'd', 'e'],
    link: new WindowLink(NAME, {
      state: () => stateAt(self.slide),
      adopt: (state) => {
        if (!self.known.includes(state.slide)) return false
        self.slide = state.slide
        return true
      },
    }),
    go: (to) => {
      self.slide = to
      self.tell()
    },
    tell: () => {
      self.link.tell(stateAt(self.slide))
    },
  }
  vi.stubGlobal('window', self.page)
  if (claims) self.link.claim()
  left.push(self.link.join('audience', alone))
  self.tell()
  return self
}

/** Milliseconds: what waits for real messages, on a machine that may be busy. */
const PATIENCE = { timeout: 20_000 }

const all = (slide: string, ...screens: Screen[]) =>
  vi.waitFor(() => {
    expect(screens.map((one) => one.slide)).toEqual(screens.map(() => slide))
  }, PATIENCE)

let trips = 0
/** A round trip of messages: whatever was under way has arrived. */
async function settled(one: Screen, other: Screen): Promise<void> {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    trips += 1
    const at: [number, number] = [trips, 0]
    from.link.point(at)
    await vi.waitFor(() => {
      expect(to.link.laser).toEqual(at)
    }, PATIENCE)
  }
}

it('whoever comes by an address takes the place that the others have', async () => {
  const first = screen('a')
  const second = screen('a')
  first.go('c')
  await all('c', first, second)
  const third = screen('a')
  await all('c', first, second, third)
  third.go('d')
  await all('d', first, second, third)
})

it('whoever begins a presenter is followed by windows that are left of an earlier one', async () => {
  const old = screen('a')
  for (const slide of ['b', 'c', 'd', 'e']) old.go(slide)
  const begun = screen('b', { claims: true })
  await all('b', old, begun)
  await settled(old, begun)
  await all('b', old, begun)
  old.go('c')
  await all('c', old, begun)
})

it('a slide that is not here yet is shown once it is, and holds nobody up', async () => {
  const editor = screen('a')
  const speaker = screen('a')
  speaker.known = ['a', 'b']
  await settled(editor, speaker)
  editor.go('e')
  await settled(editor, speaker)
  expect(speaker.slide).toBe('a')
  speaker.known.push('e')
  speaker.tell()
  await all('e', editor, speaker)
  speaker.known = ['a', 'b']
  editor.go('d')
  await settled(editor, speaker)
  speaker.go('b')
  await all('b', editor, speaker)
})

it('frames of a page that embeds several each go their own way', async () => {
  const [one, other, window] = [
    screen('a', { alone: true }),
    screen('b', { alone: true }),
    screen('c'),
  ]
  one.go('d')
  const seen = screen('a')
  await all('c', window, seen)
  expect([one.slide, other.slide]).toEqual(['d', 'b'])
})

/** As one window has opened the other, which answers whoever speaks. */
function connect(one: Screen, other: Screen): void {
  const end = (page: EventTarget, source: () => unknown) => ({
    closed: false,
    postMessage: (data: unknown) => {
      const { origin } = location
      setTimeout(() => {
        if (left.length === 0) return
        page.dispatchEvent(Object.assign(new Event('message'), { data, origin, source: source() }))
      })
    },
  })
  const there = end(other.page, () => here)
  const here = end(one.page, () => there)
  one.link.know(there)
}

it('windows that only one of them knows agree, also when several turn at once', async () => {
  const hub = screen('a', { alone: true })
  const [west, east] = [screen('a', { alone: true }), screen('a', { alone: true })]
  connect(hub, west)
  connect(hub, east)
  hub.link.point([0, 0])
  west.go('b')
  await all('b', hub, west, east)
  east.go('c')
  await all('c', hub, west, east)
  const screens = [hub, west, east]
  for (const [turn, turns] of [
    [west, east],
    [east, west],
    [west, hub, east],
    [east, hub],
    [hub, west],
    [east, west, hub],
  ].entries()) {
    for (const [at, one] of turns.entries())
      one.go(['a', 'b', 'c', 'd', 'e'][(turn + at) % 5] ?? '')
    await vi.waitFor(() => {
      expect(new Set(screens.map(({ slide }) => slide)).size).toBe(1)
    }, PATIENCE)
    for (const one of screens) await settled(hub, one === hub ? west : one)
    expect(new Set(screens.map(({ slide }) => slide)).size).toBe(1)
  }
})
