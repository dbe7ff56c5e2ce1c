/** Carries messages between the windows of a presentation, each once, by every way there is: none needs a server. */
import * as v from 'valibot'
import { readMessage, type Letter, type Message, type Role } from './console-messages.ts'
import { windowKey } from './window-key.ts'

type Listener = (message: Message) => void

/** Unique among a few windows; `crypto.randomUUID` is missing on pages that are not secure. */
const newName = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`

/** As much of a window as messages need. */
export type Peer = Pick<Window, 'closed' | 'postMessage'>

function hasPost(source: MessageEventSource | null): source is Window {
  return source !== null && 'closed' in source
}

function openBroadcast(name: string | null): BroadcastChannel | null {
  if (name === null) return null
  try {
    return new BroadcastChannel(name)
  } catch {
    return null
  }
}

/** A message between pages without an origin. */
const Keyed = v.object({ key: v.string(), message: v.unknown() })

export class WindowChannel {
  /** Anew with every load of the page. */
  readonly from = newName()
  role: Role
  /** Says nothing more while it is set. */
  silent = false
  readonly #broadcast: BroadcastChannel | null
  readonly #listener: Listener
  readonly #key = windowKey()
  /** Windows that opened this one, that it opened, or that have spoken to it. */
  readonly #known = new Set<Peer>()
  /** The last message heard of each window: it may come by two ways. */
  readonly #heard = new Map<string, number>()
  #number = 0

  /** Without a name it is of windows that know each other. */
  constructor(name: string | null, role: Role, listener: Listener) {
    this.role = role
    this.#listener = listener
    const key = this.#key
    this.#broadcast = openBroadcast(name === null || key === null ? name : `${name} ${key}`)
    this.#broadcast?.addEventListener('message', this.#onBroadcast)
    window.addEventListener('message', this.#onPost)
    if (hasPost(window.opener as MessageEventSource | null)) this.know(window.opener as Window)
  }

  /** A window that is to hear of everything, as one that was just opened. */
  know(other: Peer): void {
    if (other !== window) this.#known.add(other)
  }

  send(letter: Letter): void {
    if (this.silent) return
    this.#number += 1
    const message = { ...letter, from: this.from, number: this.#number, role: this.role }
    this.#broadcast?.postMessage(message)
    for (const other of this.#known) {
      if (other.closed) this.#known.delete(other)
      else if (this.#key === null) other.postMessage(message, location.origin)
      else other.postMessage({ key: this.#key, message }, '*')
    }
  }

  /** To windows that only this one may know: those that a broadcast joins have heard it. */
  pass(letter: Letter): void {
    if (this.#broadcast === null) this.send(letter)
  }

  close(): void {
    window.removeEventListener('message', this.#onPost)
    this.#broadcast?.close()
  }

  readonly #onBroadcast = ({ data }: MessageEvent<unknown>): void => {
    this.#hear(data, null)
  }

  readonly #onPost = (event: MessageEvent<unknown>): void => {
    if (this.#key === null) {
      if (event.origin === location.origin) this.#hear(event.data, event.source)
      return
    }
    const said = v.safeParse(Keyed, event.data)
    if (said.success && said.output.key === this.#key) this.#hear(said.output.message, event.source)
  }

  #hear(data: unknown, source: MessageEventSource | null): void {
    const message = readMessage(data)
    if (message === null || message.from === this.from) return
    // Before it is listened to: the answer is for whoever spoke.
    if (hasPost(source)) this.know(source)
    if (message.number <= (this.#heard.get(message.from) ?? 0)) return
    this.#heard.set(message.from, message.number)
    this.#listener(message)
  }
}
