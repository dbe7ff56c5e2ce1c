/** The stages of `npm test`, in their order. */
import { join } from 'node:path'
import { DOSSIER_FOLDER } from '../../src/cli/dossier-folder.ts'
import { countOf, countPlaywright, countVitest, type Count } from './count-results.ts'
import { ensureBrowser } from './ensure-browser.ts'
import { ensurePrograms } from './ensure-programs.ts'
import { runCommand } from './run-command.ts'

interface Stage {
  name: string
  says: string
  /** `reports` is a folder to write in. */
  run(reports: string): Promise<Count>
}

/** A stage that passes or fails as one: a script of package.json, with its words. */
function whole(name: string, says: string, ...script: readonly string[]): Stage {
  return {
    name,
    says,
    async run() {
      const exit = await runCommand('npm', ['run', '--silent', ...script])
      return exit === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
    },
  }
}

const unit: Stage = {
  name: 'unit',
  says: 'functions and data, in Node',
  async run(reports) {
    const file = join(reports, 'vitest.json')
    const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    return countOf(file, await runCommand('vitest', words), countVitest)
  },
}

const programs: Stage = {
  name: 'programs',
  says: 'what is exported, read by programs that others wrote',
  async run(reports) {
    if (!(await ensurePrograms())) return { passed: 0, failed: 1 }
    const file = join(reports, 'programs.json')
    const words = ['run', '--config', 'vitest.programs.config.ts', '--reporter=default']
    const exit = await runCommand('vitest', [
      ...words,
      '--reporter=json',
      `--outputFile.json=${file}`,
    ])
    return countOf(file, exit, countVitest)
  },
}

const browser: Stage = {
  name: 'browser',
  says: 'the built site, in a real browser',
  async run(reports) {
    if ((await ensureBrowser()) === null) return { passed: 0, failed: 1 }
    const file = join(reports, 'playwright.json')
    const exit = await runCommand('playwright', ['test', '--reporter=list,json'], {
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    })
    return countOf(file, exit, countPlaywright)
  },
}

export const STAGES: readonly Stage[] = [
  whole('types', 'TypeScript and Svelte', 'types'),
  whole('lint', 'ESLint', 'lint'),
  whole('format', 'Prettier', 'formatted'),
  whole('dead', 'exports, files and packages that nothing uses', 'dead'),
  whole('dossier', `cartouche check ${DOSSIER_FOLDER}`, 'cartouche', '--', 'check', DOSSIER_FOLDER),
  unit,
  programs,
  whole('build', 'the site, into dist', 'build'),
  browser,
]
