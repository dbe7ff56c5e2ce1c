/** Every place, actor and source that a part of a dossier rests on or speaks of, by what speaks of it. */
import { sourcesOfFinding } from '../../model/findings.ts'
import { sourcesOfJudgement } from '../../model/judgements.ts'
import { subjectsOf } from '../../model/subjects.ts'
import { refer } from '../../domain/references.ts'
import type { Briefing, Claim, Dossier, Whereabouts } from '../../model/schema/dossier.ts'
import { linksIn } from './links.ts'

export interface ReleasedMention {
  /** A reference; a passage's, a slide's or the article's own name where it is no record. */
  by: string
  to: string
}

const placesOf = (list: readonly Whereabouts[] = []) =>
  list.map(({ place }) => refer('place', place))
const actorsOf = (list: readonly { actor: string }[] = []) =>
  list.map(({ actor }) => refer('actor', actor))
const sourcesOf = (list: readonly string[]) => list.map((id) => refer('source', id))

function ofClaim(claim: Claim): string[] {
  const { places, findings = [] } = claim
  return [
    ...places.map((one) => refer('place', typeof one === 'string' ? one : one.place)),
    ...subjectsOf(claim),
    ...findings.flatMap((finding) => [
      ...placesOf(finding.changes?.places),
      ...actorsOf(finding.changes?.actors),
      ...sourcesOf(sourcesOfFinding(finding)),
    ]),
  ]
}

function* ofBriefing({ opening, steps, closing }: Briefing): Generator<[string, string[]]> {
  const slides = [
    ['cover', opening] as const,
    ...steps.map((step) => [`step:${step.id}`, step] as const),
    ['cover', closing] as const,
  ]
  for (const [name, slide] of slides) {
    if (slide === undefined) continue
    const { record = '', ask = '' } = slide.view ?? {}
    const asked = ask.match(/\b(?:place|actor|source):[\w-]+/g) ?? []
    const said = [slide.words, slide.notes].flatMap((text) =>
      text === undefined ? [] : linksIn(text),
    )
    yield [name, [record, ...asked, ...said]]
  }
}

function* all(dossier: Dossier): Generator<[by: string, to: readonly string[]]> {
  yield ['article', [refer('source', dossier.meta.article.source)]]
  for (const claim of dossier.claims) yield [refer('claim', claim.id), ofClaim(claim)]
  for (const { id, related = [] } of dossier.incidents) yield [refer('incident', id), related]
  for (const judgement of dossier.judgements ?? [])
    yield [refer('judgement', judgement.id), sourcesOf(sourcesOfJudgement(judgement))]
  for (const { id, places, supports, against, indicators } of dossier.factors) {
    const values = indicators.flatMap((one) => one.values)
    yield [
      refer('factor', id),
      [
        ...placesOf([...places]),
        ...values.map(({ place }) => refer('place', place)),
        ...[...supports, ...against, ...values].flatMap(({ sources }) => sourcesOf(sources)),
      ],
    ]
  }
  for (const { id, properties } of dossier.routes.features) {
    const ends = properties.legs.flatMap(({ from, to }) => [
      refer('place', from),
      refer('place', to),
    ])
    yield [
      refer('route', id),
      [...ends, ...properties.legs.flatMap(({ sources }) => sourcesOf(sources))],
    ]
  }
  for (const { id, properties } of dossier.places.features)
    yield [refer('place', id), (properties.members ?? []).map((one) => refer('place', one))]
  for (const { id, about, sources } of dossier.documents ?? [])
    yield [`document:${id}`, [...about, ...sourcesOf(sources)]]
  for (const { passages } of dossier.text) {
    for (const { id, inlines } of passages)
      yield [id, inlines.flatMap((one) => (one.type === 'link' ? [one.to] : []))]
  }
  if (dossier.briefing !== undefined) yield* ofBriefing(dossier.briefing)
}

/** The list of the article's names is none: it says what the article has, not what the dossier needs. */
export function mentionsIn(dossier: Dossier): ReleasedMention[] {
  return [...all(dossier)].flatMap(([by, list]) => list.map((to) => ({ by, to })))
}
