/** `npm start`: checks the dossier, builds the site, serves it to this machine and says where. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { check } from './check.ts'
import { DOSSIER_FOLDER } from './dossier-folder.ts'
import { answersOn } from './port.ts'
import { OWN_FRAMES } from './served/headers.ts'
import { serveSite } from './served/serve-site.ts'
import { siteFolder } from './served/site-folder.ts'

const USAGE = 'usage: npm start -- [--port N] [--open] [--frames ORIGIN …]'
const USUAL_PORT = '4173'

const say = (text: string) => process.stdout.write(`${text}\n`)
const complain = (text: string) => process.stderr.write(`${text}\n`)

interface ExportOptions {
  port: number
  open: boolean
  /** Origins beside the site's own that may show it in a frame. */
  frames: readonly string[]
}

/** What the words ask for, or what is wrong with them. */
function readOptions(words: string[]): ExportOptions | string {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        port: { type: 'string', default: USUAL_PORT },
        open: { type: 'boolean', default: false },
        frames: { type: 'string', multiple: true, default: [] },
      },
    })
    const port = /^\d+$/.test(values.port) ? Number(values.port) : 0
    if (port < 1 || port > 65535) return `--port ${values.port}: a port is a number from 1 to 65535`
    const wrong = values.frames.find((one) => !isOrigin(one))
    if (wrong !== undefined) return `--frames ${wrong}: name an origin, as https://intranet.example`
    return { port, open: values.open, frames: values.frames }
  } catch (error) {
    return messageOf(error)
  }
}

/** Scheme and host, perhaps a port, and nothing behind them. */
const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** The exit code of a start that failed; null while the site is being served. */
async function start(words: string[]): Promise<1 | 2 | null> {
  const options = readOptions(words)
  if (typeof options === 'string') {
    complain(`${options}\n${USAGE}`)
    return 2
  }
  const { port, open, frames } = options
  // Asked before the build, so that nobody waits for a build to hear it.
  if (await answersOn(port)) {
    complain(`Port ${port} is taken: end what uses it, or try npm start -- --port ${port + 1}`)
    return 1
  }
  if ((await check.run([DOSSIER_FOLDER], { out: say, error: complain })) !== 0) return 1
  say('Building …')
  try {
    // A folder of its own: another start, or a build, in this project takes nothing from under it.
    const folder = siteFolder()
    await build({
      // Reads the configuration without writing beside it, in a project that is read-only too.
      configLoader: 'runner',
      logLevel: 'warn',
      build: { outDir: folder, emptyOutDir: true },
    })
    await serveSite({ folder, port, open, ancestors: [OWN_FRAMES, ...frames].join(' ') })
  } catch (error) {
    complain(messageOf(error))
    return 1
  }
  say(`Cartouche is served here until Ctrl-C:\nhttp://localhost:${port}/`)
  return null
}

process.chdir(resolve(import.meta.dirname, '../..'))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))
const code = await start(process.argv.slice(2))
if (code !== null) process.exit(code)
