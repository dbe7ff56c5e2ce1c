/** Playwright's global set-up: serves `dist/` and tells the tests where. */
import { existsSync } from 'node:fs'
import { serveFolder } from './serve-folder.ts'

export default async function serveBuiltSite(): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('Nothing is built: run `npm run build` first')
  const served = await serveFolder('dist')
  process.env['CARTOUCHE_URL'] = served.url
  return () => served.close()
}
