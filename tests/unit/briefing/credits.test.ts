/** Whom a slide credits follows what is said and drawn on it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { creditsOf, sayCredit, shortened } from '../../../src/presentation/slides/credits.ts'
import { slidesOf, type Slide } from '../../../src/presentation/slides/slides.ts'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { shortPublisher } from '../../../src/words/record/short-publisher.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

let index: DossierIndex
let slides: readonly Slide[]

beforeAll(async () => {
  index = await kazakhstan()
  const { briefing } = index.dossier
  if (briefing === undefined) throw new Error('no briefing')
  slides = slidesOf(index, briefing)
})

const creditsOn = (id: string) => {
  const slide = slides.find((one) => one.id === id)
  if (slide === undefined) throw new Error(`no slide ${id}`)
  return creditsOf(index, slide).map(sayCredit)
}

describe('credits', () => {
  it('are the article alone where nobody else has what is said', () => {
    expect(creditsOn('ties-abroad')).toEqual(['ESISC C'])
  })

  it('are those of the findings on what is said, the article first, then the most reliable', () => {
    const credits = creditsOn('aktobe-twice')
    expect(credits[0]).toBe('ESISC C')
    expect(credits).toContain('Reuters B')
    const letters = credits.slice(1).map((one) => one.at(-1) ?? '')
    expect(letters).toEqual(letters.toSorted())
    // The raid is drawn on that map, and the step is not about it.
    expect(credits).not.toContain('testvray.online E')
  })

  it('name a publisher once a letter', () => {
    for (const { id } of slides) {
      const credits = creditsOn(id)
      expect(new Set(credits).size, id).toBe(credits.length)
    }
  })

  it('are as many as have room, and at least one', () => {
    const credit = (name: string) => ({ id: name, name, reliability: 'B' }) as const
    const all = ['Reuters', 'Eurasianet', 'Diapazon'].map(credit)
    expect(shortened(all, 30)).toEqual({ named: all.slice(0, 2), more: 1 })
    expect(shortened(all, 1)).toEqual({ named: all.slice(0, 1), more: 2 })
    expect(shortened([], 30)).toEqual({ named: [], more: 0 })
  })
})

it.each([
  ['European Strategic Intelligence and Security Center (ESISC)', 'ESISC'],
  ['Reuters, on defenceWeb', 'Reuters'],
  ['United States Department of State, on Refworld', 'US State Department'],
  ['Radio Azattyq (Radio Free Europe/Radio Liberty, Kazakh service)', 'Radio Azattyq'],
  ['[a news agency, not named in what was read], on neweurasia', 'a news agency'],
])('%s is short %s', (publisher, short) => {
  expect(shortPublisher(publisher)).toBe(short)
})
