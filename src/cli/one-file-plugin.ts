/** The one-file page beside the site: built with it, or when a development server is first asked for it. */
import type { Plugin } from 'vite'
import { SHELL_FILE } from '../export/html/page.ts'
import { buildShell } from './build-shell.ts'

/** Emits, or serves, the page that an export writes a dossier into. */
export function oneFilePlugin(): Plugin {
  let root: string | undefined
  return {
    name: 'cartouche-one-file',
    configResolved(config) {
      root = config.root
    },
    async generateBundle() {
      if (this.meta.watchMode) return
      this.emitFile({ type: 'asset', fileName: SHELL_FILE, source: await buildShell(root) })
    },
    configureServer(server) {
      let shell: Promise<string> | undefined
      server.watcher.on('change', () => {
        shell = undefined
      })
      server.middlewares.use((request, response, next) => {
        if (request.url?.replace(/\?.*$/, '') !== `/${SHELL_FILE}`) {
          next()
          return
        }
        shell ??= buildShell(root)
        shell.then((page) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.end(page)
        }, next)
      })
    },
  }
}
