/** Facts of a card: a name, and words of which some lead to records. */
import type { DossierIndex } from './dossier-index.ts'
import { nameIn, type LocalNames } from './names.ts'
import { refer } from './references.ts'
import { sayDate } from './say-date.ts'
import type { ReadingChoice } from '../model/schema/vocabulary.ts'

/** Words, and the record that they lead to. */
export interface Piece {
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
  pieces: Piece[]
  /** What the other reading has, where the two differ. */
  other?: { reading: ReadingChoice; pieces: Piece[] }
}

export function placePiece(index: DossierIndex, id: string, before = ''): Piece {
  const names: LocalNames = index.places.get(id)?.properties.names ?? { en: id }
  return { text: before + nameIn(names, 'en'), to: refer('place', id) }
}
export const datePiece = (date: string): Piece => ({ text: sayDate(date), to: refer('date', date) })
export const words = (text: string | null): Piece[] => (text === null ? [] : [{ text }])
export const textOf = (pieces: readonly Piece[]) => pieces.map((one) => one.text).join('')

export function joined(pieces: Piece[], between: string): Piece[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [{ text: between }, piece]))
}

export function facts(list: readonly (readonly [FactName, string | undefined])[]): Fact[] {
  return list.flatMap(([name, text]) =>
    text === undefined || text === '' ? [] : [{ name, pieces: [{ text }] }],
  )
}

/** None where there are no words. */
export function piecesFact(name: FactName, pieces: Piece[]): Fact[] {
  return pieces.length === 0 ? [] : [{ name, pieces }]
}
