/** Release by marking: nothing above the audience is left, nothing below is lost, and what is left is still a dossier. */
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { checkBriefing } from '../../../src/briefing/check-briefing.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { release, ReleaseRefused } from '../../../src/export/release/release.ts'
import { highestMarking } from '../../../src/export/release/highest.ts'
import { parseDossier } from '../../../src/model/parse-dossier.ts'
import { Briefing } from '../../../src/model/schema/briefing.ts'
import type { Dossier, Marking } from '../../../src/model/schema/dossier.ts'
import { DossierDocument } from '../../../src/model/schema/documents.ts'
import { PlaceProperties, RouteProperties } from '../../../src/model/schema/geography.ts'
import {
  Actor,
  Claim,
  Factor,
  Finding,
  Incident,
  Indicator,
  IndicatorValue,
  Judgement,
  NameMention,
  Source,
} from '../../../src/model/schema/records.ts'
import { MARKINGS } from '../../../src/model/schema/vocabulary.ts'
import { kazakhstan } from '../support/kazakhstan.ts'
import { boundaries } from '../map/fixture.ts'
import { plantedDossier } from './support/planted.ts'
import { plantedRecords } from './support/planted-records.ts'
import { foundIn, missingFrom, Words } from './support/words.ts'

const whole = (dossier: Dossier) => JSON.parse(JSON.stringify(dossier)) as unknown

function sound(dossier: Dossier): void {
  const parsed = parseDossier(whole(dossier))
  expect(parsed.ok ? [] : parsed.problems).toEqual([])
  expect(checkBriefing(dossier)).toEqual([])
}

describe('the planted dossier', () => {
  it('is a dossier', () => {
    sound(plantedDossier().dossier)
  })

  it('fills every field that the schemas know', () => {
    const one = plantedRecords(new Words(), 'red')
    const [finding] = one.claim.findings ?? []
    const [evidence] = finding?.evidence ?? []
    const [indicator] = one.factor.indicators
    const pairs: [object | undefined, { entries: object }][] = [
      [one.source, Source.pipe[0]],
      [one.claim, Claim],
      [finding, Finding],
      [finding?.changes, Finding.entries.changes.wrapped],
      [evidence, Finding.entries.evidence.pipe[0].pipe[0].item],
      [one.actor, Actor],
      [one.incident, Incident],
      [one.factor, Factor],
      [one.judgement, Judgement],
      [indicator, Indicator],
      [indicator?.values[0], IndicatorValue],
      [one.route.properties, RouteProperties],
      [one.document, DossierDocument],
      [one.name, NameMention],
    ]
    for (const [record, { entries }] of pairs)
      expect(Object.keys(record ?? {}).sort()).toEqual(Object.keys(entries).sort())
    const place = { ...one.region.properties, ...one.place.properties, boundary: 'an area has it' }
    expect(Object.keys(place).sort()).toEqual(Object.keys(PlaceProperties.entries).sort())
  })
})

describe.each(MARKINGS)('released at %s', (marking: Marking) => {
  const { dossier, words } = plantedDossier()
  const released = release(dossier, marking, { notes: true, boundaries })
  const text = JSON.stringify(released.dossier)

  it('has no word above it', () => {
    expect(foundIn(text, words.above(marking))).toEqual([])
  })

  it('has every word up to it', () => {
    expect(missingFrom(text, words.upTo(marking))).toEqual([])
  })

  it('is a dossier, marked as its audience', () => {
    sound(released.dossier)
    expect(released.dossier.meta.marking).toBe(marking)
  })

  it('is the same again', () => {
    const again = release(released.dossier, marking, { notes: true, boundaries })
    expect(again.leftOut).toEqual([])
    expect(again.dossier).toEqual(released.dossier)
  })

  it('has no notes unless they are asked for', () => {
    const { dossier: quiet, leftOut } = release(dossier, marking, { notes: false, boundaries })
    expect(quiet.briefing?.steps.flatMap(({ notes }) => notes ?? [])).toEqual([])
    expect(quiet.briefing?.steps.flatMap(({ notesMarking }) => notesMarking ?? [])).toEqual([])
    expect(leftOut.some(({ why }) => why === 'notes')).toBe(true)
    sound(quiet)
  })
})

