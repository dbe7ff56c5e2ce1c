/** `npm run dev`: serves a dossier while it is written, compiled anew at every save; its problems stand in the page. */
import { createServer } from 'vite'
import { siteConfig } from './site-config.ts'
import { portOf, readSiteWords, runSite } from './site-words.ts'

const USAGE = 'usage: npm run dev -- [folder] [--port N] [--open]'
/** Vite's own; where it is taken, the next one is served on, and said. */
const USUAL_PORT = '5173'

function readOptions(words: readonly string[]) {
  const { folder, port, open } = readSiteWords(words, {
    port: { type: 'string', default: USUAL_PORT },
    open: { type: 'boolean', default: false },
  })
  return { folder, server: { port: portOf(port), open } }
}

await runSite(USAGE, readOptions, async ({ folder, server: options }) => {
  const server = await createServer({ ...siteConfig(folder), configFile: false, server: options })
  await server.listen()
  server.printUrls()
})
