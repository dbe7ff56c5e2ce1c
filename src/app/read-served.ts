/** What a server gave in the place of the dossier that the build compiled: read and checked from the start. */
import type { Problem } from '../model/problem.ts'
import { parseDossier } from '../model/parse-dossier.ts'
import { servedProblems } from '../model/served-problems.ts'
import type { Dossier } from '../model/schema/dossier.ts'

export type Served = { ok: true; dossier: Dossier } | { ok: false; problems: readonly Problem[] }

/** `raw` is parsed JSON of unknown shape; a development server answers with the problems themselves. */
export function readServed(raw: unknown): Served {
  const told = servedProblems(raw)
  return told === null ? parseDossier(raw) : { ok: false, problems: told }
}
