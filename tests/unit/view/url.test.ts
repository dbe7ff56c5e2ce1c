import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { viewFromFragment, viewToFragment } from '../../../src/view/url.ts'
import { View } from '../../../src/view/view.ts'
import { DEFAULTS, known, views } from './any-view.ts'

describe('a View in the URL', () => {
  it('comes back the same, whatever it is and whatever the defaults are', () => {
    fc.assert(
      fc.property(views, views, (view, defaults) => {
        expect(v.is(View, view)).toBe(true)
        const read = viewFromFragment(`#${viewToFragment(view, defaults)}`, defaults, known)
        expect(read.view).toEqual(view)
        expect(read.dropped).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('survives being escaped whole, as mail programs do', () => {
    fc.assert(
      fc.property(views, (view) => {
        const fragment = encodeURI(viewToFragment(view, DEFAULTS))
        const plain = decodeURI(fragment)
        expect(viewFromFragment(plain, DEFAULTS, known).view).toEqual(view)
      }),
    )
  })

  it('leaves out what the defaults say', () => {
    expect(viewToFragment(DEFAULTS, DEFAULTS)).toBe('v=1')
    expect(viewToFragment({ ...DEFAULTS, selection: 'claim:2.3' }, DEFAULTS)).toBe(
      'v=1&record=claim:2.3',
    )
  })

  it('never throws and always gives a valid View, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(v.is(View, viewFromFragment(text, DEFAULTS, known).view)).toBe(true)
      }),
    )
  })
})

describe('a bad or old link', () => {
  it.each([
    ['v=1&theme=neon', { key: 'theme', value: 'neon', why: 'unreadable' }],
    ['v=1&map=91/200/3', { key: 'map', value: '91/200/3', why: 'unreadable' }],
    ['v=1&record=incident:gone', { key: 'record', value: 'incident:gone', why: 'missing' }],
    ['v=1&layers=cities,moon', { key: 'layers', value: 'moon', why: 'missing' }],
    ['v=1&colour=red', { key: 'colour', value: 'red', why: 'unknown' }],
    ['v=9', { key: 'v', value: '9', why: 'version' }],
    ['v=1&passage=gone.4', { key: 'passage', value: 'gone.4', why: 'missing' }],
    ['v=1&dialog=about:moon', { key: 'dialog', value: 'about:moon', why: 'missing' }],
    ['v=1&by=kind*moon', { key: 'by', value: 'moon', why: 'missing' }],
    ['v=1&by=colour*red', { key: 'by', value: 'colour*red', why: 'unreadable' }],
    ['v=1&time=2011', { key: 'time', value: '2011', why: 'unreadable' }],
    ['v=1&table=incidents/moon', { key: 'table', value: 'moon', why: 'missing' }],
    ['v=1&table=moons', { key: 'table', value: 'moons', why: 'unreadable' }],
    ['v=1&ask=circle/place:gone/100', { key: 'ask', value: 'place:gone', why: 'missing' }],
    ['v=1&ask=circle/20,91/100', { key: 'ask', value: 'circle/20,91/100', why: 'unreadable' }],
    ['v=1&present=audience/gone', { key: 'present', value: 'gone', why: 'missing' }],
    ['v=1&present=moon/opening', { key: 'present', value: 'moon/opening', why: 'unreadable' }],
    ['v=1&theme=%E0%A4%A', { key: 'theme', value: '%E0%A4%A', why: 'unreadable' }],
  ])('%s is mended and says what was dropped', (fragment, dropped) => {
    const read = viewFromFragment(fragment, DEFAULTS, known)
    expect(read.dropped).toEqual([dropped])
    expect(v.is(View, read.view)).toBe(true)
  })

  it('keeps what it can', () => {
    const { view } = viewFromFragment('layers=moon,cities&theme=room', DEFAULTS, known)
    expect(view).toEqual({ ...DEFAULTS, layers: ['cities'], theme: 'room' })
  })
})
