/** Letters of every script that are lost in a handout and in slides: `npx tsx tests/bench/trials/letters.ts [--keep FOLDER]`. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compileFolder } from '../../../src/cli/compile-folder.ts'
import { countLetters } from '../../support/letters-trial.ts'
import { keepTrial } from './keep.ts'

const { values } = parseArgs({ options: { keep: { type: 'string' } } })
const found = await compileFolder('data/kazakhstan-2011')
if (found?.compiled.ok !== true) throw new Error('the dossier does not hold together')
const { keep } = values
const { scripts } = await countLetters(found.compiled.dossier, async (name, bytes) => {
  if (keep !== undefined) await writeFile(join(keep, name), bytes)
})
const counts = Object.fromEntries(
  scripts.flatMap(({ script, letters, lostInPdf, lostInPptx }) => [
    [script, letters],
    [`${script}, lost in pdftotext`, lostInPdf],
    [`${script}, lost in PPTX`, lostInPptx],
  ]),
)
const lost = scripts.reduce((sum, one) => sum + one.lostInPdf + one.lostInPptx, 0)
keepTrial('letters', { runs: 1, seed: 0, lost, ...counts })
if (lost > 0) process.exitCode = 1