describe('a release', () => {
  it('drops nothing at the highest marking that there is', async () => {
    const { dossier } = await kazakhstan()
    expect(highestMarking(dossier, { notes: true })).toBe('clear')
    const released = release(dossier, 'clear', { notes: true })
    expect(released.leftOut).toEqual([])
    expect(released.dossier).toEqual(dossier)
    const planted = plantedDossier().dossier
    expect(highestMarking(planted, { notes: true })).toBe('red')
    expect(release(planted, 'red', { notes: true }).leftOut).toEqual([])
  })

  it('names what it leaves out, and why', () => {
    const { dossier, ids } = plantedDossier()
    const { leftOut } = release(dossier, 'green', { notes: false, boundaries })
    const about = (what: string) => leftOut.filter((one) => one.what === what)
    expect(about(`incident:${ids.red.record}`)).toMatchObject([{ why: 'marking', marking: 'red' }])
    expect(about('planted.4')).toMatchObject([{ why: 'names what is left out', marking: 'red' }])
    expect(about('place:the-farm')).toEqual([
      { what: 'place:the-farm', title: 'The farm', why: 'position', marking: 'amber' },
    ])
    expect(leftOut.every(({ title }) => title !== '')).toBe(true)
  })

  it('leaves out a finding whose verdict rests on a source that is gone', () => {
    const { dossier, ids } = plantedDossier()
    const { dossier: released, leftOut } = release(dossier, 'green', { notes: false, boundaries })
    const findings = released.claims.find(({ id }) => id === ids.clear.claim)?.findings ?? []
    // Borne by green sources: with them. Borne by amber ones or red: gone, and told.
    expect(findings.map(({ id }) => id)).toEqual(['F71', 'F91', 'F81', 'F61'])
    const [first] = findings
    expect(first?.evidence.map(({ source }) => source)).toEqual([
      ids.clear.source,
      ids.green.source,
    ])
    const told = leftOut.filter(({ what }) => what === `claim:${ids.clear.claim}`)
    for (const id of ['F82', 'F62', 'F83', 'F63'])
      expect(told.filter(({ title }) => title.includes(id))).toMatchObject([
        { why: 'names what is left out', marking: id.endsWith('2') ? 'amber' : 'red' },
      ])
  })

  it('is a dossier still when one of two informants is hidden', () => {
    const { dossier, ids } = plantedDossier()
    const informants = [ids.clear.origin, ids.red.origin]
    const claims = dossier.claims.map((one) =>
      one.id === ids.clear.claim ? { ...one, informants } : one,
    )
    sound({ ...dossier, claims })
    const { dossier: released } = release({ ...dossier, claims }, 'clear', {
      notes: false,
      boundaries,
    })
    expect(JSON.stringify(released)).not.toContain(ids.red.origin)
    sound(released)
  })

  it('shows a place that is made coarser as its province, and ends lines in its middle', () => {
    const { dossier, ids } = plantedDossier()
    const released = release(dossier, 'green', { notes: false, boundaries }).dossier
    const { places, routes } = released
    const farm = places.features.find(({ id }) => id === 'the-farm')
    expect(farm).toMatchObject({
      geometry: null,
      properties: { kind: 'region', members: ['KZ-ATY'] },
    })
    const route = routes.features.find(({ id }) => id === ids.clear.record)
    expect(route?.properties.legs.at(-1)).toMatchObject({ to: 'the-farm', certainty: 'schematic' })
    expect(route?.geometry.coordinates.at(-1)).toEqual([
      [51.92, 47.11],
      [52, 48],
    ])
    const incident = new DossierIndex(released).incidents.get(ids.clear.record)
    for (const reading of [incident?.told, incident?.checked])
      expect(reading?.places).toContainEqual({ place: 'the-farm', precision: 'region' })
    const without = release(dossier, 'green', { notes: false }).dossier.routes.features
    const bare = without.find(({ id }) => id === ids.clear.record)
    expect(bare?.properties.legs.some(({ to }) => to === 'the-farm')).toBe(false)
  })

  it('sets back a View that would point at a position that may not leave', () => {
    const { dossier } = plantedDossier()
    const [first] = dossier.briefing?.steps ?? []
    if (first === undefined || dossier.briefing === undefined) throw new Error('no step')
    const view = { ...first.view, map: '11/48.7/53.7', ask: 'path/53.7,48.7/51,47' }
    const made = { ...dossier, briefing: { ...dossier.briefing, steps: [{ ...first, view }] } }
    const { dossier: released, leftOut } = release(made, 'green', { notes: false, boundaries })
    expect(released.briefing?.steps[0]?.view['map']).toBe('6.25/48/49.8075')
    expect(released.briefing?.steps[0]?.view).not.toHaveProperty('ask')
    expect(
      leftOut.filter(({ why, what }) => why === 'position' && what.startsWith('step:')),
    ).toHaveLength(2)
  })

  it('keeps of a dossier that is marked as a whole only what is marked lower', () => {
    const { dossier, words } = plantedDossier()
    const made = { ...dossier, meta: { ...dossier.meta, marking: 'amber' as const } }
    expect(() => release(made, 'clear', { notes: false })).toThrow(ReleaseRefused)
    const titled = { ...made, meta: { ...made.meta, titleMarking: 'clear' as const } }
    expect(() => release(titled, 'clear', { notes: false })).toThrow(/the article itself/)
    const sources = made.sources.map((one) =>
      one.id === 'note' ? { ...one, marking: 'clear' as const } : one,
    )
    const { dossier: released } = release({ ...titled, sources }, 'clear', {
      notes: false,
      boundaries,
    })
    sound(released)
    expect(foundIn(JSON.stringify(released), words.above('clear'))).toEqual([])
    expect(released.text).toEqual([])
    expect(released.incidents.map(({ marking }) => marking)).toEqual(['clear'])
  })

  it('says that there is nothing to release', () => {
    const { dossier } = plantedDossier()
    const { briefing, ...rest } = dossier
    expect(briefing).toBeDefined()
    const bare: Dossier = {
      ...rest,
      meta: { ...dossier.meta, marking: 'red', titleMarking: 'clear', layers: [] },
      sources: dossier.sources
        .filter(({ id }) => id === 'note')
        .map((one) => ({ ...one, marking: 'clear' })),
      claims: [],
      actors: [],
      incidents: [],
      factors: [],
      judgements: [],
      places: { type: 'FeatureCollection', features: [] },
      routes: { type: 'FeatureCollection', features: [] },
      names: [],
      text: [],
    }
    expect(() => release(bare, 'clear', { notes: false })).toThrow(/nothing of the dossier/)
  })

  it('lets what nobody marked keep the marking of the dossier', () => {
    const { dossier } = plantedDossier()
    const { incidents, meta } = release(dossier, 'amber', { notes: false }).dossier
    expect(meta.marking).toBe('amber')
    expect(incidents.find(({ id }) => id === 'aktobe-bombing')?.marking).toBe('clear')
  })
})

it('a briefing file of its own is checked by its schema', () => {
  expect(v.is(Briefing, plantedDossier().dossier.briefing)).toBe(true)
})
