/** The files of a dossier's documents, by the names that they are served by. */
import { DOCUMENT_FOLDER } from '../model/documents/read-document.ts'
import type { Dossier } from '../model/schema/dossier.ts'

/** `folder` are the files that the dossier was compiled from. */
export function documentBytes(
  { files = [] }: Pick<Dossier, 'files'>,
  folder: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    files.flatMap(({ file, name }) => {
      const bytes = folder.get(DOCUMENT_FOLDER + file)
      return bytes === undefined ? [] : [[name, bytes] as const]
    }),
  )
}
