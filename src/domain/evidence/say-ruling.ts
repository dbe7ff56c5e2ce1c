/** A verdict in words, the same on every screen and in every export. */
import type { Finding, Verdict } from '../../model/schema/dossier.ts'
import type { Confidence, Ruling } from './verdict.ts'

export const sayConfidence = (confidence: Confidence): string => `${confidence} confidence`

const counted = (count: number, noun: string) => `${String(count)} ${noun}${count === 1 ? '' : 's'}`

/** As `3 sources, 1 origin`: many reports of one origin are one witness. */
export const sayCounted = ({ sources, origins }: Pick<Ruling, 'sources' | 'origins'>): string =>
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
export function sayRuling(ruling: Ruling): string {
  const { verdict, confidence } = ruling
  return [
    verdict,
    ...(confidence === null ? [] : [sayConfidence(confidence)]),
    ...(verdict === 'not open to checking' ? [] : [sayCounted(ruling)]),
  ].join(', ')
}
