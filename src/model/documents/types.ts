/** The types of file that a document may have, by the endings of their names. */

export const DOCUMENT_TYPES = {
  png: { media: 'image/png', isPicture: true, isDocument: true },
  jpg: { media: 'image/jpeg', isPicture: true, isDocument: true },
  webp: { media: 'image/webp', isPicture: true, isDocument: true },
  // As a page of its own it could run what stands in it; in a picture nothing of it runs.
  svg: { media: 'image/svg+xml', isPicture: true, isDocument: false },
  pdf: { media: 'application/pdf', isPicture: false, isDocument: true },
  csv: { media: 'text/csv; charset=utf-8', isPicture: false, isDocument: true },
  txt: { media: 'text/plain; charset=utf-8', isPicture: false, isDocument: true },
} as const

export type DocumentType = keyof typeof DOCUMENT_TYPES

export const endingOf = (file: string) => file.slice(file.lastIndexOf('.') + 1).toLowerCase()

/** Null for an ending that no document may have. */
export function typeOfFile(file: string): DocumentType | null {
  const ending = endingOf(file)
  if (ending === 'jpeg') return 'jpg'
  return isType(ending) ? ending : null
}

const isType = (ending: string): ending is DocumentType => Object.hasOwn(DOCUMENT_TYPES, ending)
