/** What a document is called: its type, and whose it is. */
import type { DocumentType } from '../../model/documents/types.ts'
import type { DossierDocument } from '../../model/schema/dossier.ts'

export const DOCUMENT_TYPE_WORDS: Readonly<Record<DocumentType, string>> = {
  png: 'PNG picture',
  jpg: 'JPEG picture',
  webp: 'WebP picture',
  svg: 'SVG drawing',
  pdf: 'PDF',
  csv: 'CSV table',
  txt: 'plain text',
}

type Owned = Pick<DossierDocument, 'credit' | 'licence'>

export const sayCredit = ({ credit, licence }: Owned) => `${credit} · Licence: ${licence}`

/** In one line of a list of sources. */
export const sayDocument = ({ title, ...owned }: Owned & Pick<DossierDocument, 'title'>) =>
  `${title} (${sayCredit(owned)})`
