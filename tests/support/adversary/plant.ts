/** What is put into the records of an attack: dates and figures of their own, parts that are marked higher, and every way to name another. */
import type { Finding, Marking } from '../../../src/model/schema/dossier.ts'
import { CONFIDENCES, CREDIBILITIES } from '../../../src/model/schema/vocabulary.ts'
import type { plantedRecords } from '../../unit/export/support/planted-records.ts'
import type { Words } from '../../unit/export/support/words.ts'
import type { Random } from '../random.ts'

export type Planted = ReturnType<typeof plantedRecords>

/** Several records of one marking have ids of their own; date and position stand wherever the record has them. */
export function number(
  one: Planted,
  at: number,
  { position, date }: { position: readonly number[]; date: string },
) {
  const { ids, claim, incident, judgement, passage, place, route } = one
  ids.claim = `2.${String(20 + at)}`
  Object.assign(claim, { id: ids.claim, date })
  for (const finding of claim.findings ?? []) {
    finding.id = `F${String(100 + at)}`
    if (finding.changes !== undefined) finding.changes.date = date
  }
  incident.related = [`claim:${ids.claim}`]
  judgement.basis = [ids.claim]
  passage.id = `planted.${String(at + 1)}`
  place.geometry = { type: 'Point', coordinates: [...position] }
  route.geometry.coordinates = [[[...position], [51.92, 47.11]]]
}

export interface Figures {
  people: number
  day: string
  confidence: Finding['confidence']
  credibility: Finding['evidence'][number]['credibility']
}

export const figuresBy = (random: Random): Figures => ({
  people: 1000 + random.whole(9000),
  day: `2031-0${String(1 + random.whole(9))}-1${String(random.whole(10))}`,
  confidence: random.one(CONFIDENCES),
  credibility: random.one(CREDIBILITIES),
})

const peopleOf = (count: number) => ({ low: count, high: count + 1 })

/** Counts and grades of a claim and of what is found on it. */
export function grade({ claim }: Planted, { people, confidence, credibility }: Figures) {
  Object.assign(claim.outcome ?? {}, { killed: peopleOf(people) })
  for (const finding of claim.findings ?? []) {
    finding.confidence = confidence
    Object.assign(finding.changes?.outcome ?? {}, { killed: peopleOf(people + 2) })
    for (const one of finding.evidence) one.credibility = credibility
  }
}

/** Parts of an open record at a marking of their own. */
export function plantAbove(
  { claim, factor, judgement }: Planted,
  words: Words,
  marking: Marking,
  figures: Figures,
) {
  const [finding] = claim.findings ?? []
  if (finding !== undefined) {
    const { changes, evidence } = finding
    const { people, day, confidence } = figures
    Object.assign(finding, { marking, confidence, says: words.plain(marking, 'finding.says') })
    Object.assign(changes ?? {}, {
      title: words.plain(marking, 'finding.title'),
      date: day,
      outcome: {
        arrested: peopleOf(people),
        note: words.plain(marking, 'finding.outcome.note'),
      },
      figure: words.plain(marking, 'finding.figure'),
    })
    for (const one of evidence) one.where = words.plain(marking, 'evidence.where')
  }
  judgement.outcome = { says: words.plain(marking, 'outcome'), sources: ['S1'], marking }
  factor.supports.push({ says: words.plain(marking, 'argument'), sources: ['S1'], marking })
  const [indicator] = factor.indicators
  const [value] = indicator?.values ?? []
  if (value !== undefined)
    indicator?.values.push({
      ...value,
      label: words.plain(marking, 'value.label'),
      note: words.plain(marking, 'value.note'),
      marking,
    })
}

/** What is open names all that is not, wherever one record can name another. */
export function speakOf(one: Planted, all: readonly Planted[], words: Words) {
  for (const { ids, source } of all) {
    if (ids.record === one.ids.record) continue
    one.claim.about.push(`incident:${ids.record}`, `actor:${ids.record}`, `claim:${ids.claim}`)
    one.claim.places.push(ids.record)
    one.claim.actors?.push({ actor: ids.record, role: 'observer' })
    one.claim.informants?.push(ids.origin)
    for (const { changes, evidence, also } of one.claim.findings ?? []) {
      changes?.actors?.push({ actor: ids.record, role: 'observer' })
      changes?.places?.push({ place: ids.record, precision: 'city' })
      evidence.push({
        source: ids.source,
        stance: 'supports',
        credibility: 3,
        where: words.plain(source.marking ?? 'clear', 'where of a source'),
      })
      also?.push(ids.claim)
    }
    one.judgement.basis.push(ids.claim)
    one.factor.places.push({ place: ids.record, precision: 'city' })
    one.factor.routes.push(ids.record)
    one.region.properties.members?.push(ids.record)
  }
}

/** A finding whose verdict a source bears that may not leave, and what only that source has. */
export function contradictBy(one: Planted, other: Planted, words: Words, at: number) {
  const marking = other.source.marking ?? 'clear'
  const says = (where: string) => words.plain(marking, where)
  one.claim.findings?.push({
    id: `F${String(200 + at)}`,
    verdict: 'contradicted',
    confidence: 'low',
    says: says('finding of a source'),
    changes: { figure: says('figure of a source') },
    evidence: [
      { source: 'S1', stance: 'qualifies', credibility: 2 },
      { source: other.ids.source, stance: 'contradicts', credibility: 2 },
    ],
  })
}
