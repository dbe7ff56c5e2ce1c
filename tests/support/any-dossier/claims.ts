/** `claims.yaml` of a generated dossier: what it tells of incidents, and findings whose evidence bears their verdict. */
import {
  ACTOR_ROLES,
  CLAIM_KINDS,
  CONFIDENCES,
  CREDIBILITIES,
  HEDGES,
  PRECISIONS,
  SIDES,
  STANCES,
  VERDICTS,
} from '../../../src/model/schema/vocabulary.ts'
import { paragraphOf, referencesOf, whereaboutsOf, type Draft, type Fields } from './draft.ts'

interface Evidence {
  source: string
  stance: (typeof STANCES)[number]
}

function rangeOf({ random }: Draft): Fields {
  const low = random.one([0, 1, 17, 300_000])
  return random.one<() => Fields>([
    () => ({ low, high: null }),
    () => ({ low, high: low + 4 }),
    () => ({ low, high: low }),
    () => ({ low, best: low + 1, high: low + 4 }),
    () => ({ low, best: low, high: null }),
  ])()
}

function countOf(draft: Draft): Fields {
  const { random } = draft
  if (random.chance(0.7)) return rangeOf(draft)
  const sides = random.some(SIDES, random.whole(1, SIDES.length))
  return { by: Object.fromEntries(sides.map((side) => [side, rangeOf(draft)])) }
}

function outcomeOf(draft: Draft): Fields {
  const people = draft.random.some(['killed', 'injured', 'arrested'], draft.random.whole(0, 3))
  return {
    ...Object.fromEntries(people.map((key) => [key, countOf(draft)])),
    ...draft.maybe('note', draft.sentence),
  }
}

const actorsOf = ({ random, ids }: Draft): Fields[] =>
  random
    .some(ids.actor, random.whole(0, 3))
    .map((actor) => ({ actor, role: random.one(ACTOR_ROLES) }))

/** Where the incident has its place wished, that and nothing else. */
function placesOf(draft: Draft, claim: string): Fields[] {
  const { ids, places, random, tells, options } = draft
  const [first] = places
  const at = ids.incident.indexOf(tells.get(claim) ?? '')
  const isOneOf = at >= 0 && at < options.inOnePlace
  return isOneOf && first !== undefined ? [{ ...first }] : whereaboutsOf(draft, random.whole(0, 3))
}

/** Those that the evidence bears for every one of the claims. */
function verdictsOf(
  { knowledge }: Draft,
  evidence: readonly Evidence[],
  claims: readonly string[],
) {
  const has = (stance: Evidence['stance'], isCounted: (source: string) => boolean) =>
    evidence.some((one) => one.stance === stance && isCounted(one.source))
  return VERDICTS.filter((verdict) =>
    claims.every((claim) => {
      const independent = (source: string) => knowledge.isIndependent(source, claim)
      switch (verdict) {
        case 'corroborated':
          return has('supports', independent)
        case 'partly corroborated':
          return has('supports', independent) || has('qualifies', independent)
        case 'contradicted':
          return has('contradicts', (source) => !knowledge.isArticles(source))
        case 'unverified':
          return !has('supports', independent) && !has('contradicts', independent)
        case 'not open to checking':
          return evidence.every(({ stance }) => stance === 'qualifies')
      }
    }),
  )
}

function changesOf(draft: Draft, claim: string): Fields {
  const { date, maybe, name } = draft
  const places = placesOf(draft, claim)
  return {
    ...maybe('title', name),
    ...date(),
    ...(places.length === 0 ? {} : maybe('places', () => places)),
    ...maybe('outcome', () => outcomeOf(draft)),
    ...maybe('actors', () => actorsOf(draft)),
    ...maybe('figure', name),
  }
}

function finding(draft: Draft, id: string, claim: string): Fields {
  const { random, sentence, name, marking, maybe, ids } = draft
  const evidence = random.some(ids.source, random.whole(0, 3)).map((source) => ({
    source,
    stance: random.one(STANCES),
    credibility: random.one(CREDIBILITIES),
    ...maybe('where', name),
  }))
  const others = random.some(ids.claim, 2).filter((one) => one !== claim)
  const also = random.chance(0.5) ? others : []
  const shared = verdictsOf(draft, evidence, [claim, ...also])
  const isShared = also.length > 0 && shared.length > 0
  return {
    id,
    verdict: random.one(isShared ? shared : verdictsOf(draft, evidence, [claim])),
    confidence: random.one(CONFIDENCES),
    says: sentence(),
    ...maybe('told', name),
    ...maybe('checked', name),
    ...(evidence.length === 0 ? {} : maybe('changes', () => changesOf(draft, claim))),
    evidence,
    ...(isShared ? { also } : {}),
    ...marking(),
  }
}

function findings(draft: Draft, claim: string, index: number): Fields {
  const { random, tells } = draft
  if (!random.chance(tells.has(claim) ? 0.6 : 0.3)) return {}
  const count = random.one([1, 1, 1, 2])
  const made = Array.from({ length: count }, (_, at) =>
    finding(draft, `F${String(index * 2 + at + 1)}`, claim),
  )
  return { findings: made }
}

export function claims(draft: Draft): Fields[] {
  const { random, ids, knowledge, tells, sentence, date, marking, maybe, name } = draft
  return ids.claim.map((id, index) => {
    const places = placesOf(draft, id)
    const about = referencesOf(draft, 3)
    const incident = tells.get(id)
    const isDrawn = places.some(({ precision }) => precision !== 'none')
    return {
      id,
      paragraph: `P${String(paragraphOf(index))}`,
      says: sentence(),
      kind: random.chance(0.8) ? random.one(CLAIM_KINDS) : random.some(CLAIM_KINDS, 2),
      ...date(),
      ...maybe('dateBasis', sentence),
      places,
      precision: places[0]?.['precision'] ?? random.one(PRECISIONS),
      hedge: random.one(HEDGES),
      ...maybe('figures', name),
      ...maybe('outcome', () => outcomeOf(draft)),
      ...maybe('actors', () => actorsOf(draft)),
      ...(incident === undefined ? {} : { tells: incident }),
      about,
      ...knowledge.informants(id),
      ...maybe('remark', sentence),
      ...findings(draft, id, index),
      shown: isDrawn ? 'map' : { as: random.one(['text', 'unresolved']), because: sentence() },
      ...marking(),
    }
  })
}
