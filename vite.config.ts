/** The build: one page, one dossier compiled into it, every file reachable from any folder it is put in. */
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { DOSSIER_FOLDER } from './src/cli/dossier-folder.ts'
import { firstPagePlugin } from './src/cli/first-page-plugin.ts'
import { firstLoadChunk } from './src/cli/first-load.ts'
import { fontPlugin } from './src/cli/font-plugin.ts'
import { oneFilePlugin } from './src/cli/one-file-plugin.ts'
import { startPlugin } from './src/cli/start-plugin.ts'
import { dossierPlugin } from './src/cli/vite-plugin.ts'
import { LICENCES } from './src/letters/font-url.ts'

const dossier = dossierPlugin({ folder: DOSSIER_FOLDER })

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [
    dossier,
    svelte(),
    fontPlugin(),
    oneFilePlugin(),
    startPlugin(),
    firstPagePlugin(dossier.dossier),
  ],
  build: {
    target: 'es2022',
    sourcemap: false,
    license: { fileName: LICENCES.code },
    // Fonts and boundaries stay files, so that a browser keeps them apart from the code.
    assetsInlineLimit: 0,
    // MapLibre alone is larger than the warning's usual limit.
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          // A chunk holds what it names and no more, or MapLibre would come along with what needs it.
          includeDependenciesRecursively: false,
          groups: [{ name: firstLoadChunk(import.meta.dirname.replaceAll('\\', '/')) }],
        },
      },
    },
  },
  worker: { format: 'es' },
})
