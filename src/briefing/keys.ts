/** The keys of a talk as one table: what the windows listen for, what the help lists, what the document is made from. */

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

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Null for a key that means nothing here, and for the browser's own combinations. */
export function actionOf({
  key: pressed,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: Pressed): Action | null {
  if (ctrlKey || metaKey || altKey) return null
  const name = pressed.length === 1 ? pressed.toLowerCase() : pressed
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
export function typed(digits: string, pressed: string, count: number): Typed | null {
  if (/^\d$/.test(pressed)) {
    const all = `${digits}${pressed}`.slice(-3)
    return count < 10 ? { digits: '', slide: Number(all) } : { digits: all, slide: null }
  }
  if (digits === '') return null
  return pressed === 'Enter' ? { digits: '', slide: Number(digits) } : null
}
