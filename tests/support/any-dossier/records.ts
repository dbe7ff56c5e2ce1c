/** The YAML records of a generated dossier but for its claims and factors: sources, actors, incidents, names. */
import {
  ACTOR_KINDS,
  INCIDENT_KINDS,
  READS,
  RELIABILITIES,
} from '../../../src/model/schema/vocabulary.ts'
import { paragraphOf, referencesOf, type Draft, type Fields } from './draft.ts'

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

export function sources(draft: Draft): Fields[] {
  const { random, ids, knowledge, name, sentence, date, marking, maybe } = draft
  return ids.source.map((id, index) => ({
    id,
    title: name(),
    publisher: name(),
    reliability: random.one(RELIABILITIES),
    ...date(),
    ...(random.chance(0.5) || index === 0
      ? { identifier: name() }
      : { url: random.one(['https://example.org/a?b=c&d=%20e#f', 'https://пример.example/ж з']) }),
    ...knowledge.origin(id),
    ...date('accessed'),
    ...maybe('read', () => random.one(READS)),
    ...maybe('language', () => random.one(['en', 'ru', 'kk-Latn', 'zh-Hant-TW'])),
    ...maybe('interest', name),
    ...maybe('sha256', () => HASH),
    ...maybe('archived', () => 'https://archive.example.org/web/2011*/a?b=c'),
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

export function incidents(draft: Draft): Fields[] {
  const { random, ids, name, marking, maybe } = draft
  return ids.incident.map((id) => ({
    id,
    title: name(),
    kind: random.one(INCIDENT_KINDS),
    ...maybe('related', () => referencesOf(draft, 3)),
    ...marking(),
  }))
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
