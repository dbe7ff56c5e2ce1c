/** Documents and pictures of records: which belong to one, and where the page finds their files. */
import type { Dossier, DossierDocument } from '../model/schema/dossier.ts'

/** Beside the compiled dossier. Hosts keep what lies in a folder of this name for good: names change with what is in them. */
const FOLDER = 'assets'

/** From the folder of the site; the name that the file has in a page that is one file. */
export const DOCUMENT_PLACE = `data/${FOLDER}/`

/** From the folder of the compiled dossier. */
export const besideDossier = (name: string) => `${FOLDER}/${name}`

/** In the order of the dossier; those of a source are also all that come from it. */
export const documentsAbout = (
  { documents = [] }: Pick<Dossier, 'documents'>,
  reference: string,
): DossierDocument[] =>
  documents.filter(
    ({ about, sources }) =>
      about.includes(reference) || sources.some((id) => reference === `source:${id}`),
  )
