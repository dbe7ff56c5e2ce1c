/** Builds the bare page with the settings of the app's own build, less what only components need. */
import { resolve } from 'node:path'
import { build } from 'vite'
import { pickDossier } from '../../src/cli/dossier-folder.ts'
import { dossierPlugin } from '../../src/cli/vite-plugin.ts'
import settings from '../../vite.config.ts'

export async function buildBare(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: 'tests/bench/bare',
    base: settings.base ?? './',
    appType: 'mpa',
    logLevel: 'warn',
    plugins: [dossierPlugin({ folder: pickDossier([]) })],
    build: { ...settings.build, outDir: resolve(folder), emptyOutDir: true },
    ...(settings.worker !== undefined && { worker: settings.worker }),
  })
}
