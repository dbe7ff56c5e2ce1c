/**
 * Keys that are pressed while a part is on its way wait in a line and go to it, in order, once it is
 * there: they mean what they would have meant had it been there at once. Escape alone takes back what was
 * asked for last.
 */
import { tick } from 'svelte'

/** What the browser and the system do with these is theirs; a key that only goes with another means nothing alone. */
const THEIRS = /^(?:Tab|F\d+|Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Process|Unidentified)$/

/** The browser's own combinations; the one of ours, with K, waits like a key. */
const isTheirs = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  THEIRS.test(key) || altKey || ((ctrlKey || metaKey) && key.toLowerCase() !== 'k')

export class KeyLine {
  readonly #keys: KeyboardEvent[] = []
  /** How each is taken back that is on its way, the last asked for last. */
  readonly #takeBack = new Set<() => void>()
  #delivering = false

  /** Before anybody else hears a key; returns the way to stop. */
  listen(): () => void {
    window.addEventListener('keydown', this.#onkeydown, { capture: true })
    return () => {
      window.removeEventListener('keydown', this.#onkeydown, { capture: true })
    }
  }

  /** From now on keys wait, until all that is held for has come or was given up; `takeBack` is what Escape does. */
  hold(takeBack: () => void): Hold {
    this.#takeBack.add(takeBack)
    return {
      arrived: () => {
        if (this.#takeBack.delete(takeBack)) void this.#deliver()
      },
      missing: () => {
        // What was pressed was meant for a part that is not there: to nobody else.
        if (this.#takeBack.delete(takeBack)) this.#keys.length = 0
      },
    }
  }

  readonly #onkeydown = (event: KeyboardEvent): void => {
    const isIdle = this.#takeBack.size === 0 && !this.#delivering
    if (isIdle || !event.isTrusted || event.isComposing || isTheirs(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    // A key that is held down says that nothing has happened yet, and so does a second Enter.
    const isAgain = event.key === 'Enter' && this.#keys.at(-1)?.key === 'Enter'
    const last = [...this.#takeBack].at(-1)
    // After other keys it means what they will have asked for, as it would have had all been there.
    if (event.key === 'Escape' && last !== undefined && this.#keys.length === 0) {
      this.#takeBack.delete(last)
      last()
    } else if (!event.repeat && !isAgain) this.#keys.push(event)
  }

  /** One after another: a key may ask for a part that is on its way again. */
  async #deliver(): Promise<void> {
    if (this.#delivering) return
    this.#delivering = true
    await tick()
    while (this.#takeBack.size === 0) {
      const key = this.#keys.shift()
      if (key === undefined) break
      press(key)
      await tick()
    }
    // Nothing is awaited in between: a key that comes now is not overtaken by one that waited.
    this.#delivering = false
  }
}

export interface Hold {
  /** The keys go on, to whatever has the focus now. */
  arrived: () => void
  /** The keys that waited are gone. */
  missing: () => void
}

/** As if it were pressed now; what a browser does of itself with a key that nobody took is done here. */
function press(key: KeyboardEvent): void {
  const { activeElement } = document
  const target = activeElement instanceof HTMLElement ? activeElement : document.body
  const again = new KeyboardEvent('keydown', {
    key: key.key,
    code: key.code,
    shiftKey: key.shiftKey,
    ctrlKey: key.ctrlKey,
    metaKey: key.metaKey,
    bubbles: true,
    cancelable: true,
  })
  if (!target.dispatchEvent(again) || key.ctrlKey || key.metaKey) return
  if (isText(target)) write(target, key.key)
  else if ((key.key === 'Enter' || key.key === ' ') && target.matches(PRESSED)) target.click()
}

const PRESSED = 'button, a, summary, input'

type Field = HTMLInputElement | HTMLTextAreaElement

/** Fields of which letters are typed into the text: others have no selection. */
const isText = (target: Element): target is Field =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  target.selectionStart !== null

function write(field: Field, key: string): void {
  const [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0]
  if (key.length === 1) field.setRangeText(key, start, end, 'end')
  else if (key === 'Backspace')
    field.setRangeText('', Math.max(0, start - Number(start === end)), end)
  else return
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: key }))
}
