/** The script that runs before the first paint and minds what the page cannot start without, made small. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minify } from 'vite'

/** As `index.html` names it, in the folder of files that are copied as they stand, comments and all. */
export const GUARD = 'start-guard.js'

export async function smallGuard(publicFolder: string): Promise<string> {
  const { code, errors } = await minify(GUARD, readFileSync(join(publicFolder, GUARD), 'utf8'), {
    module: false,
    mangle: { toplevel: true },
  })
  if (errors.length > 0) throw new Error(`${GUARD}: ${errors.map(String).join('; ')}`)
  return code
}
