/** Whose knowledge stands behind the sources and claims of a generated dossier, and which claim asserts which incident. */
import type { Seeded } from './seeded.ts'

interface Ids {
  source: readonly string[]
  claim: readonly string[]
  incident: readonly string[]
}

export interface Knowledge {
  /** The field of a source; none where it is its own origin. */
  origin: (source: string) => { origin?: string }
  /** The field of a claim; none where nobody is known to have told it. */
  informants: (claim: string) => { informants?: readonly string[] }
  /** Whether this source can bear this claim out: not the article's, nor that of its only informant. */
  isIndependent: (source: string, claim: string) => boolean
  isArticles: (source: string) => boolean
}

/** `note` is the article's own, where that names no other. */
const ORIGINS = ['press-office', 'agency', 'note', 'witness'] as const

export function knowledgeOf(random: Seeded, ids: Ids): Knowledge {
  const origins = new Map(
    ids.source.filter(() => random.chance(0.4)).map((id) => [id, random.one(ORIGINS)]),
  )
  const informants = new Map(
    ids.claim
      .filter(() => random.chance(0.3))
      .map((id) => [id, random.some(ORIGINS, random.whole(1, 2))]),
  )
  const originOf = (source: string) => origins.get(source) ?? source
  const isArticles = (source: string) => originOf(source) === originOf('note')
  return {
    origin: (source) => {
      const origin = origins.get(source)
      return origin === undefined ? {} : { origin }
    },
    informants: (claim) => {
      const told = informants.get(claim)
      return told === undefined ? {} : { informants: told }
    },
    isArticles,
    isIndependent: (source, claim) => {
      const [only, ...more] = informants.get(claim) ?? []
      return !isArticles(source) && (more.length > 0 || only !== originOf(source))
    },
  }
}

/** Every incident by a claim of its own; of the claims that are left some tell one of them again. */
export function tellingOf(random: Seeded, { claim, incident }: Ids): Map<string, string> {
  const first = random.some(claim, incident.length)
  const left = claim.filter((id) => !first.includes(id))
  const again = incident.length === 0 ? [] : left.filter(() => random.chance(0.3))
  return new Map([
    ...incident.flatMap((id, at): [string, string][] => {
      const teller = first[at]
      return teller === undefined ? [] : [[teller, id]]
    }),
    ...again.map((id): [string, string] => [id, random.one(incident)]),
  ])
}
