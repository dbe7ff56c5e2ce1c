/** The files of a dossier's documents → the elements of a one-file page that hold them. */
import { DOCUMENT_PLACE } from '../../domain/record-documents.ts'
import { DOCUMENT_TYPES, typeOfFile } from '../../model/documents/types.ts'
import type { Dossier } from '../../model/schema/dossier.ts'
import { base64 } from '../base64.ts'
import type { ExportKit } from '../job.ts'
import { DOSSIER_TAG, HELD, heldElement } from './page.ts'

/** An element of ours, as `heldElement` and a browser write it; base64 has no sign that ends it. */
const HELD_DOCUMENT = new RegExp(
  `<script type="text/plain" ${HELD.name}="${DOCUMENT_PLACE}[^>]*>[^<]*</script>\\s*`,
  'g',
)

/**
 * A page that is exported once more may hold files that its new audience may not have: all that it holds is taken out,
 * and what the released dossier names is put in.
 * @throws when a file does not arrive.
 */
export async function withDocuments(
  page: string,
  { files = [] }: Pick<Dossier, 'files'>,
  kit: Pick<ExportKit, 'document'>,
): Promise<string> {
  const bare = page.replaceAll(HELD_DOCUMENT, '')
  const elements = await Promise.all(
    files.map(async ({ name }) => {
      const type = typeOfFile(name)
      const media = type === null ? 'application/octet-stream' : DOCUMENT_TYPES[type].media
      return heldElement(DOCUMENT_PLACE + name, media, base64(await kit.document(name)))
    }),
  )
  return elements.length === 0
    ? bare
    : bare.replace(DOSSIER_TAG, (tag) => [...elements, tag].join('\n    '))
}
