/** A briefing in every script → a handout and slides, and which of its letters come back out of them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { boundariesOf, exportKit } from '../../src/cli/export-kit.ts'
import type { ExportJob, Exporter } from '../../src/export/job.ts'
import { exportPdf } from '../../src/export/pdf/export-pdf.ts'
import { exportPptx } from '../../src/export/pptx/export-pptx.ts'
import type { Dossier } from '../../src/model/schema/dossier.ts'
import { askProgram } from '../programs/support/ask-program.ts'
import { SCRIPTS } from './scripts.ts'

/** Figures inside text from right to left are put by a reader's own rule: such a text is looked for word by word. */
const TURNED = /\p{Script=Arabic}|\p{Script=Hebrew}/u

/** What a reader may change: spaces, signs that are never seen, and accents written apart. */
const letters = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}\u202a-\u202e]/gu, '')
    .replaceAll('\ufe0f', '')

/** Letters of a text that are not there in its order, code points. */
export function lostOf(text: string, read: string): number {
  const parts = TURNED.test(text) ? (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) : [text]
  return parts
    .map(letters)
    .filter((part) => !read.includes(part))
    .reduce((sum, part) => sum + [...part].length, 0)
}

export interface ScriptCount {
  script: string
  letters: number
  lostInPdf: number
  lostInPptx: number
}

/** One step, whose title, words and notes are in each of the scripts. */
function inAllScripts(dossier: Dossier): Dossier {
  const { briefing } = dossier
  const [step] = briefing?.steps ?? []
  if (briefing === undefined || step === undefined) throw new Error('the dossier has no briefing')
  const words = Object.values(SCRIPTS).join('\n\n')
  return {
    ...dossier,
    briefing: { ...briefing, steps: [{ ...step, words, notes: words, title: SCRIPTS.Mixed }] },
  }
}

async function bytesOf(exporter: Exporter, job: ExportJob): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of exporter(job)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function slideText(pptx: Uint8Array): string {
  return Object.entries(unzipSync(pptx))
    .filter(([path]) => /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/.test(path))
    .flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(/<a:t>([^<]*)<\/a:t>/g)])
    .map(([, text]) => (text ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"'))
    .join('')
}

/** @throws when poppler is not there. */
export async function countLetters(
  dossier: Dossier,
  keep?: (name: string, bytes: Uint8Array) => Promise<void>,
): Promise<{ scripts: ScriptCount[]; fonts: string }> {
  const kit = exportKit({ now: () => new Date('2026-11-30T12:00:00Z') })
  const odd = inAllScripts(dossier)
  const [step] = odd.briefing?.steps ?? []
  const job: ExportJob = {
    dossier: odd,
    boundaries: await boundariesOf(kit),
    scope: { what: 'slide', id: step?.id ?? '' },
    marking: 'clear',
    notes: true,
    scale: 1,
    kit,
  }
  const folder = await mkdtemp(join(tmpdir(), 'cartouche-letters-'))
  try {
    const file = join(folder, 'letters.pdf')
    const pdf = await bytesOf(exportPdf, job)
    await writeFile(file, pdf)
    const pptx = await bytesOf(exportPptx, job)
    await keep?.('letters.pdf', pdf)
    await keep?.('letters.pptx', pptx)
    const inPdf = letters(await askProgram('pdftotext', [file, '-']))
    const inPptx = letters(slideText(pptx))
    const scripts = Object.entries(SCRIPTS).map(([script, text]) => ({
      script,
      letters: [...letters(text)].length,
      lostInPdf: lostOf(text, inPdf),
      lostInPptx: lostOf(text, inPptx),
    }))
    return { scripts, fonts: await askProgram('pdffonts', [file]) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
