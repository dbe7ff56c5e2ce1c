/** The parts around the slides: what is in the package, what it is called, and the list of its slides. */
import { escapeXml } from '../../domain/markup.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import { emu, NOTES_PAGE, SLIDE } from './units.ts'
import { HEAD, NAMESPACES } from './xml.ts'

const OFFICE_XML = 'application/vnd.openxmlformats-officedocument'

export const TYPES = {
  presentation: `${OFFICE_XML}.presentationml.presentation.main+xml`,
  master: `${OFFICE_XML}.presentationml.slideMaster+xml`,
  layout: `${OFFICE_XML}.presentationml.slideLayout+xml`,
  slide: `${OFFICE_XML}.presentationml.slide+xml`,
  notesMaster: `${OFFICE_XML}.presentationml.notesMaster+xml`,
  notes: `${OFFICE_XML}.presentationml.notesSlide+xml`,
  theme: `${OFFICE_XML}.theme+xml`,
  properties: `${OFFICE_XML}.extended-properties+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const

export interface PackagePart {
  /** From the package's root, without a slash before it. */
  path: string
  type: string
}

export function contentTypesXml(parts: readonly PackagePart[]): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['svg', 'image/svg+xml'],
  ].map(
    ([extension, type]) => `<Default Extension="${extension ?? ''}" ContentType="${type ?? ''}"/>`,
  )
  const own = parts.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`)
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...own].join('')}</Types>`
}

export interface Properties {
  title: string
  author: string
  marking: string
  made: Date
  slides: number
  notes: number
}

export function coreXml({ title, author, marking, made }: Properties): string {
  const time = `${made.toISOString().slice(0, 19)}Z`
  const dated = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><cp:keywords>${marking}</cp:keywords><dc:language>en</dc:language>` +
    `${dated('created')}${dated('modified')}</cp:coreProperties>`
  )
}

export function appXml({ slides, notes }: Properties): string {
  return (
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<PresentationFormat>Widescreen</PresentationFormat><Slides>${String(slides)}</Slides><Notes>${String(notes)}</Notes>` +
    `<Application>${EXPORT_WORDS.program}</Application></Properties>`
  )
}

/** Ids are those of relations. */
export interface Contents {
  masters: readonly { id: string; relation: string }[]
  notesMaster: string | null
  slides: readonly string[]
}

/** The format's own lowest id of a slide. */
const FIRST_SLIDE = 256

export function presentationXml({ masters, notesMaster, slides }: Contents): string {
  const listed = masters.map(({ id, relation }) => `<p:sldMasterId id="${id}" r:id="${relation}"/>`)
  const shown = slides.map(
    (relation, at) => `<p:sldId id="${String(FIRST_SLIDE + at)}" r:id="${relation}"/>`,
  )
  const notes =
    notesMaster === null
      ? ''
      : `<p:notesMasterIdLst><p:notesMasterId r:id="${notesMaster}"/></p:notesMasterIdLst>`
  return (
    `${HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst>${listed.join('')}</p:sldMasterIdLst>${notes}` +
    `<p:sldIdLst>${shown.join('')}</p:sldIdLst><p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/>` +
    `<p:notesSz cx="${emu(NOTES_PAGE.width)}" cy="${emu(NOTES_PAGE.height)}"/></p:presentation>`
  )
}
