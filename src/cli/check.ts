/** `cartouche check`: a summary of a sound dossier, or everything that is wrong with it. */
import { basename, relative, resolve } from 'node:path'
import { DOCUMENT_FOLDER } from '../model/documents/read-document.ts'
import { formatProblem, type Problem } from '../model/problem.ts'
import { readWords, usageError, type Command } from './command.ts'
import { formatSummary, summaryOf } from './summary.ts'

export const check: Command = {
  name: 'check',
  usage: 'check <folder> [--json]',
  summary: 'check a dossier: a summary, or every problem with its line and mend',
  async run(words, output) {
    const { flags, rest, wrong } = readWords(words, ['--json'], [])
    const [folder, ...more] = rest
    if (wrong !== null) return usageError(check, output, wrong)
    if (folder === undefined) return usageError(check, output, 'name the folder of a dossier')
    if (more.length > 0) return usageError(check, output, 'one folder at a time')
    // With it comes the geography: help and wrong usage answer at once.
    const { compileFolder } = await import('./compile-folder.ts')
    const found = await compileFolder(folder)
    if (found === null) return usageError(check, output, `there is no folder ${folder}`)
    const { compiled, hasBoundaries } = found
    if (!hasBoundaries)
      output.error('geo/out is not built: codes and positions are not checked against boundaries')
    for (const file of compiled.unread) output.error(`not read: ${file}: ${whyUnread(file)}`)
    if (compiled.ok) {
      const { id } = compiled.dossier.meta
      const name = basename(resolve(folder))
      if (id !== name)
        output.error(
          `the id in dossier.yaml is ${id} and the folder ${name}: links and exports are named after the id, so name the folder so too`,
        )
      const summary = summaryOf(compiled.dossier)
      // Fonts are read only here: help and wrong usage answer at once.
      const { formatWarning, lettersWithoutFace } = await import('./missing-letters.ts')
      const letters = await lettersWithoutFace(folder, compiled.dossier)
      for (const one of letters) output.error(`warning: ${formatWarning(one)}`)
      const warnings = letters.length === 0 ? {} : { warnings: letters }
      output.out(
        flags.has('--json')
          ? JSON.stringify({ ok: true, summary, ...warnings }, null, 2)
          : formatSummary(summary),
      )
      return 0
    }
    const { problems } = compiled
    output.out(
      flags.has('--json')
        ? JSON.stringify({ ok: false, problems }, null, 2)
        : listProblems(folder, problems),
    )
    return 1
  },
}

/** Pieces that a person may take for part of the dossier. */
function whyUnread(file: string): string {
  const kind = /^([a-z]+)[^/]*\.geojson$/i.exec(file)?.[1]?.toLowerCase()
  if (kind === 'places' || kind === 'routes')
    return `a dossier has its ${kind} in ${kind}.geojson; move the features there, or take the file out`
  if (file.startsWith(DOCUMENT_FOLDER))
    return 'no record of documents.yaml names it; add one, or take the file out'
  if (file.startsWith('text/')) return 'the narrative is read from text/en/*.md'
  return 'no part of the dossier is made from it; take it out, or name it as the README has it'
}

/** Paths from where the caller stands, so that a terminal opens them. */
export function listProblems(folder: string, problems: readonly Problem[]): string {
  const base = relative(process.cwd(), folder).replaceAll('\\', '/')
  const lines = problems.map((problem) =>
    formatProblem(base === '' ? problem : { ...problem, file: `${base}/${problem.file}` }),
  )
  return [...lines, `${problems.length} problem${problems.length === 1 ? '' : 's'}`].join('\n')
}
