/** What every exporter is given, and what it gives back: bytes as they come, so that nothing whole is held. */
import type { Boundaries } from '../domain/boundaries.ts'
import { LISTS } from '../domain/vocabulary.ts'
import type { Dossier, Marking } from '../model/schema/dossier.ts'
import type { CatalogueEntry } from '../letters/catalogue.ts'
import type { MeasureText, FontFace } from '../drawing/drawing.ts'
import type { View } from '../view/view.ts'
import type { ShapedRun } from './shape.ts'

export const FILE_LISTS = [...LISTS, 'figures'] as const
export type FileList = (typeof FILE_LISTS)[number]

/** A View (released like the dossier), one slide of the briefing, or all of it. */
export type Scope =
  { what: 'view'; view: View } | { what: 'slide'; id: string } | { what: 'briefing' }

export interface ExportJob {
  /** Released for its audience already (see `release.ts`); its `briefing` is what is exported. */
  dossier: Dossier
  boundaries: Boundaries
  scope: Scope
  /** Printed on every page. */
  marking: Marking
  /** Whether the speaker's notes are written where the format has room for them. */
  notes: boolean
  /** 1 to 4: pixels of a picture for one of CSS. */
  scale: number
  /** Of a picture, CSS pixels; as the exporter has it where it is left out. */
  size?: { width: number; height: number }
  /** Which records a table is of, or the figures of all indicators; incidents where it is left out. */
  list?: FileList
  kit: ExportKit
  /** Told as pages, slides or parts are done. */
  onProgress?: (done: number, total: number) => void
  /** Checked between parts; an exporter that finds it aborted throws its reason. */
  signal?: AbortSignal
}

/** What Node and a browser do each in their own way. */
export interface ExportKit {
  /** With the files that have the letters of a text, and those that our own words need. */
  fonts: (text: string) => Promise<ExportFonts>
  /** PNG bytes of an SVG whose text is outlines; `scale` pixels for one of the drawing. */
  rasterize: (svg: string, scale: number) => Promise<Uint8Array>
  /** The page that a one-file export is written into; see `html/`. */
  shell: () => Promise<string>
  /** Bytes of a document, by the name that its file is served by. */
  document: (name: string) => Promise<Uint8Array>
  /** Boundaries as the one file carries them: the text of `region.json`, `world.json` and `labels.json`. */
  boundaryTexts: () => Promise<{ region: string; world: string; labels: string }>
  /** The time of the export. */
  now: () => Date
}

/** Our own fonts, read with fontkit: the same widths and outlines in Node and in a browser. */
export interface ExportFonts {
  measure: MeasureText
  /** SVG path data (M, L, C, Z, absolute) of one line, its baseline starting at 0,0; y grows downwards. */
  outline: (text: string, font: FontFace, size: number, letterSpacing: number) => string
  /** A line as runs of one font and direction, from left to right; letters that no file has are in the first one's. */
  shape: (text: string, font: FontFace, base?: 'ltr' | 'rtl') => readonly ShapedRun[]
  /** Those that were read. */
  files: readonly CatalogueEntry[]
  /** Bytes of a font file, by the name that `shape` gives. */
  bytes: (file: string) => Uint8Array
  /** Code points of a text that no file has a letter for. */
  without: (text: string) => number[]
}

/** Bytes of the file from its beginning to its end; throws when it cannot be made whole. */
export type Exporter = (job: ExportJob) => AsyncIterable<Uint8Array>

/** The fonts for everything that a job may write. */
export const fontsOf = ({
  dossier,
  kit,
}: Pick<ExportJob, 'dossier' | 'kit'>): Promise<ExportFonts> => kit.fonts(JSON.stringify(dossier))
