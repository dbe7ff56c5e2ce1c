/**
 * A small page whose parts come late, driven by random keys through the app's own line of keys, beside the
 * same page whose parts are there at once: both must end alike. Time is only an order of what happens.
 */
import { KeyLine } from '../../src/state/key-line.ts'
import { whenThere, type Awaited } from '../../src/state/when-there.ts'
import { seeded } from './seeded.ts'

/** Milliseconds. */
const MOST_LATE = 2000
const BETWEEN_KEYS = 400

/** Each opens a screen over the present one when its key is pressed, if its part is there. */
const SCREENS: Readonly<Record<string, string>> = { n: 'notes', o: 'overview', '?': 'help' }
const LETTERS = ['n', 'o', '?', 'Escape', 'x', 'y', 'Enter', 'ArrowRight', 'Backspace']

export interface LateKeys {
  keys: readonly string[]
  /** What each screen was told, letter by letter, and the screens that are open at the end. */
  late: string
  atOnce: string
}

type Listener = (event: unknown) => void

/** As much of a browser as the line of keys asks for. */
class SmallPage extends EventTarget {
  readonly open: string[] = []
  readonly heard: string[] = []
  readonly keys = new KeyLine()
  awaited: Awaited | null = null
  readonly #parts = new Map<string, Promise<void>>()
  readonly #load: (part: string) => Promise<void>
  #listeners: Listener[] = []

  constructor(load: (part: string) => Promise<void>) {
    super()
    this.#load = load
  }

  /** The window's listeners, the app's own last. */
  readonly window = {
    addEventListener: (_: string, listener: Listener) => {
      this.#listeners.push(listener)
    },
    removeEventListener: (_: string, listener: Listener) => {
      this.#listeners = this.#listeners.filter((one) => one !== listener)
    },
  }

  /** What a line of keys dispatches anew comes here. */
  override dispatchEvent(event: Event): boolean {
    this.#hear('key' in event && typeof event.key === 'string' ? event.key : '')
    return true
  }

  matches(): boolean {
    return false
  }

  /** A person's own key. */
  press(key: string): void {
    const event = {
      stopped: false,
      key,
      isTrusted: true,
      isComposing: false,
      repeat: false,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      code: '',
      preventDefault: () => undefined,
      stopImmediatePropagation() {
        this.stopped = true
      },
    }
    for (const listener of this.#listeners) listener(event)
    if (!event.stopped) this.#hear(key)
  }

  #hear(key: string): void {
    const screen = SCREENS[key]
    const top = this.open.at(-1) ?? 'talk'
    if (key === 'Escape') this.open.pop()
    else if (screen === undefined) this.heard.push(`${top}:${key}`)
    else void this.#ask(screen)
  }

  #ask(screen: string): Promise<void> {
    return whenThere(
      this,
      () => {
        const part = this.#parts.get(screen) ?? this.#load(screen)
        this.#parts.set(screen, part)
        return part
      },
      () => {
        this.open.push(screen)
      },
    )
  }

  get state(): string {
    return JSON.stringify({ open: this.open, heard: this.heard })
  }
}

/** Nothing of the small page is any of these. */
class NoElement {
  readonly kind = 'none'
}

class KeyOfThePage extends Event {
  readonly key: string
  constructor(type: string, { key }: { key: string }) {
    super(type)
    this.key = key
  }
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

async function play(
  keys: readonly { at: number; key: string }[],
  lateBy: (part: string) => number,
): Promise<string> {
  const due: { at: number; act: () => void }[] = []
  let now = 0
  const page = new SmallPage(
    (part) =>
      new Promise((resolve) => {
        due.push({ at: now + lateBy(part), act: resolve })
      }),
  )
  const browser = {
    window: page.window,
    document: { activeElement: null, body: page },
    HTMLElement: NoElement,
    HTMLInputElement: NoElement,
    HTMLTextAreaElement: NoElement,
    KeyboardEvent: KeyOfThePage,
  }
  Object.assign(globalThis, browser)
  const stop = page.keys.listen()
  for (const { at, key } of keys)
    due.push({
      at,
      act: () => {
        page.press(key)
      },
    })
  for (;;) {
    // What is due at one time happens in the order in which it was asked for.
    const next = due.reduce<(typeof due)[number] | null>(
      (first, one) => (first === null || one.at < first.at ? one : first),
      null,
    )
    if (next === null) break
    due.splice(due.indexOf(next), 1)
    now = next.at
    next.act()
    await settled()
  }
  stop()
  for (const name of Object.keys(browser)) Reflect.deleteProperty(globalThis, name)
  return page.state
}

/** One run: some keys at the pace of hands, each part 0 to 2 s late. */
export async function lateKeys(seed: number): Promise<LateKeys> {
  const chance = seeded(seed)
  const keys: { at: number; key: string }[] = []
  let at = 0
  for (let left = 2 + Math.floor(chance() * 14); left > 0; left -= 1) {
    at += 1 + chance() * BETWEEN_KEYS
    const drawn = LETTERS[Math.floor(chance() * LETTERS.length)] ?? 'x'
    // A second Enter is an impatient one, and by design says nothing new.
    const key = drawn === 'Enter' && keys.at(-1)?.key === drawn ? 'x' : drawn
    keys.push({ at, key })
  }
  const lateness = new Map(
    Object.values(SCREENS).map((screen) => [screen, chance() * MOST_LATE] as const),
  )
  return {
    keys: keys.map((one) => one.key),
    late: await play(keys, (part) => lateness.get(part) ?? 0),
    atOnce: await play(keys, () => 0),
  }
}
