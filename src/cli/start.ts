/** `npm start`: checks the dossier, builds the site, serves it to this machine and says where. */
import { relative } from 'node:path'
import { build } from 'vite'
import { check } from './check.ts'
import { answersOn } from './port.ts'
import { OWN_FRAMES } from './served/headers.ts'
import { serveSite } from './served/serve-site.ts'
import { siteFolder } from './served/site-folder.ts'
import { siteConfig } from './site-config.ts'
import { portOf, readSiteWords, runSite } from './site-words.ts'

const USAGE = 'usage: npm start -- [folder] [--port N] [--open] [--frames ORIGIN …]'
const USUAL_PORT = '4173'

const say = (text: string) => process.stdout.write(`${text}\n`)
const complain = (text: string) => process.stderr.write(`${text}\n`)

function readOptions(words: readonly string[]) {
  const { folder, port, open, frames } = readSiteWords(words, {
    port: { type: 'string', default: USUAL_PORT },
    open: { type: 'boolean', default: false },
    // Origins beside the site's own that may show it in a frame.
    frames: { type: 'string', multiple: true, default: [] },
  })
  const wrong = frames.find((one) => !isOrigin(one))
  if (wrong !== undefined)
    throw new Error(`--frames ${wrong}: name an origin, as https://intranet.example`)
  return { folder, port: portOf(port), open, frames }
}

/** Scheme and host, perhaps a port, and nothing behind them. */
const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text

/** Returns while the site is being served. */
async function start({
  folder,
  port,
  open,
  frames,
}: ReturnType<typeof readOptions>): Promise<void> {
  // Asked before the build, so that nobody waits for a build to hear it.
  if (await answersOn(port))
    throw new Error(
      `Port ${port} is taken: end what uses it, or try npm start -- --port ${port + 1}`,
    )
  const checked = await check.run([relative('', folder) || '.'], { out: say, error: complain })
  // It has said what is wrong.
  if (checked !== 0) process.exit(1)
  say('Building …')
  // A folder of its own: another start, or a build, in this project takes nothing from under it.
  const site = siteFolder()
  await build({
    ...siteConfig(folder, { outDir: site, emptyOutDir: true }),
    configFile: false,
    logLevel: 'warn',
  })
  await serveSite({ folder: site, port, open, ancestors: [OWN_FRAMES, ...frames].join(' ') })
  say(`Cartouche is served here until Ctrl-C:\nhttp://localhost:${port}/`)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))
await runSite(USAGE, readOptions, start)
