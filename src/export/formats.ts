/** The formats by name: what the command line and the dialog offer, each loaded when asked for. */
import type { Exporter, Scope } from './job.ts'

export const FORMATS = [
  'html',
  'pptx',
  'pdf',
  'png',
  'svg',
  'geojson',
  'csv',
  'kml',
  'annotations',
] as const
export type Format = (typeof FORMATS)[number]

export interface FormatEntry {
  extension: string
  mediaType: string
  /** What it can hold: pictures hold one View, data the records of the dossier. */
  holds: 'briefing' | 'view' | 'records'
  load: () => Promise<Exporter>
}

export const FORMAT_TABLE: Readonly<Record<Format, FormatEntry>> = {
  html: {
    extension: 'html',
    mediaType: 'text/html',
    holds: 'briefing',
    load: async () => (await import('./html/export-html.ts')).exportHtml,
  },
  pptx: {
    extension: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    holds: 'briefing',
    load: async () => (await import('./pptx/export-pptx.ts')).exportPptx,
  },
  pdf: {
    extension: 'pdf',
    mediaType: 'application/pdf',
    holds: 'briefing',
    load: async () => (await import('./pdf/export-pdf.ts')).exportPdf,
  },
  png: {
    extension: 'png',
    mediaType: 'image/png',
    holds: 'view',
    load: async () => (await import('./figure/export-figure.ts')).exportPng,
  },
  svg: {
    extension: 'svg',
    mediaType: 'image/svg+xml',
    holds: 'view',
    load: async () => (await import('./figure/export-figure.ts')).exportSvg,
  },
  geojson: {
    extension: 'geojson',
    mediaType: 'application/geo+json',
    holds: 'records',
    load: async () => (await import('./data/export-geojson.ts')).exportGeojson,
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv',
    holds: 'records',
    load: async () => (await import('./data/export-csv.ts')).exportCsv,
  },
  kml: {
    extension: 'kml',
    mediaType: 'application/vnd.google-earth.kml+xml',
    holds: 'records',
    load: async () => (await import('./data/export-kml.ts')).exportKml,
  },
  annotations: {
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    holds: 'records',
    load: async () => (await import('./data/export-annotations.ts')).exportAnnotations,
  },
}

/** Formats that have room for the speaker's notes. */
export const WITH_NOTES: ReadonlySet<Format> = new Set(
  FORMATS.filter((one) => FORMAT_TABLE[one].holds === 'briefing'),
)

/** Whether a file has notes where they are asked for: a page of one View holds the whole briefing, slides and handouts of it that View alone. */
export const hasNotes = (format: Format, what: Scope['what'] | 'records') =>
  WITH_NOTES.has(format) && (what !== 'view' || format === 'html')
