/** The files of a dossier's folder → the dossier, or every problem of all of them at once. */
import type { DiagnosticText } from '../words/problems/diagnostic-text.ts'
import { FILE_PROBLEMS } from '../words/problems/files.ts'
import { namedFiles, readDocuments } from './documents/read-document.ts'
import { FILES, problemAt, type DossierFiles, type SourceFile } from './source-file.ts'
import { compareProblems, type Problem } from './problem.ts'
import { readJson } from './read/json.ts'
import { readMarkdown } from './read/markdown.ts'
import type { Read } from './read/outcome.ts'
import { readText } from './read/text.ts'
import { readYaml } from './read/yaml.ts'
import type { Dossier } from './schema/dossier.ts'
import type { BoundaryLookup } from './validate/boundary-lookup.ts'
import type { LocatedDiagnostic } from './validate/located-diagnostic.ts'
import { geojsonDiagnostics } from './validate/geojson/check.ts'
import { nearest } from './validate/nearest.ts'
import { validateFiles } from './validate/validate.ts'

export type Compiled =
  | { ok: true; dossier: Dossier; unread: string[] }
  | { ok: false; problems: Problem[]; unread: string[] }

/** What is wrong with one file of a dossier that is otherwise sound; paths are inside that file. */
export type WholeCheck = (dossier: Dossier) => readonly LocatedDiagnostic[]

/** Paths are inside the folder, with `/`. `unread` are files that no part of the dossier is made from. */
export function compileDossier(
  files: ReadonlyMap<string, Uint8Array>,
  boundaries: BoundaryLookup | null,
  checkBriefing: WholeCheck = () => [],
  checkMeta: WholeCheck = () => [],
): Compiled {
  const problems: Problem[] = []
  const take = (read: Read): SourceFile | null => {
    problems.push(...read.problems)
    return read.sourceFile
  }
  const named = (file: string) => take(readFile(file, files))
  const textFiles = [...files.keys()].filter(isText).sort()
  if (textFiles.length === 0) problems.push(missingFile('text/en/01-start.md', files))
  const texts = textFiles.map((file) => readFile(file, files))
  const sourceFiles: DossierFiles = {
    meta: named(FILES.meta),
    sources: named(FILES.sources),
    claims: named(FILES.claims),
    actors: named(FILES.actors),
    incidents: named(FILES.incidents),
    factors: named(FILES.factors),
    places: named(FILES.places),
    routes: named(FILES.routes),
    judgements: files.has(FILES.judgements) ? named(FILES.judgements) : null,
    documents: files.has(FILES.documents) ? named(FILES.documents) : null,
    documentFiles: readDocuments(files),
    names: files.has(FILES.names) ? named(FILES.names) : null,
    briefing: files.has(FILES.briefing) ? named(FILES.briefing) : null,
    text: texts.map(take).filter((sourceFile) => sourceFile !== null),
    textIsWhole: texts.length > 0 && texts.every((read) => read.problems.length === 0),
  }
  const known = new Set<string>([...Object.values(FILES), ...textFiles])
  const others = [...files.keys()].filter((file) => !known.has(file)).sort()
  for (const file of others.filter((one) => one.endsWith('.geojson'))) {
    const sourceFile = named(file)
    if (sourceFile === null) continue
    problems.push(
      ...geojsonDiagnostics(sourceFile.value).map((diagnostic) =>
        problemAt(sourceFile, diagnostic.path, diagnostic),
      ),
    )
  }
  const shown = namedFiles(sourceFiles.documents?.value)
  const unread = others.filter((file) => !/^README/i.test(file) && !shown.has(file))
  const validated = validateFiles(sourceFiles, boundaries, problems)
  if (!validated.ok) return { ...validated, unread }
  // Layers, Views and links are read where they are known, so only once the rest stands.
  const told = [
    ...problemsOf(sourceFiles.meta, checkMeta, validated.dossier),
    ...problemsOf(sourceFiles.briefing, checkBriefing, validated.dossier),
  ].sort(compareProblems)
  return told.length === 0 ? { ...validated, unread } : { ok: false, problems: told, unread }
}

function problemsOf(sourceFile: SourceFile | null, check: WholeCheck, dossier: Dossier): Problem[] {
  return sourceFile === null
    ? []
    : check(dossier).map((diagnostic) => problemAt(sourceFile, diagnostic.path, diagnostic))
}

const isText = (file: string) => /^text\/en\/[^/]+\.md$/.test(file)

function readFile(file: string, files: ReadonlyMap<string, Uint8Array>): Read {
  const bytes = files.get(file)
  if (bytes === undefined) return { sourceFile: null, problems: [missingFile(file, files)] }
  const text = readText(file, bytes)
  if (!text.ok) return { sourceFile: null, problems: text.problems }
  if (file.endsWith('.yaml')) return readYaml(file, text.text)
  return file.endsWith('.md') ? readMarkdown(file, text.text) : readJson(file, text.text)
}

function missingFile(file: string, files: ReadonlyMap<string, Uint8Array>): Problem {
  const isNarrative = file.startsWith('text/')
  const others = [...files.keys()].filter((one) => !Object.values<string>(FILES).includes(one))
  const stem = (name: string) => name.replace(/\.[a-z]+$/i, '')
  const near = others.find((one) => stem(one).toLowerCase() === stem(file)) ?? nearest(file, others)
  return {
    file,
    line: null,
    column: null,
    path: '',
    code: 'file-missing',
    ...(isNarrative
      ? FILE_PROBLEMS.noNarrative
      : near === null
        ? missing(file)
        : FILE_PROBLEMS.misnamed(near, file)),
  }
}

function missing(file: string): DiagnosticText {
  if (file === FILES.meta) return FILE_PROBLEMS.missingMeta
  const none = file.endsWith('.geojson') ? '{"type": "FeatureCollection", "features": []}' : '[]'
  return FILE_PROBLEMS.missing(none)
}
