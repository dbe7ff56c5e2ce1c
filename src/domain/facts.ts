/** Facts of a card: a name, and words of which some lead to records. */
import type { DossierIndex } from './dossier-index.ts'
import { nameIn, type LocalNames } from './names.ts'
import { refer } from './references.ts'
import { sayDate } from '../words/record/say-date.ts'
import type { ReadingChoice } from '../model/schema/vocabulary.ts'

/** Words, and the record that they lead to. */
export interface TextRun {
  text: string
  to?: string
}
export type FactName =
  | 'where'
  | 'when'
  | 'outcome'
  | 'basis'
  | 'figures'
  | 'precision'
  | 'hedge'
  | 'informants'
  | 'remark'
  | 'whose'
  | 'likelihood'
  | 'confidence'
  | 'horizon'
  | 'basis of a judgement'
  | 'against'
  | 'alternatives'
  | 'came'
  | 'origin'
  | 'accessed'
  | 'read'
  | 'language'
  | 'interest'
  | 'sha256'
  | 'archived'
  | 'codes'
  | 'address'
  | 'aliases'
  | 'unknown'
  | 'direction'
  | 'published'
  | 'reliability'
  | 'shown'
  | 'coordinates'
export interface Fact {
  name: FactName
  runs: TextRun[]
  /** What the other reading has, where the two differ. */
  other?: { reading: ReadingChoice; runs: TextRun[] }
}

export function placeRun(index: DossierIndex, id: string, before = ''): TextRun {
  const names: LocalNames = index.places.get(id)?.properties.names ?? { en: id }
  return { text: before + nameIn(names, 'en'), to: refer('place', id) }
}
export const dateRun = (date: string): TextRun => ({ text: sayDate(date), to: refer('date', date) })
export const words = (text: string | null): TextRun[] => (text === null ? [] : [{ text }])
export const textOf = (runs: readonly TextRun[]) => runs.map((one) => one.text).join('')

export function joined(runs: TextRun[], between: string): TextRun[] {
  return runs.flatMap((run, at) => (at === 0 ? [run] : [{ text: between }, run]))
}

export function facts(list: readonly (readonly [FactName, string | undefined])[]): Fact[] {
  return list.flatMap(([name, text]) =>
    text === undefined || text === '' ? [] : [{ name, runs: [{ text }] }],
  )
}

/** None where there are no words. */
export function runsFact(name: FactName, runs: TextRun[]): Fact[] {
  return runs.length === 0 ? [] : [{ name, runs }]
}
