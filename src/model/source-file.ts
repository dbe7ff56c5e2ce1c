/** A file of a dossier after reading: a value of unknown shape, and where each part of it stands. */
import type { DiagnosticText } from '../words/problems/diagnostic-text.ts'
import type { ReadDocument } from './documents/read-document.ts'
import type { Problem, ProblemCode } from './problem.ts'

export type Path = readonly (string | number)[]

export interface TextPosition {
  line: number
  column: number
}

export interface SourceFile {
  file: string
  value: unknown
  /** Where the value at a path, or its key, stands; null when the file is not at hand. */
  locate: (path: Path, part: 'key' | 'value') => TextPosition | null
  /** Where a spot of the text at a path, without the blanks around it, stands in the file; null when its lines are not the file's. */
  locateWithin?: (path: Path, spot: TextPosition) => TextPosition | null
}

/** The files that make a dossier; null where the file is missing or cannot be read, which is told elsewhere. */
export interface DossierFiles {
  meta: SourceFile | null
  sources: SourceFile | null
  claims: SourceFile | null
  actors: SourceFile | null
  incidents: SourceFile | null
  factors: SourceFile | null
  /** Null also where the dossier has no such file: it may do without. */
  judgements: SourceFile | null
  places: SourceFile | null
  routes: SourceFile | null
  /** The same holds of it. */
  documents: SourceFile | null
  /** By their paths inside `documents/`. */
  documentFiles: ReadonlyMap<string, ReadDocument>
  /** The same holds of it. */
  names: SourceFile | null
  /** The same holds of it. */
  briefing: SourceFile | null
  text: readonly SourceFile[]
  /** False when a section is missing or was read only in part: a link that is not found may stand in it. */
  textIsWhole: boolean
}

export const FILES = {
  meta: 'dossier.yaml',
  sources: 'sources.yaml',
  claims: 'claims.yaml',
  actors: 'actors.yaml',
  incidents: 'incidents.yaml',
  factors: 'factors.yaml',
  judgements: 'judgements.yaml',
  places: 'places.geojson',
  routes: 'routes.geojson',
  documents: 'documents.yaml',
  names: 'names.yaml',
  briefing: 'briefing.yaml',
} as const satisfies Record<
  Exclude<keyof DossierFiles, 'documentFiles' | 'text' | 'textIsWhole'>,
  string
>

export interface Diagnostic extends DiagnosticText {
  code: ProblemCode
  part?: 'key' | 'value'
  /** A spot inside the text that stands at the path. */
  within?: TextPosition
}

export function problemAt(sourceFile: SourceFile, path: Path, diagnostic: Diagnostic): Problem {
  const { code, what, mend, part = 'value', within } = diagnostic
  const inside = within === undefined ? null : (sourceFile.locateWithin?.(path, within) ?? null)
  const spot = inside ?? sourceFile.locate(path, part)
  return {
    file: sourceFile.file,
    line: spot?.line ?? null,
    column: spot?.column ?? null,
    path: formatPath(path),
    code,
    what,
    mend,
  }
}

export function formatPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      if (!/^[A-Za-z_][\w-]*$/.test(step)) return `[${JSON.stringify(step)}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
