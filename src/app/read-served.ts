/** What a server gave in the place of the dossier that the build compiled: read and checked from the start. */
import { parseDossier } from '../model/parse-dossier.ts'
import { servedProblems } from '../model/served-problems.ts'
import type { Validated } from '../model/validate/validate.ts'

/** `raw` is parsed JSON of unknown shape; a development server answers with the problems themselves. */
export function readServed(raw: unknown): Validated {
  const told = servedProblems(raw)
  return told === null ? parseDossier(raw) : { ok: false, problems: told }
}
