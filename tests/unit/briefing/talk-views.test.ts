/** Views of a presentation: a detour is told from the step, slides share what is equal, words stand where they hide nothing. */
import { expect, test } from 'vitest'
import { differences, isDetour, sharedViews } from '../../../src/presentation/slides/detour.ts'
import { sideOf } from '../../../src/presentation/slides/panel-side.ts'
import { slidesOf } from '../../../src/presentation/slides/slides.ts'
import { standsBelow, wordsBox } from '../../../src/presentation/slides/words-box.ts'
import { knownOf } from '../../../src/view/known.ts'
import { pixelOf, spotAt } from '../../../src/view/projection.ts'
import { plainView, readStepView, stepViewOf } from '../../../src/view/step-view.ts'
import { boundaries } from '../geo/out.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const index = await kazakhstan()
const { briefing } = index.dossier
if (briefing === undefined) throw new Error('The dossier has no briefing')
const slides = slidesOf(index, briefing)

test('the step itself is no detour, whichever window shows it and wherever its View came from', () => {
  for (const { view, id } of slides) {
    const present = { as: 'console', slide: id } as const
    expect(isDetour({ ...view, present, chrome: 'embed' }, view)).toBe(false)
    const read = readStepView(stepViewOf(view), plainView(index), knownOf(index)).view
    expect(read).toEqual(view)
    expect(isDetour(read, view)).toBe(false)
  }
})

test('what differs is a detour and is named', () => {
  const [{ view }] = slides as [(typeof slides)[0]]
  expect(differences({ ...view, layers: [] }, view)).toEqual(['layers'])
  const camera = { longitude: 67, latitude: 48, zoom: 4, bearing: 0, pitch: 0 }
  expect(differences({ ...view, camera, selection: 'place:atyrau' }, view)).toEqual([
    'camera',
    'selection',
  ])
})

test('equal parts of the slides are one object, and the Views stay what they were', () => {
  const views = slides.map(({ view }) => view)
  const shared = sharedViews(views)
  expect(shared).toEqual(views)
  const layers = new Map<string, unknown>()
  for (const view of shared) {
    const key = view.layers.join()
    expect(layers.get(key) ?? view.layers).toBe(view.layers)
    layers.set(key, view.layers)
  }
})

test('a pixel and the spot under it agree, turned and tilted', () => {
  const camera = { longitude: 60, latitude: 48, zoom: 4.5, bearing: 30, pitch: 40 }
  const size = { width: 1440, height: 900 }
  for (const pixel of [
    { x: 720, y: 450 },
    { x: 100, y: 800 },
    { x: 1300, y: 200 },
  ]) {
    const again = pixelOf(spotAt(pixel, camera, size), camera, size)
    expect(again.x).toBeCloseTo(pixel.x, 6)
    expect(again.y).toBeCloseTo(pixel.y, 6)
  }
  expect(spotAt({ x: 720, y: 450 }, camera, size)[0]).toBeCloseTo(60, 9)
})

test('the words leave a chosen place in sight, at the side or below', () => {
  const [slide] = slides as [(typeof slides)[0]]
  const at = (longitude: number, latitude: number) => ({
    ...slide,
    kind: 'step' as const,
    words: [],
    view: {
      ...slide.view,
      selection: 'place:atyrau',
      camera: { longitude, latitude, zoom: 5, bearing: 0, pitch: 0 },
    },
  })
  const wide = { width: 1440, height: 900 }
  const phone = { width: 390, height: 844 }
  // Atyrau lies at 51.9 E: at the left of a camera further east.
  expect(sideOf({ index, boundaries }, at(60, 47))).toBe('far')
  expect(sideOf({ index, boundaries }, at(45, 47))).toBe('near')
  const turmoil = slides.find(({ id }) => id === 'kyrgyz-turmoil')
  if (turmoil === undefined) throw new Error('The step is gone')
  // What the factor is made of lies in the east, though the box around all of it is mostly west.
  expect(sideOf({ index, boundaries }, turmoil)).toBe('near')
  expect(standsBelow(phone)).toBe(true)
  expect(wordsBox(wide, false, 'far').right).toBe(1440)
})
