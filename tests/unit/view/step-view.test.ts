import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PARAMETERS } from '../../../src/view/parameters.ts'
import { readStepView, stepViewOf } from '../../../src/view/step-view.ts'
import { DEFAULTS, known, views } from './any-view.ts'

describe('a View in a step', () => {
  it('comes back whole, whatever the window’s own View is', () => {
    fc.assert(
      fc.property(views, views, (view, plain) => {
        const { view: read, dropped } = readStepView(stepViewOf(view), plain, known)
        expect(dropped).toEqual([])
        expect(read).toEqual({ ...view, present: plain.present, chrome: plain.chrome })
      }),
    )
  })

  it('names every part but those of the window', () => {
    const keys = PARAMETERS.map(({ key }) => key).filter(
      (key) => key !== 'present' && key !== 'chrome',
    )
    expect(Object.keys(stepViewOf(DEFAULTS))).toEqual(keys)
  })

  it('says what it cannot show', () => {
    const { dropped } = readStepView({ layers: 'moon', colour: 'red' }, DEFAULTS, known)
    expect(dropped).toEqual([
      { key: 'colour', value: 'red', why: 'unknown' },
      { key: 'layers', value: 'moon', why: 'missing' },
    ])
  })
})
