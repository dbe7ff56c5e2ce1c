/** The YAML records of a generated dossier but for its factors: sources, claims, actors, incidents, names. */
import {
  ACTOR_KINDS,
  ACTOR_ROLES,
  CLAIM_KINDS,
  CONFIDENCES,
  CREDIBILITIES,
  HEDGES,
  INCIDENT_KINDS,
  PRECISIONS,
  RELIABILITIES,
} from '../../../src/model/schema/vocabulary.ts'
import {
  paragraphOf,
  referencesOf,
  sourcesOf,
  whereaboutsOf,
  type Draft,
  type Fields,
} from './draft.ts'

export function sources(draft: Draft): Fields[] {
  const { random, ids, name, sentence, date, marking, maybe } = draft
  return ids.source.map((id, index) => ({
    id,
    title: name(),
    publisher: name(),
    reliability: random.one(RELIABILITIES),
    ...date(),
    ...(random.chance(0.5) || index === 0
      ? { identifier: name() }
      : { url: random.one(['https://example.org/a?b=c&d=%20e#f', 'https://пример.example/ж з']) }),
    ...maybe('note', sentence),
    ...(index === 0 ? {} : marking()),
  }))
}

export function actors(draft: Draft): Fields[] {
  const { random, ids, name, sentence, marking, maybe } = draft
  return ids.actor.map((id, index) => ({
    id,
    name: { en: name(), ...maybe('ru', name), ...maybe('kk', name), ...maybe('local', name) },
    kind: random.one(ACTOR_KINDS),
    says: sentence(),
    ...maybe('aliases', () => [name(), `${name()} ${String(index)}`]),
    ...marking(),
  }))
}

function countOf({ random }: Draft): Fields {
  const low = random.one([0, 1, 17, 300_000])
  return { low, high: random.one([null, low, low + 4]) }
}

function outcomeOf(draft: Draft): Fields {
  const people = draft.random.some(['killed', 'injured', 'arrested'], draft.random.whole(0, 3))
  return {
    ...Object.fromEntries(people.map((key) => [key, countOf(draft)])),
    ...draft.maybe('note', draft.sentence),
  }
}

function readingOf(draft: Draft, inFirstPlace: boolean): Fields {
  const { date, sentence, maybe, places, random } = draft
  const first = places[0]
  return {
    ...date(),
    places:
      inFirstPlace && first !== undefined ? [first] : whereaboutsOf(draft, random.whole(0, 3)),
    ...maybe('outcome', () => outcomeOf(draft)),
    says: sentence(),
    sources: sourcesOf(draft),
  }
}

export function incidents(draft: Draft): Fields[] {
  const { random, ids, name, marking, maybe, wish } = draft
  return ids.incident.map((id, index) => {
    const inFirstPlace = index < wish.inOnePlace
    const checked = () => ({
      ...readingOf(draft, inFirstPlace),
      confidence: random.one(CONFIDENCES),
      ...maybe('title', name),
      ...marking(),
    })
    return {
      id,
      title: name(),
      kind: random.one(INCIDENT_KINDS),
      actors: random
        .some(ids.actor, random.whole(0, 3))
        .map((actor) => ({ actor, role: random.one(ACTOR_ROLES) })),
      told: readingOf(draft, inFirstPlace),
      checked: random.chance(0.6) ? checked() : null,
      ...maybe('related', () => referencesOf(draft, 3)),
      ...marking(),
    }
  })
}

function dispute(draft: Draft, id: string): Fields {
  const { random, sentence, name, date, marking, maybe, ids } = draft
  return {
    id,
    says: sentence(),
    ...maybe('told', name),
    ...maybe('checked', name),
    ...maybe('changes', () => ({
      ...date(),
      ...maybe('outcome', () => outcomeOf(draft)),
      ...maybe('figure', name),
    })),
    sources: sourcesOf(draft),
    confidence: random.one(CONFIDENCES),
    credibility: random.one(CREDIBILITIES),
    ...maybe('also', () => random.some(ids.claim, 2)),
    ...marking(),
  }
}

export function claims(draft: Draft): Fields[] {
  const { random, ids, sentence, date, marking, maybe, places, name } = draft
  return ids.claim.map((id, index) => {
    const named = random.some(places, random.whole(0, 2))
    const about = referencesOf(draft, 3)
    const isDrawn = named.length > 0
    const disputes = random.chance(0.3) ? [dispute(draft, `D${String(index + 1)}`)] : []
    return {
      id,
      paragraph: `P${String(paragraphOf(index))}`,
      says: sentence(),
      kind: random.chance(0.8) ? random.one(CLAIM_KINDS) : random.some(CLAIM_KINDS, 2),
      ...date(),
      ...maybe('dateBasis', sentence),
      places: named,
      precision: named[0]?.precision ?? random.one(PRECISIONS),
      hedge: random.one(HEDGES),
      ...maybe('figures', name),
      about,
      ...(disputes.length > 0 ? { disputes } : {}),
      shown: isDrawn ? 'map' : { as: random.one(['text', 'unresolved']), because: sentence() },
      ...marking(),
    }
  })
}

export function names(draft: Draft): Fields[] {
  const { random, name, ids, marking, places } = draft
  const last = paragraphOf(Math.max(0, ids.claim.length - 1))
  const records = [
    ...places.map(({ place }) => `place:${place}`),
    ...ids.actor.map((id) => `actor:${id}`),
  ]
  return Array.from({ length: random.whole(1, 6) }, (_, index) => ({
    name: `${name()} ${String(index)}`,
    paragraphs: [`P${String(random.whole(1, last))}`],
    ...(random.chance(0.7) ? { record: random.one(records) } : {}),
    ...marking(),
  }))
}
