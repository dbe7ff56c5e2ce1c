/** What a claim speaks of: the incident that it asserts first, then what it mentions, then who has a part in it. */
import type { Claim } from './schema/dossier.ts'

/** References, each once. */
export const subjectsOf = ({
  tells,
  about,
  actors = [],
}: Pick<Claim, 'tells' | 'about' | 'actors'>): string[] => [
  ...new Set([
    ...(tells === undefined ? [] : [`incident:${tells}`]),
    ...about,
    ...actors.map(({ actor }) => `actor:${actor}`),
  ]),
]
