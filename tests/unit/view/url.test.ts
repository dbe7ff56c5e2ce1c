import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { viewFromFragment } from '../../../src/view/read-url.ts'
import { viewToFragment } from '../../../src/view/url.ts'
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
    ['v=1&certain=constructor', { key: 'certain', value: 'constructor', why: 'unreadable' }],
    ['v=1&certain=toString', { key: 'certain', value: 'toString', why: 'unreadable' }],
    ['v=1&opacity=__proto__*.5', { key: 'opacity', value: '__proto__*.5', why: 'unreadable' }],
    ['v=1&opacity=cities*.5*.6', { key: 'opacity', value: 'cities*.5*.6', why: 'unreadable' }],
    [
      'v=1&opacity=constructor*NaN',
      { key: 'opacity', value: 'constructor*NaN', why: 'unreadable' },
    ],
    ['v=1&by=__proto__*x', { key: 'by', value: '__proto__*x', why: 'unreadable' }],
    ['v=1&theme=room&theme=paper', { key: 'theme', value: 'room', why: 'repeated' }],
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

describe('a link as people paste it', () => {
  const LINKS = [
    'v=1&layers=cities&theme=room',
    'v=1&record=claim:2.3',
    'v=1&record=date:2010/2011',
    'v=1&time=2011-05/..',
    'v=1&time=2010~/2011%25',
    'v=1&passage=atyrau.1',
    'v=1&present=audience/opening',
    'v=1&opacity=cities*0.5',
  ]
  const INVISIBLE = ['\uFEFF', '\u200B', '\u2060', '\u00AD']
  const AFTER = ')].,;:!?>"’”»…*'
    .split('')
    .concat([' ', '\u00A0', '\n', ').', '>.', ' )”', ...INVISIBLE])
  const meant = (link: string) => {
    const read = viewFromFragment(link, DEFAULTS, known)
    expect(read.dropped).toEqual([])
    return read
  }

  it.each(LINKS)('%s keeps its last part, whatever stands behind it', (link) => {
    for (const sign of AFTER) {
      expect(viewFromFragment(link + sign, DEFAULTS, known), JSON.stringify(sign)).toEqual(
        meant(link),
      )
      expect(viewFromFragment(link + encodeURIComponent(sign), DEFAULTS, known)).toEqual(
        meant(link),
      )
    }
  })

  it.each(LINKS)('%s is the same with a sign without width or a space in front', (link) => {
    for (const sign of [' ', '\u00A0', '#', ...INVISIBLE])
      expect(viewFromFragment(`#${sign}${link}`, DEFAULTS, known)).toEqual(meant(link))
  })

  it.each(LINKS)('%s is read when a program escaped its signs, once or twice', (link) => {
    for (const written of [
      link.replaceAll('&', '&amp;'),
      link.replaceAll('&', '%26'),
      link.replaceAll('=', '%3D'),
      encodeURIComponent(link),
      encodeURIComponent(encodeURIComponent(link)),
      link.replaceAll('&', '\u200B&'),
    ])
      expect(viewFromFragment(written, DEFAULTS, known), written).toEqual(meant(link))
  })

  it('names what is wrong in it as it was written', () => {
    const { dropped } = viewFromFragment('v=1&theme=neon).', DEFAULTS, known)
    expect(dropped).toEqual([{ key: 'theme', value: 'neon).', why: 'unreadable' }])
  })
})
