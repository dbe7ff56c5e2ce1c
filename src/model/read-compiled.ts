/** The compiled dossier as a page takes it at once: its types by the schema; what its records say of each other is checked once it stands. */
import * as v from 'valibot'
import { Dossier } from './schema/dossier.ts'

/** Null for anything that is not of a dossier's types, which `parseDossier` then names. */
export function readCompiled(input: unknown): Dossier | null {
  const read = v.safeParse(Dossier, input)
  return read.success ? read.output : null
}
