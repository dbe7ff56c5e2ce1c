/** Builds the site, with the settings of its own build, into a folder of the caller's. */
import { resolve } from 'node:path'
import { build } from 'vite'

export async function buildSite(folder: string): Promise<void> {
  await build({ logLevel: 'warn', build: { outDir: resolve(folder), emptyOutDir: true } })
}
