/** A verdict in words, the same on every screen and in every export. */
import type { Finding, Verdict } from '../../model/schema/dossier.ts'

type Confidence = Finding['confidence']

/** What is said of a verdict: ours in it, null where nobody looked; sources that speak of it, and how many origins they have. */
export interface SaidRuling {
  verdict: Verdict
  confidence: Confidence | null
  origins: number
  sources: number
}

export const sayConfidence = (confidence: Confidence): string => `${confidence} confidence`

const counted = (count: number, noun: string) => `${String(count)} ${noun}${count === 1 ? '' : 's'}`

/** As `3 sources, 1 origin`: many reports of one origin are one witness. */
export const sayCounted = ({
  sources,
  origins,
}: Pick<SaidRuling, 'sources' | 'origins'>): string =>
  sources === 0 ? 'no other source' : `${counted(sources, 'source')}, ${counted(origins, 'origin')}`

/** A verdict is its own word. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  corroborated: 'corroborated',
  'partly corroborated': 'partly corroborated',
  contradicted: 'contradicted',
  unverified: 'unverified',
  'not open to checking': 'not open to checking',
}

/** What a source does to a claim. */
export const STANCE_WORDS: Readonly<Record<Finding['evidence'][number]['stance'], string>> = {
  supports: 'supports it',
  contradicts: 'contradicts it',
  qualifies: 'qualifies it',
}

/** As `contradicted, high confidence, 3 sources, 2 origins`. */
export function sayRuling(ruling: SaidRuling): string {
  const { verdict, confidence } = ruling
  return [
    verdict,
    ...(confidence === null ? [] : [sayConfidence(confidence)]),
    ...(verdict === 'not open to checking' ? [] : [sayCounted(ruling)]),
  ].join(', ')
}
