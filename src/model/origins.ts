/** Whose knowledge a source is at bottom: reports that share an origin are one witness, however many they are. */
import type { Claim, Finding, Source } from './schema/dossier.ts'

/** A source that names no origin is its own. */
export const originOf = ({ id, origin }: Pick<Source, 'id' | 'origin'>): string => origin ?? id

export interface KnownOrigins {
  sources: ReadonlyMap<string, Source>
  /** Id of the article's own source. */
  article: string
}

type Evidence = Finding['evidence'][number]

/** Origins of evidence, each once, without the article's own. */
export function originsOf(
  evidence: readonly Evidence[],
  { sources, article }: KnownOrigins,
): Set<string> {
  const origin = (id: string) => originOf(sources.get(id) ?? { id })
  const own = origin(article)
  return new Set(evidence.map(({ source }) => origin(source)).filter((one) => one !== own))
}

/** Those that can bear a claim out: neither the article's nor that of the only one who told it. */
export function independentOrigins(
  { informants = [] }: Pick<Claim, 'informants'>,
  evidence: readonly Evidence[],
  known: KnownOrigins,
): Set<string> {
  const origins = originsOf(evidence, known)
  const [only, ...more] = informants
  if (only !== undefined && more.length === 0) origins.delete(only)
  return origins
}
