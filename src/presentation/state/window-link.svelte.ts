/** The other windows of a presentation: who is there, what they show, and one state that all of them share. */
import { isNewer, type Message, type Role, type PresentationState } from './console-messages.ts'
import type { Camera, Spot } from '../../view/view.ts'
import { sameValue } from '../../view/same-value.ts'
import { WindowChannel, type Peer } from './channel.ts'

/** Milliseconds between signs of life, and of silence after which a window counts as gone. */
const BEAT = 2000
const SILENCE = 7000
/** Windows that are not seen are woken once a minute. */
const HIDDEN_SILENCE = 130_000

interface Other {
  role: Role
  heard: number
  hidden: boolean
}

/** What an audience's window looks like from outside. */
export interface Stage {
  width: number
  height: number
  camera: Camera | null
}

type Said = Pick<Extract<Message, { type: 'state' }>, 'version' | 'author' | 'state'>

export interface Linked {
  /** The state as this window has it; whatever it reads is watched. */
  state: () => PresentationState
  /** Takes on what another window says; false where it cannot yet. */
  adopt: (state: PresentationState) => boolean
}

export class WindowLink {
  readonly #name: string
  readonly #linked: Linked
  #channel: WindowChannel | null = null
  #version = 0
  /** Whose state this window's is. */
  #author = ''
  #last: PresentationState | null = null
  /** Said by another window, of a slide that is not here yet. */
  #pending: Said | null = null
  #claimed = false
  #others: ReadonlyMap<string, Other> = $state.raw(new Map<string, Other>())
  #stage: (Stage & { from: string }) | null = $state.raw(null)
  #own: Stage | null = null
  #laser: Spot | null = $state.raw(null)
  #laserOf = ''

  constructor(name: string, linked: Linked) {
    this.#name = name
    this.#linked = linked
  }

  /** How many other windows of a role are there. */
  count(role: Role): number {
    return [...this.#others.values()].filter((one) => one.role === role).length
  }

  /** The audience's window that spoke last; null while there is none. */
  get stage(): Stage | null {
    return this.#stage
  }

  /** Where the speaker points. */
  get laser(): Spot | null {
    return this.#laser
  }

  /** Takes part from now on, `alone` with the windows that it opens; returns the way to stop. Made inside an effect. */
  join(role: Role, alone: boolean): () => void {
    const name = alone ? null : this.#name
    const channel = new WindowChannel(name, role, (message) => this.#hear(message))
    this.#channel = channel
    channel.send({ type: 'hello' })
    const beat = setInterval(() => {
      channel.send({ type: 'beat', hidden: document.hidden })
      this.#forgetSilent()
    }, BEAT)
    const bye = () => {
      channel.send({ type: 'bye' })
      // A page that is closed may run on for seconds: a sign of life now would bring it back to the others.
      channel.silent = true
    }
    const back = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return
      channel.silent = false
      channel.send({ type: 'hello' })
    }
    window.addEventListener('pagehide', bye)
    window.addEventListener('pageshow', back)
    return () => {
      clearInterval(beat)
      window.removeEventListener('pagehide', bye)
      window.removeEventListener('pageshow', back)
      bye()
      channel.close()
      this.#claimed = false
      this.#pending = null
      this.#channel = null
      this.#others = new Map()
      this.#stage = null
      this.#laser = null
    }
  }

  /** A window that was just opened, which a broadcast may not reach. */
  know(other: Peer): void {
    this.#channel?.know(other)
  }

  /** What this window tells next holds for all, whatever was said before: a presentation begins here. */
  claim(): void {
    this.#claimed = true
    this.#pending = null
  }

  /** Says what has changed here; nothing where it came from another window. */
  tell(state: PresentationState): void {
    const pending = this.#pending
    if (pending !== null && this.#weigh(pending)) return
    if (!this.#claimed && this.#last !== null && sameValue(this.#last, state)) return
    // What a window begins with is no news: another may know better.
    const isNews = this.#claimed || this.#last !== null
    this.#last = state
    if (!isNews || this.#channel === null) return
    // A claim is later than any count: windows of one presentation are on one machine, with one clock. What
    // could not be shown here is passed over by whoever goes on.
    const claimed = this.#claimed ? Date.now() : 0
    this.#version = Math.max(this.#version, pending?.version ?? 0, claimed) + 1
    this.#claimed = false
    this.#pending = null
    this.#author = this.#channel.from
    this.#sendState()
  }

  showStage(stage: Stage): void {
    this.#own = stage
    this.#sendStage()
  }

  point(at: Spot | null): void {
    this.#channel?.send({ type: 'laser', at })
  }

  #sendState(): void {
    const channel = this.#channel
    if (channel === null || this.#last === null) return
    const author = this.#author === '' ? channel.from : this.#author
    channel.send({ type: 'state', author, version: this.#version, state: this.#last })
  }

  #sendStage(): void {
    if (this.#own !== null && this.#channel?.role === 'audience') {
      this.#channel.send({ type: 'stage', ...this.#own })
    }
  }

  #hear(message: Message): void {
    const { from, role } = message
    if (message.type === 'bye') {
      this.#forget([from])
      return
    }
    const hidden = message.type === 'beat' && message.hidden
    const known = this.#others.get(from)
    const now = Date.now()
    if (known?.role === role && known.hidden === hidden) known.heard = now
    else this.#others = new Map([...this.#others, [from, { role, heard: now, hidden }]])
    // Whoever is met by another way than a hello may not have heard one: without a broadcast, a
    // reloaded window is first found by the window that it had opened.
    if (known === undefined && message.type !== 'hello') this.#channel?.send({ type: 'hello' })
    switch (message.type) {
      case 'hello':
        this.#channel?.send({ type: 'beat', hidden: document.hidden })
        this.#sendState()
        this.#sendStage()
        break
      case 'state':
        // Whoever is behind is told: it may have come while nobody heard it.
        if (message.version < this.#version) this.#sendState()
        else this.#weigh(message)
        break
      case 'stage':
        this.#stage = message
        break
      case 'laser':
        this.#laserOf = from
        this.#laser = message.at
        break
      case 'beat':
        break
      default:
        message satisfies never
    }
  }

  /** Whether it was taken on. */
  #weigh(said: Said): boolean {
    const { version, author, state } = said
    const pending = this.#pending
    // A claim that is yet to be told is the newest there is.
    if (this.#claimed) return false
    if (!isNewer(said, { version: this.#version, author: this.#author })) return false
    if (pending !== null && pending !== said && !isNewer(said, pending)) return false
    if (this.#last === null || !sameValue(this.#last, state)) {
      if (!this.#linked.adopt(state)) {
        this.#pending = said
        return false
      }
      // As it was understood here: an echo of the same would go round for ever.
      this.#last = this.#linked.state()
    }
    this.#pending = null
    this.#version = version
    this.#author = author
    this.#channel?.pass({ type: 'state', author, version, state })
    return true
  }

  #forgetSilent(): void {
    const now = Date.now()
    const silent = [...this.#others].filter(
      ([, { heard, hidden }]) => now - heard > (hidden ? HIDDEN_SILENCE : SILENCE),
    )
    if (silent.length > 0) this.#forget(silent.map(([from]) => from))
  }

  #forget(gone: readonly string[]): void {
    this.#others = new Map([...this.#others].filter(([from]) => !gone.includes(from)))
    if (this.#stage !== null && gone.includes(this.#stage.from)) this.#stage = null
    if (gone.includes(this.#laserOf)) this.#laser = null
  }
}
