/** The whole app in one file: the shell with the dossier, the first View, title and marking in their places. */
import { escapeMarkup } from '../../domain/markup.ts'
import { fontsOf, type Exporter, type ExportJob } from '../job.ts'
import { withFonts } from './held-fonts.ts'
import {
  DESCRIPTION_TAG,
  DOSSIER_TAG,
  filled,
  jsonForScript,
  MARKING_TAG,
  START_TAG,
  TITLE_TAG,
} from './page.ts'
import { markingLabel } from '../figure/source-line.ts'
import { startFragment } from './start-fragment.ts'
import { HTML_WORDS } from './words.ts'

/** Bytes handed over at once. */
const PIECE = 1 << 18

export const exportHtml: Exporter = async function* (job) {
  const shell = withFonts(await job.kit.shell(), await fontsOf(job))
  const page = writePage(shell, job)
  job.signal?.throwIfAborted()
  const bytes = new TextEncoder().encode(page)
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
  job.onProgress?.(1, 1)
}

/** @throws when the shell is no shell. */
export function writePage(
  shell: string,
  { dossier, scope, marking }: Pick<ExportJob, 'dossier' | 'scope' | 'marking'>,
): string {
  const { meta, briefing } = dossier
  const named = scope.what === 'view' ? undefined : briefing?.title
  const title = named === undefined || named === '' ? meta.title : named
  const fills: [tag: string, end: string, content: string][] = [
    [TITLE_TAG, '</title>', escapeMarkup(HTML_WORDS.title(title))],
    [DESCRIPTION_TAG, '"', escapeMarkup(HTML_WORDS.description(dossier, marking))],
    [MARKING_TAG, '</p>', markingLabel(marking)],
    [START_TAG, '</script>', startFragment(dossier, scope)],
    [DOSSIER_TAG, '</script>', jsonForScript(dossier)],
  ]
  return fills.reduce((page, [tag, end, content]) => filled(page, tag, end, content), shell)
}
