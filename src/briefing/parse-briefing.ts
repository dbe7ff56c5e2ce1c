/** A file → the briefing that it holds, or every problem of it: the checks of `cartouche check`, in the browser. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import { FILES, problemAt } from '../model/source-file.ts'
import { compareProblems, type Problem } from '../model/problem.ts'
import { readText } from '../model/read/text.ts'
import { readYaml } from '../model/read/yaml.ts'
import { Briefing as BriefingSchema } from '../model/schema/briefing.ts'
import type { Briefing } from '../model/schema/dossier.ts'
import { checkSchema } from '../model/validate/schema-problems.ts'
import { checkBriefing } from './check-briefing.ts'

export type ParsedBriefing =
  { ok: true; briefing: Briefing } | { ok: false; problems: readonly Problem[] }

/** `name` is the file's, for its problems. */
export function parseBriefing(
  bytes: Uint8Array,
  index: DossierIndex,
  name: string = FILES.briefing,
): ParsedBriefing {
  const text = readText(name, bytes)
  if (!text.ok) return { ok: false, problems: text.problems }
  const { sourceFile, problems } = readYaml(name, text.text)
  if (sourceFile === null || problems.length > 0) return { ok: false, problems }
  const checked = checkSchema(BriefingSchema, [], sourceFile.value)
  const diagnostics = checked.ok
    ? checkBriefing({ ...index.dossier, briefing: checked.value })
    : checked.diagnostics
  if (checked.ok && diagnostics.length === 0) return { ok: true, briefing: checked.value }
  const told = diagnostics.map((diagnostic) => problemAt(sourceFile, diagnostic.path, diagnostic))
  return { ok: false, problems: told.sort(compareProblems) }
}
