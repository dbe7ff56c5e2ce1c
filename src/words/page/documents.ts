/** Words of the documents and pictures that a record shows. */

export const DOCUMENT_WORDS = {
  heading: 'Documents and pictures',
  enlarge: (title: string) => `Show large: ${title}`,
  download: (title: string) => `Download: ${title}`,
  from: 'From',
} as const
