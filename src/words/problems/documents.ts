/** Problems of documents: their files, and what a picture lacks. */
import type { DiagnosticText } from './diagnostic-text.ts'
import { listed, meantOr } from './sentence-parts.ts'

const NAMES = {
  png: 'a PNG picture',
  jpg: 'a JPEG picture',
  webp: 'a WebP picture',
  svg: 'an SVG drawing',
  pdf: 'a PDF document',
  csv: 'a table as text',
  txt: 'plain text',
  text: 'plain text',
} as const

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1)

export const DOCUMENT_PROBLEMS = {
  missing: (file: string, near: string | null): DiagnosticText => ({
    what: `there is no file documents/${file}`,
    mend: meantOr(near, 'put the file there, or take the record out'),
  }),
  ending: (ending: string, known: readonly string[]): DiagnosticText => ({
    what: `a document cannot be a file of the type "${ending}"`,
    mend: `save it as one of ${listed(known)}`,
  }),
  tooLarge: (bytes: number, most: number): DiagnosticText => ({
    what: `the file has ${megabytes(bytes)} MB, which is more than is carried here`,
    mend: `make it smaller than ${megabytes(most)} MB`,
  }),
  tooWide: (width: number, height: number, most: number): DiagnosticText => ({
    what: `the picture has ${width} × ${height} pixels, which is more than is shown here`,
    mend: `keep it to ${most} either way`,
  }),
  otherType: (
    type: keyof typeof NAMES,
    real: Exclude<keyof typeof NAMES, 'csv' | 'txt'> | null,
  ): DiagnosticText => ({
    what: `the file is named as ${NAMES[type]} and is ${real === null ? 'none: its bytes are something else' : NAMES[real]}`,
    mend:
      real === null || real === 'text'
        ? 'save it again in the type of its name'
        : `name it .${real}, or save it again in the type of its name`,
  }),
  noSize: (type: keyof typeof NAMES): DiagnosticText => ({
    what: 'the picture does not say how large it is',
    mend:
      type === 'svg'
        ? 'give its root `width` and `height` in pixels, or a `viewBox`'
        : 'save it again: the file is cut short',
  }),
  activeSvg: (found: string): DiagnosticText => ({
    what: `the drawing holds \`${found}\`, which could run or ask another server`,
    mend: 'take it out: a picture holds only shapes and text',
  }),
  position: {
    what: 'the photograph says where it was taken (GPS in its Exif data)',
    mend: 'save it without its metadata',
  },
  noPicture: (ending: string): DiagnosticText => ({
    what: `a picture cannot be a file of the type "${ending}"`,
    mend: 'write `kind: document`, or save it as png, jpg, webp or svg',
  }),
  onlyPicture: {
    what: 'an SVG file can only be a picture: opened by itself it could run what stands in it',
    mend: 'write `kind: picture`, or save it as pdf',
  },
  noDescription: {
    what: 'the picture has no description',
    mend: 'add `description`: what it shows, for those who do not see it',
  },
  sameFile: (file: string, record: number): DiagnosticText => ({
    what: `the file "${file}" is that of record ${record} already`,
    mend: 'name all that it illustrates in the `about` of one record',
  }),
} as const
