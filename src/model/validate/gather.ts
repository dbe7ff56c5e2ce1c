/** Pieces → shelves of whole records, with a problem for everything that a schema or RFC 7946 refuses. */
import * as v from 'valibot'
import { isRecord, problemAt, type DossierPieces, type Path, type Piece } from '../piece.ts'
import { LIMITS } from '../limits.ts'
import type { Problem } from '../problem.ts'
import { Briefing } from '../schema/briefing.ts'
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
import { geojsonFaults } from './geojson/check.ts'
import type { Fault } from './fault.ts'
import { checkSchema } from './schema-problems.ts'
import type { Entry, Shelf, Shelves } from './shelves.ts'
import { show } from './words.ts'

export interface Gathered {
  shelves: Shelves
  problems: Problem[]
}

export function gather(pieces: DossierPieces): Gathered {
  const problems: Problem[] = []
  const list = <S extends v.GenericSchema>(piece: Piece | null, schema: S, firstKey = 'id') =>
    gatherList(piece, schema, firstKey, problems)
  const features = <S extends v.GenericSchema>(piece: Piece | null, schema: S) =>
    gatherFeatures(piece, schema, problems)
  const one = <S extends v.GenericSchema>(piece: Piece, schema: S) =>
    gatherOne(piece, schema, [], piece.value, problems)[0] ?? null
  const shelves: Shelves = {
    meta: pieces.meta === null ? null : one(pieces.meta, DossierMeta),
    sources: list(pieces.sources, Source),
    claims: list(pieces.claims, Claim),
    actors: list(pieces.actors, Actor),
    incidents: list(pieces.incidents, Incident),
    factors: list(pieces.factors, Factor),
    judgements: list(pieces.judgements, Judgement),
    places: features(pieces.places, PlaceFeature),
    routes: features(pieces.routes, RouteFeature),
    names: list(pieces.names, NameMention, 'name'),
    briefing: pieces.briefing === null ? null : one(pieces.briefing, Briefing),
    sections: gatherSections(pieces.text, pieces.textIsWhole, problems),
  }
  return { shelves, problems }
}

/** The record when it is whole; what RFC 7946 has refused already is not told again. */
function gatherOne<S extends v.GenericSchema>(
  piece: Piece,
  schema: S,
  at: Path,
  value: unknown,
  problems: Problem[],
  told: readonly Fault[] = [],
): Entry<v.InferOutput<S>>[] {
  const checked = checkSchema(schema, at, value)
  if (checked.ok) return [{ piece, at, value: checked.value }]
  const fresh = checked.faults.filter((fault) => !told.some((one) => isSameFault(one, fault)))
  problems.push(...fresh.map((fault) => problemAt(piece, fault.path, fault)))
  return []
}

function isSameFault(told: Fault, fault: Fault): boolean {
  const isWithin = (inner: Path, outer: Path) => outer.every((step, index) => inner[index] === step)
  if (told.path.length === fault.path.length && isWithin(told.path, fault.path)) {
    return told.missing === fault.missing
  }
  if (fault.missing !== undefined) return false
  const inGeometry = fault.path.includes('geometry') && told.path.includes('geometry')
  return inGeometry && (isWithin(fault.path, told.path) || isWithin(told.path, fault.path))
}

function gatherList<S extends v.GenericSchema>(
  piece: Piece | null,
  schema: S,
  firstKey: string,
  problems: Problem[],
): Shelf<v.InferOutput<S>> {
  if (piece === null) return { entries: [], ids: null }
  if (!Array.isArray(piece.value)) {
    problems.push(
      problemAt(piece, [], {
        code: 'wrong-type',
        what: `the file is ${show(piece.value)}, not a list of records`,
        mend: `start each record with a hyphen: - ${firstKey}: …`,
      }),
    )
    return { entries: [], ids: null }
  }
  const items: readonly unknown[] = piece.value
  if (isTooLong(piece, items, [], problems)) return { entries: [], ids: null }
  problems.push(...repeatedIds(piece, items))
  return {
    entries: items.flatMap((item, index) => gatherOne(piece, schema, [index], item, problems)),
    ids: new Set(items.map(idOf).filter((id) => id !== null)),
  }
}

