/** `cartouche build`: the dossier as the one JSON file that the browser reads, its documents beside it. */
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { besideDossier } from '../domain/record-documents.ts'
import type { Dossier } from '../model/schema/dossier.ts'
import { listProblems } from './check.ts'
import { readWords, usageError, type Command } from './command.ts'
import { documentBytes } from './document-bytes.ts'
import { CannotWrite, tellingWhy } from './export/cannot-write.ts'
import { writeText, writeWhole } from './export/write-whole.ts'

export const build: Command = {
  name: 'build',
  usage: 'build <folder> --out <folder>',
  summary: 'compile a dossier to <id>.json in the folder --out, its documents beside it',
  async run(words, output) {
    const { rest, values, wrong } = readWords(words, [], ['--out'])
    const [folder, ...more] = rest
    const out = values.get('--out')
    if (wrong !== null) return usageError(build, output, wrong)
    if (folder === undefined || more.length > 0) return usageError(build, output, 'name one folder')
    if (out === undefined) return usageError(build, output, 'say where to: --out <folder>')
    // With it comes the geography: help and wrong usage answer at once.
    const { compileFolder } = await import('./compile-folder.ts')
    const found = await compileFolder(folder)
    if (found === null) return usageError(build, output, `there is no folder ${folder}`)
    if (!found.compiled.ok) {
      output.out(listProblems(folder, found.compiled.problems))
      return 1
    }
    const { dossier } = found.compiled
    const file = join(out, `${dossier.meta.id}.json`)
    try {
      tellingWhy(out, () => mkdirSync(out, { recursive: true }))
      await writeText(file, `${JSON.stringify(dossier)}\n`)
      await writeDocuments(out, dossier, found.files)
    } catch (error) {
      if (!(error instanceof CannotWrite)) throw error
      output.error(`cartouche build: ${error.message}`)
      return 1
    }
    output.out(file)
    return 0
  },
}

/** @throws CannotWrite */
async function writeDocuments(
  out: string,
  dossier: Dossier,
  folder: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  for (const [name, bytes] of documentBytes(dossier, folder)) {
    const file = join(out, besideDossier(name))
    tellingWhy(out, () => mkdirSync(dirname(file), { recursive: true }))
    await writeWhole(file, [bytes])
  }
}
