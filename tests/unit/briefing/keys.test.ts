/** The table of keys: no key means two things, and the document that lists them is made from it. */
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { ACTIONS, actionOf, KEYS, typed } from '../../../src/presentation/state/keys.ts'
import { keyTable } from '../../../src/words/page/present.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

test('every key leads to the action that lists it, so none is listed twice', () => {
  for (const action of ACTIONS) {
    for (const { key, shift } of KEYS[action]) {
      for (const shiftKey of shift === undefined ? [false, true] : [shift])
        expect(actionOf(press(key, { shiftKey })), key).toBe(action)
    }
  }
})

test('capitals count as their letters, and the browser keeps its own combinations', () => {
  expect(actionOf(press('B', { shiftKey: true }))).toBe('black')
  expect(actionOf(press(' ', { shiftKey: true }))).toBe('previous')
  expect(actionOf(press('p', { ctrlKey: true }))).toBeNull()
  expect(actionOf(press('l', { metaKey: true }))).toBeNull()
  expect(actionOf(press('q'))).toBeNull()
})

test('letters and digits are found on a Cyrillic keyboard too', () => {
  expect(actionOf(press('и', { code: 'KeyB' }))).toBe('black')
  expect(actionOf(press('З', { code: 'KeyP', shiftKey: true }))).toBe('play')
  expect(typed('', press('і', { code: 'Digit3' }), 5)).toEqual({ digits: '', slide: 3 })
  // Who writes Latin letters elsewhere on the keyboard means the letters.
  expect(actionOf(press('a', { code: 'KeyQ' }))).toBe('play')
})

test('a number is ended by Enter, and a lone digit is enough for a short presenter', () => {
  expect(typed('', press('3'), 5)).toEqual({ digits: '', slide: 3 })
  expect(typed('', press('1'), 13)).toEqual({ digits: '1', slide: null })
  expect(typed('1', press('2'), 13)).toEqual({ digits: '12', slide: null })
  expect(typed('12', press('Enter'), 13)).toEqual({ digits: '', slide: 12 })
  expect(typed('', press('Enter'), 13)).toBeNull()
  expect(typed('1', press('ArrowRight'), 13)).toBeNull()
  expect(typed('', press('0'), 13)).toBeNull()
  expect(typed('1', press('0'), 13)).toEqual({ digits: '10', slide: null })
  for (const held of ['ctrlKey', 'metaKey', 'altKey'])
    expect(typed('', press('1', { [held]: true }), 5)).toBeNull()
})

/** `npx vitest run tests/unit/briefing/keys.test.ts -u` writes it anew. */
test('docs/keys.md is what the table says', async () => {
  const rows = keyTable().map(
    ({ keys, says }) => `| ${keys.map((one) => `\`${one}\``).join(' ')} | ${says} |`,
  )
  const text = `# Keys while presenting

A clicker sends Page Up and Page Down, and a full stop for a black screen. A finger drawn across the words turns the slide. On a keyboard without Latin letters, as a Cyrillic one, letters and digits are where a Latin one has them. In the console, ↑ and ↓ scroll notes that have the focus.

| keys | what they do |
| --- | --- |
${rows.join('\n')}
`
  const options = await resolveConfig('docs/keys.md', { editorconfig: true })
  const page = await format(text, { ...options, parser: 'markdown' })
  await expect(page).toMatchFileSnapshot('../../../docs/keys.md')
})
