/** The compiled dossier, unknown JSON → `Dossier` or problems: the browser's way in, without the parsers of the files. */
import { FILE_PROBLEMS } from '../words/problems/files.ts'
import { show } from '../words/problems/sentence-parts.ts'
import { FILES, isRecord, problemAt, type DossierFiles, type SourceFile } from './source-file.ts'
import type { Problem } from './problem.ts'
import { Dossier } from './schema/dossier.ts'
import { filesRead } from './documents/read-document.ts'
import { checkSchema } from './validate/schema-problems.ts'
import { validateFiles, type Validated } from './validate/validate.ts'
import type { BoundaryLookup } from './validate/boundary-lookup.ts'

const COMPILED = 'dossier.json'

/** Problems name the file that the part was compiled from, without a line. */
export function parseDossier(input: unknown, boundaries: BoundaryLookup | null = null): Validated {
  const whole = sourceFile(COMPILED, input)
  if (!isRecord(input)) {
    const problem = problemAt(whole, [], {
      code: 'wrong-type',
      ...FILE_PROBLEMS.compiledNotRecord(show(input)),
    })
    return { ok: false, problems: [problem] }
  }
  const part = (key: keyof typeof FILES): SourceFile | null =>
    Object.hasOwn(input, key) ? sourceFile(FILES[key], input[key]) : null
  const { text } = input
  const sourceFiles: DossierFiles = {
    meta: part('meta'),
    sources: part('sources'),
    claims: part('claims'),
    actors: part('actors'),
    incidents: part('incidents'),
    factors: part('factors'),
    places: part('places'),
    routes: part('routes'),
    judgements: part('judgements'),
    documents: part('documents'),
    documentFiles: filesRead(input['files']),
    names: part('names'),
    briefing: part('briefing'),
    text: Array.isArray(text) ? text.map(sectionFile) : [],
    textIsWhole: Array.isArray(text),
  }
  return validateFiles(sourceFiles, boundaries, frameProblems(whole, input))
}

const sourceFile = (file: string, value: unknown): SourceFile => ({
  file,
  value,
  locate: () => null,
})

function sectionFile(value: unknown, index: number): SourceFile {
  const id = isRecord(value) && typeof value['id'] === 'string' ? value['id'] : String(index + 1)
  return sourceFile(`text/${id}.md`, value)
}

/** Keys of the compiled file that are missing, unknown or, for the text, of another type; and its list of files. */
function frameProblems(whole: SourceFile, input: Record<string, unknown>): Problem[] {
  const checked = checkSchema(Dossier, [], input)
  if (checked.ok) return []
  const depth = (path: readonly unknown[]) => path.length
  return checked.diagnostics
    .filter(({ path, code }) =>
      code === 'missing-key'
        ? depth(path) === 0
        : path[0] === 'files' ||
          (depth(path) === 1 && (code === 'unknown-key' || path[0] === 'text')),
    )
    .map((diagnostic) => problemAt(whole, diagnostic.path, diagnostic))
}
