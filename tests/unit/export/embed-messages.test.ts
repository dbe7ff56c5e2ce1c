/** Messages from a page that frames ours: read when they are ours, told when they are broken, else not heard. */
import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../src/app/embed-messages.ts'
import { framedCamera, snippetOf } from '../../../src/ui/embed/snippet.ts'
import { withTheme } from '../../../src/view/url.ts'

describe('a message', () => {
  it.each([
    { cartouche: 1, type: 'show', view: 'v=1&labels=kk' },
    { cartouche: 1, type: 'slide', id: 'two-attacks' },
    { cartouche: 1, type: 'next' },
    { cartouche: 1, type: 'previous' },
    { cartouche: 1, type: 'ask' },
  ])('of ours is read: $type', (message) => {
    expect(readMessage(message)).toEqual(message)
  })

  it.each([
    { cartouche: 1 },
    { cartouche: 1, type: 'delete' },
    { cartouche: 1, type: 'show' },
    { cartouche: 1, type: 'show', view: 7 },
    { cartouche: 1, type: 'show', view: 'x'.repeat(8001) },
    { cartouche: 1, type: 'next', more: true },
  ])('that says it is ours and cannot be read is bad: %j', (message) => {
    expect(readMessage(message)).toBe('bad')
  })

  it.each([
    undefined,
    null,
    7,
    'cartouche',
    [],
    {},
    { type: 'ask' },
    { cartouche: 2, type: 'ask' },
  ])('of somebody else is not heard: %j', (message) => {
    expect(readMessage(message)).toBeNull()
  })
})

describe('the snippet', () => {
  it('escapes title and address', () => {
    const snippet = snippetOf('https://example.org/#v=1&x="', 'A "title" <b>', 'small')
    expect(snippet).toContain('src="https://example.org/#v=1&amp;x=&quot;"')
    expect(snippet).toContain('title="A &quot;title&quot; &lt;b&gt;"')
    expect(snippet).toContain('width="480" height="320"')
  })

  it('shows in a smaller frame what the window shows', () => {
    const camera = { longitude: 66.123456, latitude: 48, zoom: 4, bearing: 0, pitch: 0 }
    const framed = framedCamera(camera, { width: 960, height: 558 }, 'small')
    expect(framed).toEqual({ ...camera, longitude: 66.123, zoom: 3 })
    expect(framedCamera(null, { width: 960, height: 558 }, 'small')).toBeNull()
  })

  it('says the theme once', () => {
    expect(withTheme('#v=1', 'room')).toBe('#v=1&theme=room')
    expect(withTheme('#v=1&theme=room', 'room')).toBe('#v=1&theme=room')
  })
})
