/** The keys of a presentation as one table: what the windows listen for, what the help lists, what the document is made from. */

export const ACTIONS = [
  'next',
  'previous',
  'first',
  'last',
  'number',
  'overview',
  'return',
  'layers',
  'search',
  'black',
  'white',
  'play',
  'fullscreen',
  'console',
  'window',
  'larger',
  'smaller',
  'help',
  'leave',
] as const
export type Action = (typeof ACTIONS)[number]

interface Key {
  /** `KeyboardEvent.key`, letters in lower case. */
  key: string
  shift?: boolean
}

const key = (name: string, shift?: boolean): Key =>
  shift === undefined ? { key: name } : { key: name, shift }

/** `number` and `search` are typed and opened elsewhere, so they have no key of their own to match. */
export const KEYS: Readonly<Record<Action, readonly Key[]>> = {
  next: [key('ArrowRight'), key('ArrowDown'), key(' ', false), key('PageDown'), key('Enter')],
  previous: [key('ArrowLeft'), key('ArrowUp'), key(' ', true), key('PageUp')],
  first: [key('Home')],
  last: [key('End')],
  number: [],
  overview: [key('o')],
  return: [key('Backspace')],
  layers: [key('l')],
  search: [],
  black: [key('b'), key('.')],
  white: [key('w')],
  play: [key('p'), key('a')],
  fullscreen: [key('f')],
  console: [key('n')],
  window: [key('c')],
  larger: [key('+'), key('=')],
  smaller: [key('-')],
  help: [key('?')],
  leave: [key('Escape')],
}

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'
>

const isCombined = ({ ctrlKey, metaKey, altKey }: Pressed) => ctrlKey || metaKey || altKey

/** On a keyboard without Latin letters a key means what stands there on one with them; a Kazakh one has letters for digits. */
function nameOf({ key: pressed, code }: Pressed): string {
  if (pressed.length !== 1) return pressed
  const isForeign = /^\p{L}$/u.test(pressed) && !/^\p{Script=Latin}$/u.test(pressed)
  const [, latin] = (isForeign ? /^(?:Key|Digit)(.)$/.exec(code) : null) ?? []
  return (latin ?? pressed).toLowerCase()
}

/** Null for a key that means nothing here, and for the browser's own combinations. */
export function actionOf(pressed: Pressed): Action | null {
  if (isCombined(pressed)) return null
  const name = nameOf(pressed)
  const { shiftKey } = pressed
  return (
    ACTIONS.find((action) =>
      KEYS[action].some((one) => one.key === name && (one.shift ?? shiftKey) === shiftKey),
    ) ?? null
  )
}

/** Digits typed so far, and the slide (from 1) that they ask for once that is settled. */
export interface Typed {
  digits: string
  slide: number | null
}

/** A lone digit is enough where there are fewer than ten slides; else Enter ends the number. */
export function typed(digits: string, pressed: Pressed, count: number): Typed | null {
  if (isCombined(pressed)) return null
  const key = nameOf(pressed)
  if (/^\d$/.test(key)) {
    // No number begins with a nought.
    const all = `${digits}${key}`.replace(/^0+/, '').slice(-3)
    if (all === '') return null
    return count < 10 ? { digits: '', slide: Number(all) } : { digits: all, slide: null }
  }
  if (digits === '') return null
  return key === 'Enter' ? { digits: '', slide: Number(digits) } : null
}
