import { beforeAll, expect, it } from 'vitest'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { sayView } from '../../../src/export/say-view.ts'
import { plainView } from '../../../src/view/step-view.ts'
import type { Question } from '../../../src/view/view.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

let index: DossierIndex
beforeAll(async () => {
  index = await kazakhstan()
})

const CASES: readonly (readonly [Question, string])[] = [
  [
    { ask: 'circle', around: 'place:aktobe', km: 500 },
    'what lies within 500 km of Aktobe is ringed',
  ],
  [
    { ask: 'circle', around: [60.25, 47.5], km: 20 },
    'what lies within 20 km of 47.500° N, 60.250° E is ringed',
  ],
  [
    { ask: 'nearest', of: 'border posts', to: 'place:bishkek' },
    'the border posts nearest to Bishkek are ringed',
  ],
  [
    {
      ask: 'path',
      points: [
        [50, 45],
        [50, 46],
      ],
    },
    'a path of 2 points, 111 km long',
  ],
]

it.each(CASES)('says what a question has put into a picture: %#', (question, words) => {
  expect(sayView(index, { ...plainView(index), question }).at(-1)).toBe(words)
})

it('says nothing of a question that is not asked, nor of a path of one point', () => {
  const view = plainView(index)
  const said = sayView(index, view)
  expect(sayView(index, { ...view, question: { ask: 'path', points: [[50, 45]] } })).toEqual(said)
})