const Features = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
})

function gatherFeatures<S extends v.GenericSchema>(
  piece: Piece | null,
  schema: S,
  problems: Problem[],
): Shelf<v.InferOutput<S>> {
  if (piece === null) return { entries: [], ids: null }
  const told = geojsonFaults(piece.value)
  problems.push(...told.map((fault) => problemAt(piece, fault.path, fault)))
  const list = isRecord(piece.value) ? piece.value['features'] : null
  // Each feature is judged by itself below.
  const frame = Array.isArray(list)
    ? { ...Object.fromEntries(Object.entries(piece.value ?? {})), features: [] }
    : piece.value
  gatherOne(piece, Features, [], frame, problems, told)
  if (!Array.isArray(list)) return { entries: [], ids: null }
  const items: readonly unknown[] = list
  if (isTooLong(piece, items, ['features'], problems)) return { entries: [], ids: null }
  const broken = (at: Path) =>
    told.some(
      ({ path }) => at.every((step, index) => path[index] === step) && path.length > at.length,
    )
  return {
    entries: items.flatMap((item, index) => {
      const at = ['features', index]
      const entries = gatherOne(piece, schema, at, item, problems, told)
      return broken(at) ? [] : entries
    }),
    ids: new Set(items.map(idOf).filter((id) => id !== null)),
  }
}

/** What is larger than a dossier can be is told once, and not read. */
function isTooLong(
  piece: Piece,
  items: readonly unknown[],
  path: Path,
  problems: Problem[],
): boolean {
  if (items.length <= LIMITS.records) return false
  problems.push(
    problemAt(piece, path, {
      code: 'too-large',
      what: `the file has ${String(items.length)} records, which is more than is read here`,
      mend: `keep it to ${String(LIMITS.records)}`,
    }),
  )
  return true
}

function gatherSections(
  pieces: readonly Piece[],
  isWhole: boolean,
  problems: Problem[],
): Shelf<Section> {
  const seen = new Map<string, string>()
  for (const piece of pieces) {
    const id = idOf(piece.value)
    const before = id === null ? undefined : seen.get(id)
    if (id !== null && before !== undefined) {
      problems.push(
        problemAt(piece, [], {
          code: 'duplicate-id',
          what: `the section id "${id}" is taken by ${before}`,
          mend: 'name one of the two files otherwise after its number',
        }),
      )
    }
    if (id !== null) seen.set(id, piece.file)
  }
  return {
    entries: pieces.flatMap((piece) => gatherOne(piece, SectionSchema, [], piece.value, problems)),
    ids: isWhole ? new Set(seen.keys()) : null,
  }
}

function idOf(value: unknown): string | null {
  const id = isRecord(value) ? value['id'] : null
  // A number is told by its own schema; references to it do not dangle.
  return typeof id === 'number' ? String(id) : typeof id === 'string' ? id : null
}

function repeatedIds(piece: Piece, items: readonly unknown[]): Problem[] {
  const first = new Map<string, number>()
  return items.flatMap((item, index) => {
    const id = idOf(item)
    const before = id === null ? undefined : first.get(id)
    if (id !== null && before === undefined) first.set(id, index)
    if (id === null || before === undefined) return []
    const line = piece.locate([before, 'id'], 'value')?.line
    const where =
      line === undefined ? `record ${before + 1} of the file` : `the record at line ${line}`
    return [
      problemAt(piece, [index, 'id'], {
        code: 'duplicate-id',
        what: `the id "${id}" is taken by ${where}`,
        mend: 'give one of the two another id',
      }),
    ]
  })
}
