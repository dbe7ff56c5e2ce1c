import { beforeAll, describe, expect, it } from 'vitest'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { spokenLabel } from '../../../src/domain/spoken-label.ts'
import { SPOKEN_WORDS } from '../../../src/words/export/spoken.ts'
import { kazakhstan } from '../support/kazakhstan.ts'
import type { ReadingChoice } from '../../../src/model/schema/vocabulary.ts'

let index: DossierIndex
beforeAll(async () => {
  index = await kazakhstan()
}, 60_000)

const say = (reference: string, reading: ReadingChoice = 'told', inFocus = true) => {
  const label = spokenLabel(index, reference, reading, inFocus, SPOKEN_WORDS)
  return label === null ? null : [label.title, ...label.details].join(', ')
}

describe('a mark spoken', () => {
  it('tells an incident by title, kind, place with precision, date and certainty', () => {
    expect(say('incident:aktobe-bombing-2011')).toBe(
      'Suicide bombing in Aktobe, bombing, Aktobe (known to the town), 14 May 2011, corroborated',
    )
  })

  it('follows the reading', () => {
    const checked = say('incident:aktobe-bombing-2011', 'checked')
    expect(checked).toContain('17 May 2011')
    expect(checked).toContain(SPOKEN_WORDS.certainty.corroborated)
  })

  it('never calls sure what others contradict, in either reading', () => {
    for (const reading of ['told', 'checked'] as const) {
      const label = spokenLabel(index, 'incident:admission-2011', reading, true, SPOKEN_WORDS)
      expect(label?.details.at(-1)).toBe(SPOKEN_WORDS.certainty.contradicted)
    }
  })

  it('never names a province as if it were a spot', () => {
    expect(say('incident:atyrau-raid-2011')).toContain(
      `Atyrau province (${SPOKEN_WORDS.precision.province})`,
    )
  })

  it('tells a route by its ends and how sure its way is', () => {
    const route = say('route:heroin-east')
    expect(route).toContain(SPOKEN_WORDS.route('drugs'))
    expect(route).toMatch(/, \S.* to \S.*, /)
    expect(route).toMatch(/possible road|path unknown/)
  })

  it('tells a town by where it lies and why it is on the map', () => {
    expect(say('place:aktobe')).toBe('Aktobe, city, Aktobe province, named in the article')
  })

  it('says what is outside the filters', () => {
    expect(say('place:aktobe', 'told', false)).toMatch(/, outside the filters$/)
  })

  it('has a label for every incident, route and place, and none for what is no mark', () => {
    const { incidents, places, routes, actors } = index.dossier
    for (const { id } of incidents) expect(say(`incident:${id}`)).not.toBeNull()
    for (const { id } of routes.features) expect(say(`route:${id}`)).not.toBeNull()
    for (const { id } of places.features) expect(say(`place:${id}`)).not.toBeNull()
    expect(say(`actor:${actors[0]?.id ?? ''}`)).toBeNull()
    expect(say('incident:gone')).toBeNull()
  })
})
