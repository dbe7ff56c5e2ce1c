/** How a site is built or served in development: one page, one dossier compiled into it, every file reachable from any folder it is put in. */
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { BuildOptions, UserConfig } from 'vite'
import { LICENCES } from '../letters/font-url.ts'
import { firstLoadChunk } from './first-load.ts'
import { firstPagePlugin } from './first-page-plugin.ts'
import { fontPlugin } from './font-plugin.ts'
import { oneFilePlugin } from './one-file-plugin.ts'
import { PROJECT } from './project.ts'
import { startPlugin } from './start-plugin.ts'
import { dossierPlugin } from './vite-plugin.ts'

/** `folder` is the dossier's, absolute or from the project's root; `build` says where the site goes. */
export function siteConfig(folder: string, build: BuildOptions = {}): UserConfig {
  const dossier = dossierPlugin({ folder })
  return {
    root: PROJECT,
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
      ...build,
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
            groups: [{ name: firstLoadChunk(PROJECT.replaceAll('\\', '/')) }],
          },
        },
      },
    },
    worker: { format: 'es' },
  }
}
