/** The whole app in one file: the shell with the dossier, the first View, title and marking in their places. */
import { DossierIndex } from '../../domain/dossier-index.ts'
import { layerCatalogue } from '../../domain/layer-catalogue.ts'
import { escapeMarkup } from '../../domain/markup.ts'
import { makeFirst, type First } from '../../prerender/make-first.ts'
import { defaultView } from '../../view/defaults.ts'
import type { View } from '../../view/view.ts'
import { fontsOf, type Exporter, type ExportJob } from '../job.ts'
import { withDocuments } from './held-documents.ts'
import { withFonts } from './held-fonts.ts'
import {
  DESCRIPTION_TAG,
  DOSSIER_TAG,
  filled,
  FIRST_PAGE_TAG,
  FIRST_VIEW_TAG,
  jsonForScript,
  MARKING_TAG,
  SLIDE_THEMES_TAG,
  START_TAG,
  TITLE_TAG,
} from './page.ts'
import { markingLabel } from '../figure/source-line.ts'
import { startFragment } from './start-fragment.ts'
import { HTML_WORDS } from '../../words/export/html.ts'

/** Bytes handed over at once. */
const PIECE = 1 << 18

export const exportHtml: Exporter = async function* (job) {
  const fonts = await fontsOf(job)
  const lettered = withFonts(await job.kit.shell(), fonts)
  const shell = await withDocuments(lettered, job.dossier, job.kit)
  job.signal?.throwIfAborted()
  const index = new DossierIndex(job.dossier)
  const first = await makeFirst({
    index,
    boundaries: job.boundaries,
    measure: fonts.measure,
    view: firstView(index, job),
  })
  const page = writePage(shell, job, first)
  job.signal?.throwIfAborted()
  const bytes = new TextEncoder().encode(page)
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
  job.onProgress?.(1, 1)
}

/** What stands in the page before its app: the View that is exported; of a briefing, the dossier's own. */
function firstView(index: DossierIndex, { scope }: ExportJob): View {
  if (scope.what === 'view') return scope.view
  const layers = layerCatalogue(index).map(({ id }) => id)
  return defaultView(index.dossier, layers, { theme: 'paper', tall: true })
}

/** `first` is made from the same dossier. @throws when the shell is no shell. */
export function writePage(
  shell: string,
  { dossier, scope, marking }: Pick<ExportJob, 'dossier' | 'scope' | 'marking'>,
  first: First,
): string {
  const { meta, briefing } = dossier
  const named = scope.what === 'view' ? undefined : briefing?.title
  const title = named === undefined || named === '' ? meta.title : named
  const fills: [tag: string, end: string, content: string][] = [
    [TITLE_TAG, '</title>', escapeMarkup(HTML_WORDS.title(title))],
    [DESCRIPTION_TAG, '"', escapeMarkup(HTML_WORDS.description(dossier, marking))],
    [MARKING_TAG, '</p>', markingLabel(marking)],
    [START_TAG, '</script>', startFragment(dossier, scope)],
    [FIRST_VIEW_TAG, '"', escapeMarkup(first.view)],
    [SLIDE_THEMES_TAG, '"', escapeMarkup(first.slides)],
    [FIRST_PAGE_TAG, '</main>', first.page],
    [DOSSIER_TAG, '</script>', jsonForScript(dossier)],
  ]
  return fills.reduce((page, [tag, end, content]) => filled(page, tag, end, content), shell)
}
