/**
 * Random keys on a cold page of which each part comes 0 to 2 s late, on the built site:
 * `npx tsx tests/bench/trials/cold-keys.ts [--runs N] [--seed S] [--pages P] [--minutes M]`.
 */
import { createServer, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openBrowser } from '../../support/open-browser.ts'
import { seeded } from '../../support/seeded.ts'
import { serveFolder } from '../../support/serve-folder.ts'
import { runKeys } from '../../e2e/support/cold-keys.ts'
import { slides } from '../../e2e/support/talk.ts'
import { keepTrial } from './keep.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    /** At a time: most of a run waits. */
    pages: { type: 'string', default: '12' },
    /** Stops after so many minutes, with as many runs as it came to. */
    minutes: { type: 'string', default: '600' },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
/** Milliseconds. */
const MOST = 2000
const served = await serveFolder('dist')

/** Puts `/<seed>/` before the site, so that no run finds anything in the cache, and lets its parts come late by chance. */
const chances = new Map<string, () => number>()
const late = createServer((request, response) => {
  const [, own = '', path = ''] = /^\/(\d+)\/(.*)$/.exec(request.url ?? '') ?? []
  const chance = chances.get(own) ?? seeded(Number(own))
  chances.set(own, chance)
  // The map is on its way all the time: it takes most of a page's time, and no key.
  if (path.includes('maplibre-')) return
  const ms = /\.(?:js|css)$/.test(path) ? chance() * MOST : 0
  void wait(ms).then(() => {
    get(`${served.url}${path}`, { headers: { accept: request.headers.accept } }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
  })
})
await new Promise<void>((resolve) => late.listen(0, '127.0.0.1', resolve))
const address = late.address()
if (address === null || typeof address === 'string') throw new Error('The server has no port')
const port = String(address.port)

const browser = await openBrowser()
const end = performance.now() + Number(values.minutes) * 60_000
let [next, wrong] = [0, 0]

async function work(): Promise<void> {
  while (next < runs && performance.now() < end) {
    const own = seed + next
    next += 1
    const page = await browser.newPage({
      baseURL: `http://127.0.0.1:${port}/${String(own)}/`,
      reducedMotion: 'reduce',
      viewport: { width: 480, height: 360 },
    })
    page.setDefaultTimeout(120_000)
    const { expected, shown, keys } = await runKeys(page, own, slides, null)
    if (JSON.stringify(shown) !== JSON.stringify({ ...shown, ...expected })) {
      wrong += 1
      console.error(
        `seed ${String(own)}: ${keys.join(' ')}: ${JSON.stringify(shown)}, not ${JSON.stringify(expected)}`,
      )
    }
    chances.delete(String(own))
    await page.close()
  }
}

await Promise.all(Array.from({ length: Number(values.pages) }, work))
await browser.close()
late.close()
late.closeAllConnections()
await served.close()
keepTrial('cold-keys', { runs: next, seed, wrong })
if (wrong > 0) process.exitCode = 1
