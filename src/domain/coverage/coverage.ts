/** How much of the article is on the map: its outline by paragraph, each claim with where it is shown, or why not. */
import { subjectsOf } from '../../model/subjects.ts'
import type { Claim, NameMention, Verdict } from '../../model/schema/dossier.ts'
import { drawnReferences } from '../../model/validate/drawn.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { countVerdicts, rulingOfClaim, type Ruling } from '../evidence/verdict.ts'
import { refer } from '../references.ts'

export const SHOWN = ['map', 'text', 'unresolved'] as const
export type Shown = (typeof SHOWN)[number]

export interface ClaimCoverage {
  claim: Claim
  shown: Shown
  /** Why it is not on the map; null where it is. */
  because: string | null
  /** References with a mark that show it, what it is about before where it is; none for a claim that is not on the map. */
  where: readonly string[]
  /** The first passage that links it; null where the text has none. */
  passage: string | null
  ruling: Ruling
}

export interface ParagraphCoverage {
  /** As `P3`. */
  paragraph: string
  /** Titles of our sections that tell it. */
  sections: readonly string[]
  claims: readonly ClaimCoverage[]
  names: readonly NameMention[]
}

export interface Coverage {
  /** Every paragraph of the article, also one of which there is no claim. */
  paragraphs: readonly ParagraphCoverage[]
  totals: Readonly<Record<Shown, number>>
  /** How the claims came out. */
  verdicts: Readonly<Record<Verdict, number>>
  /** All names and those that no record carries; null where the dossier lists none. */
  names: { all: readonly NameMention[]; uncovered: readonly NameMention[] } | null
}

export function coverageOf(index: DossierIndex): Coverage {
  const { meta, claims, names } = index.dossier
  const isDrawn = drawnReferences(index)
  const covered = claims.map((claim) => coverageOfClaim(index, claim, isDrawn))
  const count = (shown: Shown) => covered.filter((one) => one.shown === shown).length
  return {
    paragraphs: Array.from({ length: meta.article.paragraphs }, (_, at) => {
      const paragraph = `P${at + 1}`
      const own = covered.filter(({ claim }) => claim.paragraph === paragraph)
      return {
        paragraph,
        sections: sectionsOf(index, own),
        claims: own,
        names: (names ?? []).filter(({ paragraphs }) => paragraphs.includes(paragraph)),
      }
    }),
    totals: { map: count('map'), text: count('text'), unresolved: count('unresolved') },
    verdicts: countVerdicts(covered.map(({ ruling }) => ruling.verdict)),
    names:
      names === undefined
        ? null
        : { all: names, uncovered: names.filter(({ record }) => record === undefined) },
  }
}

function coverageOfClaim(
  index: DossierIndex,
  claim: Claim,
  isDrawn: (reference: string) => boolean,
): ClaimCoverage {
  const reference = refer('claim', claim.id)
  const rest = {
    claim,
    passage: index.mentionsOf(reference)[0]?.passage ?? null,
    ruling: rulingOfClaim(index, claim),
  }
  if (claim.shown !== 'map') {
    return { ...rest, shown: claim.shown.as, because: claim.shown.because, where: [] }
  }
  const places = index.placesOfClaim(claim.id).map((id) => refer('place', id))
  const where = [...new Set([...subjectsOf(claim), ...places])].filter(isDrawn)
  return { ...rest, shown: 'map', because: null, where }
}

function sectionsOf(index: DossierIndex, claims: readonly ClaimCoverage[]): string[] {
  const titles = claims.flatMap(({ claim }) =>
    index.mentionsOf(refer('claim', claim.id)).map(({ section }) => section.title),
  )
  return [...new Set(titles)]
}
