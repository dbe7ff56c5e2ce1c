/** `npm start`: checks the dossier, builds the site, serves it to this machine and says where. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build, preview } from 'vite'
import { check } from './check.ts'
import { DOSSIER_FOLDER } from './dossier-folder.ts'
import { answersOn } from './port.ts'

const USAGE = 'usage: npm start -- [--port N] [--open]'
const USUAL_PORT = '4173'

const say = (text: string) => process.stdout.write(`${text}\n`)
const complain = (text: string) => process.stderr.write(`${text}\n`)

interface Wish {
  port: number
  open: boolean
}

/** What the words ask for, or what is wrong with them. */
function readWish(words: string[]): Wish | string {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        port: { type: 'string', default: USUAL_PORT },
        open: { type: 'boolean', default: false },
      },
    })
    const port = /^\d+$/.test(values.port) ? Number(values.port) : 0
    if (port < 1 || port > 65535) return `--port ${values.port}: a port is a number from 1 to 65535`
    return { port, open: values.open }
  } catch (error) {
    return messageOf(error)
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** The exit code of a start that failed; null while the site is being served. */
async function start(words: string[]): Promise<1 | 2 | null> {
  const wish = readWish(words)
  if (typeof wish === 'string') {
    complain(`${wish}\n${USAGE}`)
    return 2
  }
  const { port, open } = wish
  // Asked before the build, so that nobody waits for a build to hear it.
  if (await answersOn(port)) {
    complain(`Port ${port} is taken: end what uses it, or try npm start -- --port ${port + 1}`)
    return 1
  }
  if ((await check.run([DOSSIER_FOLDER], { out: say, error: complain })) !== 0) return 1
  say('Building …')
  try {
    await build({ logLevel: 'warn' })
    await preview({
      configFile: false,
      appType: 'mpa',
      logLevel: 'warn',
      preview: {
        host: '127.0.0.1',
        port,
        strictPort: true,
        open: open ? `http://localhost:${port}/` : false,
      },
    })
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
