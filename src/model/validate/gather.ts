/** Source files → collections of whole records, with a problem for everything that a schema or RFC 7946 refuses. */
import * as v from 'valibot'
import { FILE_PROBLEMS } from '../../words/problems/files.ts'
import { RECORD_PROBLEMS } from '../../words/problems/records.ts'
import { show } from '../../words/problems/sentence-parts.ts'
import {
  isRecord,
  problemAt,
  type DossierFiles,
  type Path,
  type SourceFile,
} from '../source-file.ts'
import { LIMITS } from '../limits.ts'
import type { Problem } from '../problem.ts'
import { repeated } from '../repeated.ts'
import { Briefing } from '../schema/briefing.ts'
import { DossierDocument } from '../schema/documents.ts'
import { PlaceFeature, RouteFeature } from '../schema/geography.ts'
import {
  Actor,
  Claim,
  DossierMeta,
  Factor,
  Incident,
  Judgement,
  NameMention,
  Source,
} from '../schema/records.ts'
import type { Section } from '../schema/dossier.ts'
import { Section as SectionSchema } from '../schema/text.ts'
import { geojsonDiagnostics } from './geojson/check.ts'
import type { LocatedDiagnostic } from './located-diagnostic.ts'
import { checkSchema } from './schema-problems.ts'
import type { Entry, Collection, Collections } from './collections.ts'

export interface Gathered {
  collections: Collections
  problems: Problem[]
}

export function gather(sourceFiles: DossierFiles): Gathered {
  const problems: Problem[] = []
  const list = <S extends v.GenericSchema>(
    sourceFile: SourceFile | null,
    schema: S,
    firstKey = 'id',
  ) => gatherList(sourceFile, schema, firstKey, problems)
  const features = <S extends v.GenericSchema>(sourceFile: SourceFile | null, schema: S) =>
    gatherFeatures(sourceFile, schema, problems)
  const one = <S extends v.GenericSchema>(sourceFile: SourceFile, schema: S) =>
    gatherOne(sourceFile, schema, [], sourceFile.value, problems)[0] ?? null
  const collections: Collections = {
    meta: sourceFiles.meta === null ? null : one(sourceFiles.meta, DossierMeta),
    sources: list(sourceFiles.sources, Source),
    claims: list(sourceFiles.claims, Claim),
    actors: list(sourceFiles.actors, Actor),
    incidents: list(sourceFiles.incidents, Incident),
    factors: list(sourceFiles.factors, Factor),
    judgements: list(sourceFiles.judgements, Judgement),
    places: features(sourceFiles.places, PlaceFeature),
    routes: features(sourceFiles.routes, RouteFeature),
    documents: list(sourceFiles.documents, DossierDocument),
    names: list(sourceFiles.names, NameMention, 'name'),
    briefing: sourceFiles.briefing === null ? null : one(sourceFiles.briefing, Briefing),
    sections: gatherSections(sourceFiles.text, sourceFiles.textIsWhole, problems),
  }
  return { collections, problems }
}

/** The record when it is whole; what RFC 7946 has refused already is not told again. */
function gatherOne<S extends v.GenericSchema>(
  sourceFile: SourceFile,
  schema: S,
  at: Path,
  value: unknown,
  problems: Problem[],
  told: readonly LocatedDiagnostic[] = [],
): Entry<v.InferOutput<S>>[] {
  const checked = checkSchema(schema, at, value)
  if (checked.ok) return [{ sourceFile, at, value: checked.value }]
  const fresh = checked.diagnostics.filter(
    (diagnostic) => !told.some((one) => isSameFault(one, diagnostic)),
  )
  problems.push(...fresh.map((diagnostic) => problemAt(sourceFile, diagnostic.path, diagnostic)))
  return []
}

function isSameFault(told: LocatedDiagnostic, diagnostic: LocatedDiagnostic): boolean {
  const isWithin = (inner: Path, outer: Path) => outer.every((step, index) => inner[index] === step)
  if (told.path.length === diagnostic.path.length && isWithin(told.path, diagnostic.path)) {
    return told.missing === diagnostic.missing
  }
  if (diagnostic.missing !== undefined) return false
  const inGeometry = diagnostic.path.includes('geometry') && told.path.includes('geometry')
  return (
    inGeometry && (isWithin(diagnostic.path, told.path) || isWithin(told.path, diagnostic.path))
  )
}

