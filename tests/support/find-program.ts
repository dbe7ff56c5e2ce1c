/** Finds the programs, written by others, that read what we export. */
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Each with Debian's package. */
export const PROGRAMS = {
  soffice: 'libreoffice-impress',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfimages: 'poppler-utils',
  qpdf: 'qpdf',
  ogrinfo: 'gdal-bin',
} as const
export type Program = keyof typeof PROGRAMS

/** LibreOffice is seldom on the path outside Linux. */
const OFFICE_FOLDERS = [
  '/Applications/LibreOffice.app/Contents/MacOS',
  join(process.env['PROGRAMFILES'] ?? '', 'LibreOffice', 'program'),
]

export function findProgram(name: Program): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  if (name === 'soffice') folders.push(...OFFICE_FOLDERS)
  const file = process.platform === 'win32' ? `${name}.exe` : name
  return (
    folders
      .map((folder) => join(folder, file))
      .find((path) => existsSync(path) && statSync(path).isFile()) ?? null
  )
}
