/** Documents: each has a file of its own, of a type that it may have, and a picture says what it shows. */
import { DOCUMENT_PROBLEMS } from '../../../words/problems/documents.ts'
import { DOCUMENT_TYPES, endingOf, typeOfFile } from '../../documents/types.ts'
import type { Problem } from '../../problem.ts'
import { repeated } from '../../repeated.ts'
import type { DossierDocument } from '../../schema/dossier.ts'
import type { Diagnostic, DossierFiles } from '../../source-file.ts'
import { problemIn, type Collections } from '../collections.ts'
import { nearest } from '../nearest.ts'

export function checkDocuments(
  { documents }: Collections,
  files: DossierFiles['documentFiles'],
): Problem[] {
  const again = repeated(documents.entries, ({ value }) => value.file)
  const firstOf = new Map(again.map(({ item, before }) => [item, before]))
  return documents.entries.flatMap((entry) => {
    const { file, kind, description } = entry.value
    const before = firstOf.get(entry)
    const fault: Diagnostic | null =
      before === undefined
        ? (faultOfFile(file, files) ?? faultOfKind(entry.value))
        : {
            code: 'duplicate-item',
            ...DOCUMENT_PROBLEMS.sameFile(file, Number(before.at[0]) + 1),
          }
    return [
      ...(fault === null ? [] : [problemIn(entry, ['file'], fault)]),
      ...(kind === 'picture' && description === undefined
        ? [problemIn(entry, [], { code: 'missing-key', ...DOCUMENT_PROBLEMS.noDescription })]
        : []),
    ]
  })
}

function faultOfFile(file: string, files: DossierFiles['documentFiles']): Diagnostic | null {
  const read = files.get(file)
  if (read !== undefined) return read.ok ? null : read.fault
  const near = nearest(file, files.keys())
  return { code: 'file-missing', ...DOCUMENT_PROBLEMS.missing(file, near) }
}

function faultOfKind({ file, kind }: DossierDocument): Diagnostic | null {
  const type = typeOfFile(file)
  if (type === null) return null
  const { isPicture, isDocument } = DOCUMENT_TYPES[type]
  if (kind === 'picture' && !isPicture)
    return { code: 'document', ...DOCUMENT_PROBLEMS.noPicture(endingOf(file)) }
  return kind === 'document' && !isDocument
    ? { code: 'document', ...DOCUMENT_PROBLEMS.onlyPicture }
    : null
}
