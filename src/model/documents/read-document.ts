/** The files of the folder `documents`: each measured and named, or what is wrong with it. */
import * as v from 'valibot'
import { DOCUMENT_PROBLEMS } from '../../words/problems/documents.ts'
import { FILE_PROBLEMS } from '../../words/problems/files.ts'
import type { DiagnosticText } from '../../words/problems/diagnostic-text.ts'
import { contentHash } from '../content-hash.ts'
import { LIMITS } from '../limits.ts'
import type { ProblemCode } from '../problem.ts'
import { DocumentFile as FileSchema } from '../schema/documents.ts'
import type { DocumentFile } from '../schema/dossier.ts'
import { isRecord, type Diagnostic } from '../source-file.ts'
import { readExif } from './exif.ts'
import { segmentsOf, sizeOfPicture } from './size.ts'
import { sniff } from './sniff.ts'
import { svgFault } from './svg-faults.ts'
import { DOCUMENT_TYPES, endingOf, typeOfFile, type DocumentType } from './types.ts'

/** Of the dossier, with its `/`. */
export const DOCUMENT_FOLDER = 'documents/'

export type ReadDocument = { ok: true; file: DocumentFile } | { ok: false; fault: Diagnostic }

/** By path inside the folder; `files` are those of the whole dossier. */
export function readDocuments(
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, ReadDocument> {
  const inside = [...files].filter(([path]) => path.startsWith(DOCUMENT_FOLDER))
  return new Map(
    inside.map(([path, bytes]) => {
      const file = path.slice(DOCUMENT_FOLDER.length)
      return [file, readDocument(file, bytes)] as const
    }),
  )
}

/** The same of a compiled dossier, whose list of files is told to be broken elsewhere. */
export function filesRead(value: unknown): ReadonlyMap<string, ReadDocument> {
  const list = v.safeParse(v.array(FileSchema), value)
  if (!list.success) return new Map()
  return new Map(list.output.map((file) => [file.file, { ok: true, file }] as const))
}

/** Paths in the dossier of the files that the records name, whole or not. */
export function namedFiles(records: unknown): ReadonlySet<string> {
  const list: readonly unknown[] = Array.isArray(records) ? records : []
  const names = list.flatMap((one) => (isRecord(one) ? one['file'] : []))
  return new Set(names.map((one) => DOCUMENT_FOLDER + String(one)))
}

export function readDocument(file: string, bytes: Uint8Array): ReadDocument {
  const type = typeOfFile(file)
  if (type === null) {
    const known = Object.keys(DOCUMENT_TYPES)
    return fault('not-allowed', DOCUMENT_PROBLEMS.ending(endingOf(file), known))
  }
  if (bytes.length === 0) return fault('file-empty', FILE_PROBLEMS.empty)
  if (bytes.length > LIMITS.document)
    return fault('too-large', DOCUMENT_PROBLEMS.tooLarge(bytes.length, LIMITS.document))
  const real = sniff(bytes)
  if (real !== (type === 'csv' || type === 'txt' ? 'text' : type))
    return fault('file-type', DOCUMENT_PROBLEMS.otherType(type, real))
  const inside = faultInside(type, bytes)
  if (inside !== null) return inside
  const read = { file, name: servedName(file, bytes), bytes: bytes.length }
  if (!DOCUMENT_TYPES[type].isPicture) return { ok: true, file: read }
  const size = sizeOfPicture(type, bytes)
  if (size === null) return fault('file-type', DOCUMENT_PROBLEMS.noSize(type))
  if (Math.max(size.width, size.height) > LIMITS.pixels)
    return fault('too-large', DOCUMENT_PROBLEMS.tooWide(size.width, size.height, LIMITS.pixels))
  return { ok: true, file: { ...read, ...size } }
}

const fault = (code: ProblemCode, said: DiagnosticText): ReadDocument => ({
  ok: false,
  fault: { code, ...said },
})

/** What may not leave with a picture. */
function faultInside(type: DocumentType, bytes: Uint8Array): ReadDocument | null {
  if (type === 'svg') {
    const found = svgFault(new TextDecoder().decode(bytes))
    return found === null ? null : fault('document', DOCUMENT_PROBLEMS.activeSvg(found))
  }
  if (type !== 'jpg') return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const segments = [...segmentsOf(bytes, view)]
  const isPlaced = segments.some(({ body }) => readExif(body)?.hasPosition === true)
  return isPlaced ? fault('document', DOCUMENT_PROBLEMS.position) : null
}

/** `maps/a.png` → `maps-a-<hash>.png`. */
function servedName(file: string, bytes: Uint8Array): string {
  const dot = file.lastIndexOf('.')
  const stem = file.slice(0, dot).replaceAll('/', '-')
  return `${stem}-${contentHash(bytes)}${file.slice(dot).toLowerCase()}`
}
