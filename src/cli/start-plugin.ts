/** What the page cannot start without: marked, so that `public/start-guard.js` watches it, and that script made small. */
import type { Plugin } from 'vite'
import { GUARD, smallGuard } from './start-guard.ts'

export function startPlugin(): Plugin {
  let publicFolder = ''
  return {
    name: 'cartouche-start',
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: GUARD, source: await smallGuard(publicFolder) })
    },
    transformIndexHtml: {
      // After the build has put its own files into the page.
      order: 'post',
      handler: (page) =>
        page
          .replace(/<script type="module"/g, '$& data-start')
          .replace(/<link rel="stylesheet"/g, '$& data-start'),
    },
  }
}
