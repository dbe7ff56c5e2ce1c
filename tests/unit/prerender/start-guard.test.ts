/** The script before the first paint: the theme that is asked for, and nothing shown that is not true of the address. */
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { PROJECT } from '../../../src/cli/project.ts'
import { slideThemes, viewShown } from '../../../src/prerender/describe-first.ts'
import { plainView } from '../../../src/view/step-view.ts'
import { viewToFragment } from '../../../src/view/url.ts'
import type { View } from '../../../src/view/view.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const index = await kazakhstan()
const script = readFileSync(`${PROJECT}/public/start-guard.js`, 'utf8')
const plain = plainView(index)
const view: View = {
  ...plain,
  theme: 'paper',
  reading: 'checked',
  panels: { ...plain.panels, article: true },
}

interface Shown {
  theme: string
  first: string | undefined
}

/** `start` is what a page of one file opens with. */
function shownFor(fragment: string, { dark = false, start = null as string | null } = {}): Shown {
  const root = { className: '', dataset: {} as { first?: string } }
  const metas: Record<string, string> = {
    'meta[name="first-view"]': viewShown(view),
    'meta[name="slide-themes"]': slideThemes(index),
  }
  runInNewContext(script, {
    URLSearchParams,
    addEventListener: () => undefined,
    matchMedia: () => ({ matches: dark }),
    location: { hash: fragment === '' ? '' : `#${fragment}` },
    document: {
      documentElement: root,
      querySelector: (selector: string) => ({ content: metas[selector] ?? '' }),
      getElementById: () => (start === null ? null : { textContent: start }),
    },
  })
  return { theme: root.className, first: root.dataset.first }
}

const addressOf = (part: Partial<View>) => viewToFragment({ ...view, ...part }, view)

describe('before the first paint', () => {
  it('takes the theme of the address, else of the slide, else of the system', () => {
    expect(shownFor('').theme).toBe('paper')
    expect(shownFor('', { dark: true }).theme).toBe('room')
    expect(shownFor('v=1&theme=paper', { dark: true }).theme).toBe('paper')
    expect(shownFor('v=1&present=audience/opening').theme).toBe('room')
    expect(shownFor('v=1&present=audience/opening&theme=paper').theme).toBe('paper')
  })

  it('takes no other word for a theme', () => {
    expect(shownFor('v=1&theme=evil').theme).toBe('paper')
  })

  it('shows all for the View that the page shows, said in full or not at all', () => {
    expect(shownFor('').first).toBeUndefined()
    expect(shownFor(viewShown(view)).first).toBeUndefined()
    expect(shownFor(addressOf({ passage: 'oil-country.1' })).first).toBeUndefined()
  })

  it.each([
    ['another camera', { camera: { zoom: 5, latitude: 48, longitude: 67, bearing: 0, pitch: 0 } }],
    ['other layers', { layers: [] }],
    ['the other reading', { reading: 'told' }],
    ['a record', { selection: 'incident:kenkiyak-2011' }],
    ['a filter', { filters: { kind: ['raid'] } }],
    ['a window of time', { time: '2011' }],
    ['names in another language', { language: 'ru' }],
  ] as const)('shows no map for %s', (_, part) => {
    expect(shownFor(addressOf(part as Partial<View>)).first).toBe('text')
  })

  it.each([
    ['a slide', 'v=1&present=audience/opening'],
    ['a frame', 'v=1&chrome=embed'],
    ['another page', 'v=1&page=coverage'],
    ['a closed article', 'v=1&panels=timeline'],
  ])('shows nothing for %s', (_, fragment) => {
    expect(shownFor(fragment).first).toBe('none')
  })

  it('goes by what a page of one file opens with, where the address asks for nothing', () => {
    expect(shownFor('', { start: 'v=1&present=audience/opening' })).toEqual({
      theme: 'room',
      first: 'none',
    })
    expect(shownFor('v=1&theme=paper', { start: 'v=1&theme=room' }).theme).toBe('paper')
  })
})
