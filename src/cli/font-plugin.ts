/** Fonts of all scripts beside the site: a page asks only for those that its letters need. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { CATALOGUE_FILE, fontPlace, LICENCES } from '../letters/font-url.ts'
import { fontLicences, fontPath, readCatalogue } from './font-files.ts'

/** Emits, or serves, the files, the list of which letters each has, and their licences. */
export function fontPlugin(): Plugin {
  const catalogue = readCatalogue()
  const list = JSON.stringify(catalogue)
  const names = new Set(catalogue.map(({ file }) => file))
  return {
    name: 'cartouche-fonts',
    generateBundle() {
      for (const file of names) {
        this.emitFile({
          type: 'asset',
          fileName: fontPlace(file),
          source: readFileSync(fontPath(file)),
        })
      }
      this.emitFile({ type: 'asset', fileName: fontPlace(CATALOGUE_FILE), source: list })
      this.emitFile({ type: 'asset', fileName: LICENCES.fonts, source: fontLicences() })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/fonts\/([\w.-]+)(?:\?.*)?$/.exec(request.url ?? '')?.[1] ?? ''
        if (name === CATALOGUE_FILE) {
          response.setHeader('Content-Type', 'application/json')
          response.end(list)
        } else if (names.has(name)) {
          response.setHeader('Content-Type', name.endsWith('woff2') ? 'font/woff2' : 'font/woff')
          response.end(readFileSync(fontPath(name)))
        } else next()
      })
    },
  }
}
