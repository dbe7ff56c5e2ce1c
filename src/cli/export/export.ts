/** `cartouche export`: a dossier, a briefing or a View as a file for others, whole or not at all. */
import { FORMAT_TABLE, FORMATS, hasNotes, type Format } from '../../export/formats.ts'
import type { ExportJob } from '../../export/job.ts'
import type { Boundaries } from '../../domain/boundaries.ts'
import type { Dossier } from '../../model/schema/dossier.ts'
import { sayBytes } from '../../words/record/say-bytes.ts'
import { listProblems } from '../check.ts'
import type { Command, ExitCode, Output } from '../command.ts'
import { tellTrouble, WrongOptions } from '../wrong-options.ts'
import { readOptions, type ExportOptions } from './read-options.ts'

export const exportCommand: Command = {
  name: 'export',
  usage: 'export <folder> --format <format> --out <file> [options]',
  summary: 'write a briefing, a View or the records for an audience: see export --help',
  options: [
    `--format   ${FORMATS.join(', ')}`,
    '--out      the file; it is there whole, or not at all',
    '--view     the address of a View, or what follows its #',
    '--step     opening, closing or the id of a step; usual is the whole briefing',
    '--marking  clear, green, amber or red: what is above it is left out, and listed',
    '--notes    with the speaker’s notes (html, pptx, pdf); with --marking those that it allows',
    '--scale    1 to 4: pixels of a picture for one of CSS',
    '--size     width and height of a picture in CSS pixels, as 1280x720 (png, svg)',
    '--list     incidents, places, routes, claims, actors, sources or figures (csv)',
    '',
    'Without --marking everything goes, at the highest marking that anything carries.',
  ],
  run: (words, output) =>
    tellTrouble(exportCommand, output, () => exportFolder(readOptions(words), output)),
}

async function exportFolder(options: ExportOptions, output: Output): Promise<ExitCode> {
  // With it comes the geography: help and wrong usage answer at once.
  const { compileFolder } = await import('../compile-folder.ts')
  const found = await compileFolder(options.folder)
  if (found === null) throw new WrongOptions(`there is no folder ${options.folder}`)
  if (!found.compiled.ok) {
    output.out(listProblems(options.folder, found.compiled.problems))
    return 1
  }
  // All that draws and writes is loaded only here: help and wrong usage answer at once.
  const { boundariesOf, exportKit } = await import('../export-kit.ts')
  const { documentBytes } = await import('../document-bytes.ts')
  const documents = documentBytes(found.compiled.dossier, found.files)
  const kit = exportKit({ say: output.error, documents })
  const boundaries = await boundariesOf(kit).catch(() => {
    throw new Error('the boundaries in geo/out cannot be read: run npm run geo')
  })
  const entry = FORMAT_TABLE[options.format]
  const { dossier, scope, marking, notes } = await released(
    found.compiled.dossier,
    options,
    boundaries,
    output,
  )
  const { writeWhole } = await import('./write-whole.ts')
  const { progressOf } = await import('./progress.ts')
  const progress = progressOf(options.format)
  const job: ExportJob = {
    dossier,
    boundaries,
    scope,
    marking,
    notes,
    scale: options.scale,
    ...(options.size === null ? {} : { size: options.size }),
    ...(options.list === null ? {} : { list: options.list }),
    kit,
    onProgress: progress.tell,
  }
  await warnOfLetters(options.format, job, output)
  const write = await entry.load()
  const length = await writeWhole(options.out, write(job)).finally(progress.end)
  const { markingLabel } = await import('../../export/figure/source-line.ts')
  output.out(`${options.out}  ${sayBytes(length)}  ${markingLabel(marking)}`)
  return 0
}

/** Before anything is written: what would be drawn as a box, and where. */
async function warnOfLetters(format: Format, job: ExportJob, output: Output): Promise<void> {
  const { codeName, isDrawn, mayLackLetters, missingLetters } =
    await import('../../export/missing-letters.ts')
  const text = JSON.stringify(job.dossier)
  if (!isDrawn(format) || !mayLackLetters(text)) return
  for (const { letter, where, count } of missingLetters(job.dossier, await job.kit.fonts(text))) {
    const more = count === 1 ? '' : `, and ${String(count - 1)} more`
    output.error(
      `no font has ${letter} (${codeName(letter)}), in ${where}${more}: a box stands for it`,
    )
  }
}

/** The list of what is left out is told before anything is written. */
async function released(
  dossier: Dossier,
  options: ExportOptions,
  boundaries: Boundaries,
  output: Output,
): Promise<Pick<ExportJob, 'dossier' | 'scope' | 'marking' | 'notes'>> {
  const { format, marking } = options
  // A handout has them on demand alone; an audience, too.
  const asked = options.notes || (marking === null && format !== 'pdf')
  const notes = asked && hasNotes(format, options.view === null ? 'briefing' : 'view')
  const { leftOutOf, release } = await import('../../export/release/release.ts')
  const { pickScope } = await import('./pick-scope.ts')
  const { highestMarking } = await import('../../export/release/highest.ts')
  const { sayEverything, sayLeftOut } = await import('./say-left-out.ts')
  const limit = marking ?? highestMarking(dossier, { notes })
  const made = release(dossier, limit, { notes, boundaries })
  const picked = pickScope(made.dossier, options, FORMAT_TABLE[format].holds)
  const seen = picked.what === 'view' ? made.releaseView(picked.view) : null
  const leftOut = [...leftOutOf(made, format, picked), ...(seen?.leftOut ?? [])]
  output.error(marking === null ? sayEverything(leftOut, limit) : sayLeftOut(leftOut, limit))
  return {
    dossier: made.dossier,
    scope: seen === null ? picked : { what: 'view', view: seen.view },
    marking: limit,
    notes,
  }
}
