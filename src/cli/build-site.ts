/** `npm run build`: the site of a dossier, which works from any folder of any host of files. */
import { resolve } from 'node:path'
import { build } from 'vite'
import { standing } from './dossier-folder.ts'
import { PROJECT } from './project.ts'
import { siteConfig } from './site-config.ts'
import { readSiteWords, runSite } from './site-words.ts'

const USAGE = 'usage: npm run build -- [folder] [--out FOLDER]'
const USUAL_OUT = 'dist'

function readOptions(words: readonly string[]) {
  const { folder, out } = readSiteWords(words, { out: { type: 'string' } })
  return { folder, out: out === undefined ? resolve(PROJECT, USUAL_OUT) : resolve(standing(), out) }
}

await runSite(USAGE, readOptions, async ({ folder, out }) => {
  // A folder outside the project is not emptied: what stands there may be somebody's.
  await build({ ...siteConfig(folder, { outDir: out }), configFile: false })
})
