/** A name → an id: lower-case Latin letters and digits with hyphens between; empty for a name in a script that search spells in no Latin letters. */
import { lettersOf } from '../domain/search/letters.ts'

export const slugOf = (name: string): string =>
  lettersOf(name)
    .text.replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
