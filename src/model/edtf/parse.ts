/** EDTF text that somebody wrote → value, or an error that says what to write instead. */
import { sayEdtfProblem } from '../../words/problems/edtf.ts'
import { correctionFor } from './corrections.ts'
import { readEdtf } from './read.ts'
import type { Edtf, Parsed } from './value.ts'

export type { Edtf } from './value.ts'

/** What is commonly written wrong is told before the grammar has its word. */
export function parseEdtf(text: string): Parsed<Edtf> {
  const correction = correctionFor(text)
  if (correction !== null) return { ok: false, error: correction }
  const read = readEdtf(text)
  return read.ok ? read : { ok: false, error: sayEdtfProblem(...read.problem) }
}
