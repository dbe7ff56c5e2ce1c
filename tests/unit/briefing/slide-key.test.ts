/** The key of a slide says what its map draws, and nothing else, in three signs at the most. */
import { beforeAll, describe, expect, it } from 'vitest'
import { slideKey, type KeyView } from '../../../src/presentation/slides/slide-key.ts'
import { SLIDE_WORDS } from '../../../src/words/export/slides.ts'
import type { Boundaries } from '../../../src/domain/boundaries.ts'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { plainView } from '../../../src/view/step-view.ts'
import { ownBoundaries } from '../support/drawer.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

let index: DossierIndex
let boundaries: Boundaries
let plain: KeyView

beforeAll(async () => {
  index = await kazakhstan()
  boundaries = await ownBoundaries()
  plain = { ...plainView(index), camera: null, reading: 'checked' }
})

const keyOf = (change: Partial<KeyView>) => slideKey(index, boundaries, { ...plain, ...change })
const labels = (change: Partial<KeyView>) => keyOf(change).map(({ label }) => label)

describe('the key of a slide', () => {
  it('has the surest first, then what is not, then where the note had it', () => {
    expect(labels({ layers: ['incidents'] })).toEqual([
      SLIDE_WORDS.filled,
      SLIDE_WORDS.hollow.either,
      SLIDE_WORDS.ghost.checked,
    ])
  })

  it('says of the grey outline whose it is, by the reading', () => {
    expect(labels({ layers: ['incidents'], reading: 'told' })).toContain(SLIDE_WORDS.ghost.told)
  })

  it('takes the colour and the shape of the record that is chosen', () => {
    const [first] = keyOf({ layers: ['incidents'], selection: 'incident:atyrau-raid-2011' })
    expect(first).toMatchObject({ sign: 'filled', body: 'square', family: 'operations' })
  })

  it('leaves out what the filters put out of focus', () => {
    const filters = { kind: ['budget'] }
    expect(labels({ layers: ['incidents'], filters })).toEqual([SLIDE_WORDS.hollow.not])
  })

  it('leaves out what lies outside the frame', () => {
    const camera = { longitude: 20, latitude: 20, zoom: 6, bearing: 0, pitch: 0 }
    expect(keyOf({ layers: ['incidents'], camera })).toEqual([])
  })

  it('explains the lines where a step is about a factor', () => {
    expect(keyOf({ layers: ['factor:afghan-heroin'] }).map(({ sign }) => sign)).toEqual([
      'documented',
      'illustrative',
    ])
    expect(labels({ layers: ['factor:afghan-heroin'], certain: true })).toEqual([
      SLIDE_WORDS.leg.documented,
    ])
  })

  it('has nothing to explain on a bare map', () => {
    expect(keyOf({ layers: ['provinces', 'cities'] })).toEqual([])
  })
})
