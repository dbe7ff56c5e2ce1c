/** Changes of a briefing: each does what it says, and whatever is done, the briefing is whole and can be taken back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addStep,
  duplicateStep,
  freeId,
  moveStep,
  removeStep,
  renameStep,
} from '../../../src/briefing/edit-steps.ts'
import { changeHead, changeSlide } from '../../../src/briefing/edit-words.ts'
import { begun, edited, redone, settled, undone } from '../../../src/briefing/history.ts'
import { slidesOf } from '../../../src/presentation/slides/slides.ts'
import { plainView } from '../../../src/view/step-view.ts'
import { briefing, edit, index } from './support.ts'

const ids = (one: typeof briefing) => one.steps.map(({ id }) => id)

describe('steps', () => {
  it('hold the whole View that they were made from', () => {
    const view = {
      ...plainView(index),
      selection: 'place:aktobe',
      camera: { longitude: 60, latitude: 48, zoom: 5, bearing: 10, pitch: 20 },
      filters: { kind: ['bombing'] },
      time: '2011-05/2011-10',
    }
    const { briefing: after, id } = addStep(briefing, { title: 'Aktobe', view, after: null })
    expect(ids(after)).toEqual([...ids(briefing), 'aktobe'])
    const slide = slidesOf(index, after).find((one) => one.id === id)
    expect(slide?.view).toEqual(view)
    expect(slide?.dropped).toEqual([])
  })

  it.each([
    ['opening', 0],
    ['the-bombing', 1],
    ['poverty', 2],
    [null, 2],
    ['gone', 2],
  ])('come after %s', (after, at) => {
    const done = addStep(briefing, { title: 'New', view: plainView(index), after })
    expect(ids(done.briefing).indexOf(done.id)).toBe(at)
  })

  it.each([
    ['Who Says So?', 'who-says-so'],
    ['Émigré — 2011', 'emigre-2011'],
    ['Ақтөбе', 'step'],
    ['Opening', 'opening-2'],
    ['Poverty', 'poverty-2'],
    ['a'.repeat(90), 'a'.repeat(48)],
  ])('called %s get the id %s', (title, id) => {
    expect(freeId(title, ids(briefing))).toBe(id)
  })

  it('take the id of their title, and keep one that is theirs already', () => {
    const titled = changeSlide(briefing, 'poverty', { title: 'Money' })
    expect(ids(renameStep(titled, 'poverty').briefing)).toEqual(['the-bombing', 'money'])
    expect(renameStep(briefing, 'poverty').briefing).toBe(briefing)
  })

  it('lose a part that is emptied, but never their title', () => {
    const [first] = changeSlide(briefing, 'the-bombing', { words: ' \n', kicker: null }).steps
    expect(first).not.toHaveProperty('words')
    expect(first).not.toHaveProperty('kicker')
    const kept = changeSlide(briefing, 'the-bombing', { title: '  ' }).steps[0]?.title
    expect(kept).toBe('The bombing: where and when')
  })

  it('are doubled with all that they hold, right after themselves', () => {
    const done = duplicateStep(briefing, 'the-bombing', (of) => `${of} again`)
    const [first, second] = done?.briefing.steps ?? []
    expect(second).toEqual({ ...first, id: done?.id, title: `${first?.title ?? ''} again` })
  })

  it('stay at the end that they are moved beyond', () => {
    expect(ids(moveStep(briefing, 'the-bombing', 9))).toEqual(['poverty', 'the-bombing'])
    expect(moveStep(briefing, 'the-bombing', -1)).toBe(briefing)
    expect(moveStep(briefing, 'gone', 0)).toBe(briefing)
    expect(removeStep(briefing, 'gone')).toBe(briefing)
  })
})

describe('a cover', () => {
  it('is made when it first says something, and goes when it says nothing', () => {
    const { closing: _, ...open } = briefing
    const said = changeSlide(open, 'closing', { words: 'Thank you.' })
    expect(said.closing).toEqual({ words: 'Thank you.' })
    expect(changeSlide(said, 'closing', { words: '' })).not.toHaveProperty('closing')
  })

  it('make a scorecard of the closing alone', () => {
    const change = { scorecard: true }
    expect(slidesOf(index, changeSlide(briefing, 'closing', change)).at(-1)?.scorecard).toBe(true)
    expect(changeSlide(briefing, 'the-bombing', change).steps).toEqual(briefing.steps)
    const opened = changeSlide(briefing, 'opening', { ...change, words: 'Good morning.' })
    expect(opened.opening).not.toHaveProperty('scorecard')
  })
})

describe('the head', () => {
  it('keeps what may not be empty, and a date that can be read', () => {
    expect(changeHead(briefing, { title: ' ', author: '', date: 'soon' })).toEqual(briefing)
    expect(changeHead(briefing, { date: '2012-01', minutes: null })).toMatchObject({
      date: '2012-01',
    })
    expect(changeHead(briefing, { minutes: null })).not.toHaveProperty('minutes')
  })
})

describe('whatever is done', () => {
  it('leaves ids apart and titles written', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const after = edits.reduce((before, one) => one(before), briefing)
        expect(new Set(ids(after)).size).toBe(after.steps.length)
        for (const { title } of after.steps) expect(title.trim()).not.toBe('')
      }),
    )
  })

  it('moves lose and make no step', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(8), fc.integer())), (moves) => {
        const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].reduce(
          (before, title) =>
            addStep(before, { title, view: plainView(index), after: null }).briefing,
          briefing,
        )
        const moved = moves.reduce(
          (before, [at, to]) => moveStep(before, ids(before)[at] ?? '', to),
          many,
        )
        expect(ids(moved).sort()).toEqual(ids(many).sort())
      }),
    )
  })

  it('can be taken back to the start, and done again', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        let history = begun(briefing)
        for (const one of edits) history = edited(history, one(history.present))
        const end = history.present
        const steps = history.past.length
        for (let at = 0; at < steps; at += 1) history = undone(history)
        expect(history.present).toBe(briefing)
        expect(undone(history)).toBe(history)
        for (let at = 0; at < steps; at += 1) history = redone(history)
        expect(history.present).toBe(end)
        expect(redone(history)).toBe(history)
      }),
    )
  })
})

describe('history', () => {
  it('takes typing in one field as one change, until the field is left', () => {
    let history = begun('')
    for (const text of ['a', 'ab', 'abc']) history = edited(history, text, 'title')
    expect(undone(history).present).toBe('')
    history = edited(settled(history), 'abcd', 'title')
    expect(undone(history).present).toBe('abc')
    expect(undone(edited(history, 'x', 'words')).present).toBe('abcd')
  })

  it('forgets what was taken back once something else is done', () => {
    const history = edited(undone(edited(begun('a'), 'b')), 'c')
    expect(redone(history)).toBe(history)
  })
})