function gatherList<S extends v.GenericSchema>(
  sourceFile: SourceFile | null,
  schema: S,
  firstKey: string,
  problems: Problem[],
): Collection<v.InferOutput<S>> {
  if (sourceFile === null) return { entries: [], ids: null }
  if (!Array.isArray(sourceFile.value)) {
    problems.push(
      problemAt(sourceFile, [], {
        code: 'wrong-type',
        ...FILE_PROBLEMS.notList(show(sourceFile.value), firstKey),
      }),
    )
    return { entries: [], ids: null }
  }
  const items: readonly unknown[] = sourceFile.value
  if (isTooLong(sourceFile, items, [], problems)) return { entries: [], ids: null }
  problems.push(...repeatedIds(sourceFile, items))
  return {
    entries: items.flatMap((item, index) => gatherOne(sourceFile, schema, [index], item, problems)),
    ids: new Set(items.map(idOf).filter((id) => id !== null)),
  }
}

const Features = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
})

function gatherFeatures<S extends v.GenericSchema>(
  sourceFile: SourceFile | null,
  schema: S,
  problems: Problem[],
): Collection<v.InferOutput<S>> {
  if (sourceFile === null) return { entries: [], ids: null }
  const told = geojsonDiagnostics(sourceFile.value)
  problems.push(...told.map((diagnostic) => problemAt(sourceFile, diagnostic.path, diagnostic)))
  const list = isRecord(sourceFile.value) ? sourceFile.value['features'] : null
  // Each feature is judged by itself below.
  const frame = Array.isArray(list)
    ? { ...Object.fromEntries(Object.entries(sourceFile.value ?? {})), features: [] }
    : sourceFile.value
  gatherOne(sourceFile, Features, [], frame, problems, told)
  if (!Array.isArray(list)) return { entries: [], ids: null }
  const items: readonly unknown[] = list
  if (isTooLong(sourceFile, items, ['features'], problems)) return { entries: [], ids: null }
  const broken = (at: Path) =>
    told.some(
      ({ path }) => at.every((step, index) => path[index] === step) && path.length > at.length,
    )
  return {
    entries: items.flatMap((item, index) => {
      const at = ['features', index]
      const entries = gatherOne(sourceFile, schema, at, item, problems, told)
      return broken(at) ? [] : entries
    }),
    ids: new Set(items.map(idOf).filter((id) => id !== null)),
  }
}

/** What is larger than a dossier can be is told once, and not read. */
function isTooLong(
  sourceFile: SourceFile,
  items: readonly unknown[],
  path: Path,
  problems: Problem[],
): boolean {
  if (items.length <= LIMITS.records) return false
  problems.push(
    problemAt(sourceFile, path, {
      code: 'too-large',
      ...FILE_PROBLEMS.tooManyRecords(items.length, LIMITS.records),
    }),
  )
  return true
}

function gatherSections(
  sourceFiles: readonly SourceFile[],
  isWhole: boolean,
  problems: Problem[],
): Collection<Section> {
  const seen = new Map<string, string>()
  for (const sourceFile of sourceFiles) {
    const id = idOf(sourceFile.value)
    const before = id === null ? undefined : seen.get(id)
    if (id !== null && before !== undefined) {
      problems.push(
        problemAt(sourceFile, [], {
          code: 'duplicate-id',
          ...RECORD_PROBLEMS.sectionId(id, before),
        }),
      )
    }
    if (id !== null) seen.set(id, sourceFile.file)
  }
  return {
    entries: sourceFiles.flatMap((sourceFile) =>
      gatherOne(sourceFile, SectionSchema, [], sourceFile.value, problems),
    ),
    ids: isWhole ? new Set(seen.keys()) : null,
  }
}

function idOf(value: unknown): string | null {
  const id = isRecord(value) ? value['id'] : null
  // A number is told by its own schema; references to it do not dangle.
  return typeof id === 'number' ? String(id) : typeof id === 'string' ? id : null
}

function repeatedIds(sourceFile: SourceFile, items: readonly unknown[]): Problem[] {
  return repeated(items.map(idOf), (id) => id ?? undefined).map(({ item, at, beforeAt }) => {
    const id = item ?? ''
    const line = sourceFile.locate([beforeAt, 'id'], 'value')?.line
    return problemAt(sourceFile, [at, 'id'], {
      code: 'duplicate-id',
      ...(line === undefined
        ? RECORD_PROBLEMS.idOfRecord(id, beforeAt + 1)
        : RECORD_PROBLEMS.idAtLine(id, line)),
    })
  })
}
