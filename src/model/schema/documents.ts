/** Schemas of `documents.yaml`, the files that stand beside the records, and of what the build knows of each file. */
import * as v from 'valibot'
import { SCHEMA_RULES } from '../../words/problems/schema.ts'
import { LIMITS } from '../limits.ts'
import { Edtf, Id, list, Marking, once, Prose, Reference, SourceIds, whole } from './parts.ts'
import { DOCUMENT_KINDS } from './vocabulary.ts'

/** Inside the folder `documents`; nothing in it leads out of there, or has to be escaped in an address. */
const DocumentPath = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.[A-Za-z]+$/, SCHEMA_RULES.documentPath),
)

/** `documents.yaml`: a picture or another file, whose it is, what it rests on and which records it illustrates. */
export const DossierDocument = v.strictObject({
  id: Id,
  title: Prose,
  file: DocumentPath,
  kind: v.picklist(DOCUMENT_KINDS),
  /** Where the file, or each figure in it, comes from. */
  sources: SourceIds,
  /** An SPDX identifier, or words. */
  licence: Prose,
  /** Whom to name. */
  credit: Prose,
  caption: v.exactOptional(Prose),
  /** What a picture shows, for those who do not see it: needed there. */
  description: v.exactOptional(Prose),
  date: v.exactOptional(Edtf),
  /** The records that it is shown in. */
  about: v.pipe(list(Reference), v.minLength(1, SCHEMA_RULES.oneRecord), once()),
  marking: v.exactOptional(Marking),
})

/** What is read of a file when the dossier is compiled. */
export const DocumentFile = v.strictObject({
  /** As its document names it. */
  file: DocumentPath,
  /** As it is served: it changes with what is in the file. */
  name: v.pipe(v.string(), v.regex(/^[\w.-]+$/)),
  bytes: whole(1, LIMITS.document),
  /** Of a picture, in CSS pixels. */
  width: v.exactOptional(whole(1, LIMITS.pixels)),
  height: v.exactOptional(whole(1, LIMITS.pixels)),
})
