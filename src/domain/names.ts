/** Names in the label languages, English where a language has none. */
import type { Language } from '../model/schema/dossier.ts'

export interface LocalNames {
  en: string
  ru?: string
  kk?: string
  local?: string
}

export function nameIn(names: LocalNames, language: Language): string {
  return names[language] ?? names.en
}
