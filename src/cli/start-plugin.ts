/** What the page cannot start without: marked, so that `public/start-guard.js` watches it, and that script made small. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minify, type Plugin } from 'vite'

/** As `index.html` names it; a build copies what is in `public` as it stands, comments and all. */
const GUARD = 'start-guard.js'

export function startPlugin(): Plugin {
  let publicFolder = ''
  return {
    name: 'cartouche-start',
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir
    },
    async generateBundle() {
      const { code, errors } = await minify(
        GUARD,
        readFileSync(join(publicFolder, GUARD), 'utf8'),
        {
          module: false,
          mangle: { toplevel: true },
        },
      )
      if (errors.length > 0) throw new Error(`${GUARD}: ${errors.map(String).join('; ')}`)
      this.emitFile({ type: 'asset', fileName: GUARD, source: code })
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
