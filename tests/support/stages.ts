/** The stages of `npm test`, in their order: what each runs, how many cores it fills, and its share of a sharded run. */
import { join } from 'node:path'
import { ownDossiers } from '../../src/cli/dossier-folder.ts'
import { countOf, countPlaywright, countVitest, type Count } from './count-results.ts'
import { ensureBrowser } from './ensure-browser.ts'
import { ensurePrograms } from './ensure-programs.ts'
import { runCommand, type RunOptions } from './run-command.ts'

export interface Shard {
  /** From 1. */
  at: number
  of: number
}

export interface StageRun {
  /** A folder to write reports in. */
  reports: string
  shard: Shard
  /** Where the output goes when other stages run at the same time. */
  says?: (text: string) => void
}

export interface Stage {
  name: string
  about: string
  /** One that fills one core runs beside another such. */
  cores: 1 | 2
  /** `dealt`: one shard runs the whole of it. `split`: each runs its part. `each`: what others of the shard need. */
  sharded: 'dealt' | 'split' | 'each'
  run(run: StageRun): Promise<Count>
}

const quietly = ({ says }: StageRun): RunOptions => (says === undefined ? {} : { says })
const partOf = ({ shard }: StageRun) =>
  shard.of === 1 ? [] : [`--shard=${String(shard.at)}/${String(shard.of)}`]
const FAILED: Count = { passed: 0, failed: 1 }

/** A stage that passes or fails as one: a script of package.json, with its words. */
function whole(name: string, about: string, ...script: readonly string[]): Stage {
  return {
    name,
    about,
    cores: 1,
    sharded: 'dealt',
    async run(run) {
      const exit = await runCommand('npm', ['run', '--silent', ...script], quietly(run))
      return exit === 0 ? { passed: 1, failed: 0 } : FAILED
    },
  }
}

async function vitest(run: StageRun, name: string, words: readonly string[]): Promise<Count> {
  const file = join(run.reports, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const exit = await runCommand('vitest', ['run', ...words, ...reporters], quietly(run))
  return countOf(file, exit, countVitest)
}

const unit: Stage = {
  name: 'unit',
  about: 'functions and data, in Node',
  cores: 2,
  sharded: 'split',
  // Most files import most of the code: once a worker, not once a file, halves the work.
  run: (run) => vitest(run, 'unit', ['--no-isolate', ...partOf(run)]),
}

const programs: Stage = {
  name: 'programs',
  about: 'what is exported, read by programs that others wrote',
  cores: 1,
  sharded: 'dealt',
  async run(run) {
    if (!(await ensurePrograms())) return FAILED
    return vitest(run, 'programs', ['--config', 'vitest.programs.config.ts'])
  },
}

const browser: Stage = {
  name: 'browser',
  about: 'the built site, in a real browser',
  cores: 2,
  sharded: 'split',
  async run(run) {
    if ((await ensureBrowser()) === null) return FAILED
    const file = join(run.reports, 'playwright.json')
    const exit = await runCommand('playwright', ['test', ...partOf(run), '--reporter=list,json'], {
      ...quietly(run),
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    })
    return countOf(file, exit, countPlaywright)
  },
}

const build: Stage = { ...whole('build', 'the site, into dist', 'build'), sharded: 'each' }

const [DOSSIER = 'data'] = ownDossiers()

/** Long ones of one core first, so that short ones fill up beside them. */
export const STAGES: readonly Stage[] = [
  programs,
  whole('types', 'TypeScript and Svelte', 'types'),
  whole('lint', 'ESLint', 'lint'),
  build,
  whole('format', 'Prettier', 'formatted'),
  whole('dead', 'exports, files and packages that nothing uses', 'dead'),
  whole('dossier', `cartouche check ${DOSSIER}`, 'cartouche', '--', 'check', DOSSIER),
  unit,
  browser,
]

/** The stages of a shard: what is dealt out goes round, what is split or needed by each is in all. */
export function stagesOf(stages: readonly Stage[], { at, of }: Shard): readonly Stage[] {
  const dealt = stages.filter(({ sharded }) => sharded === 'dealt')
  return stages.filter((stage) => {
    const place = dealt.indexOf(stage)
    return place === -1 || place % of === at - 1
  })
}
