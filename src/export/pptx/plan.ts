/** Which parts the file will have, known before the first slide is drawn: the file begins with their list. */
import type { Theme } from '../../view/view.ts'
import { TYPES, type PackagePart } from './documents.ts'
import { LAYOUTS } from './masters.ts'
import type { PptxPage } from './page.ts'

export interface PptxPlan {
  /** Those that the pages use: a master each, in this order. */
  themes: readonly Theme[]
  withNotes: boolean
  parts: readonly PackagePart[]
}

export const PATHS = {
  theme: (number: number) => `ppt/theme/theme${String(number)}.xml`,
  master: (number: number) => `ppt/slideMasters/slideMaster${String(number)}.xml`,
  layout: (number: number) => `ppt/slideLayouts/slideLayout${String(number)}.xml`,
  slide: (number: number) => `ppt/slides/slide${String(number)}.xml`,
  notes: (number: number) => `ppt/notesSlides/notesSlide${String(number)}.xml`,
  drawing: (name: string, number: number) => `ppt/media/${name.toLowerCase()}${String(number)}.svg`,
  bitmap: (name: string, number: number) => `ppt/media/${name.toLowerCase()}${String(number)}.png`,
  presentation: 'ppt/presentation.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  core: 'docProps/core.xml',
  properties: 'docProps/app.xml',
} as const

/** `ppt/slides/slide1.xml` → `ppt/slides/_rels/slide1.xml.rels`. */
export const relationsOf = (path: string) => path.replace(/([^/]+)$/, '_rels/$1.rels')

/** How the presentation names a part of its own folder. */
export const fromPresentation = (path: string) => path.replace(/^ppt\//, '')
/** How a part in a folder below `ppt` names one in another. */
export const fromBeside = (path: string) => path.replace(/^ppt\//, '../')

/** Of the layout that a page is made from. */
export const layoutNumber = (
  plan: Pick<PptxPlan, 'themes'>,
  page: Pick<PptxPage, 'theme' | 'layout'>,
) => plan.themes.indexOf(page.theme) * LAYOUTS.length + LAYOUTS.indexOf(page.layout) + 1

export function planOf(pages: readonly PptxPage[]): PptxPlan {
  const themes = [...new Set(pages.map(({ theme }) => theme))]
  const withNotes = pages.some(({ notes }) => notes.length > 0)
  const part = (path: string, type: string): PackagePart => ({ path, type })
  const parts = [
    part(PATHS.presentation, TYPES.presentation),
    part(PATHS.core, TYPES.core),
    part(PATHS.properties, TYPES.properties),
    ...themes.flatMap((_, at) => [
      part(PATHS.master(at + 1), TYPES.master),
      part(PATHS.theme(at + 1), TYPES.theme),
      ...LAYOUTS.map((_layout, of) =>
        part(PATHS.layout(at * LAYOUTS.length + of + 1), TYPES.layout),
      ),
    ]),
    ...(withNotes
      ? [
          part(PATHS.notesMaster, TYPES.notesMaster),
          part(PATHS.theme(themes.length + 1), TYPES.theme),
        ]
      : []),
    ...pages.flatMap(({ notes }, at) => [
      part(PATHS.slide(at + 1), TYPES.slide),
      ...(notes.length > 0 ? [part(PATHS.notes(at + 1), TYPES.notes)] : []),
    ]),
  ]
  return { themes, withNotes, parts }
}
