/** What can be found: one entry for every record, passage, layer and command. */

/** In the order in which results are shown. */
export const SEARCH_GROUPS = [
  'place',
  'incident',
  'actor',
  'route',
  'factor',
  'judgement',
  'claim',
  'passage',
  'step',
  'source',
  'layer',
  'command',
] as const

export type SearchGroup = (typeof SEARCH_GROUPS)[number]

/** `und` where the language of a spelling is not known. */
export type NameLanguage = 'en' | 'ru' | 'kk' | 'und'

export interface OtherName {
  text: string
  language: NameLanguage
}

export interface SearchText {
  text: string
  /** Whether it speaks against the record, as a finding that contradicts it does. */
  against: boolean
}

export interface SearchDocument {
  group: SearchGroup
  /** Reference of a record, or id of a passage, layer or command: unique in its group. */
  id: string
  /** The English name. */
  title: string
  /** What it is, in a word or two. */
  kind: string
  otherNames: readonly OtherName[]
  /** Text in which words are looked for after the names. */
  texts: readonly SearchText[]
  /** Whether the text is shown even where the title alone was found. */
  toldByText: boolean
  /** How much is said of it: what is spoken of more comes first. */
  weight: number
}
