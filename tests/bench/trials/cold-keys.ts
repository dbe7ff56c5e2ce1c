/** Random keys on a cold page whose parts come late: `npx tsx tests/bench/trials/cold-keys.ts [--runs N] [--seed S] [--pages P]`, on the built site. */
import { parseArgs } from 'node:util'
import { openBrowser } from '../../support/open-browser.ts'
import { serveFolder } from '../../support/serve-folder.ts'
import { runKeys } from '../../e2e/support/cold-keys.ts'
import { slides } from '../../e2e/support/talk.ts'
import { keepTrial } from './keep.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    pages: { type: 'string', default: '6' },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
const served = await serveFolder('dist')
const browser = await openBrowser()
let [next, wrong] = [0, 0]

async function work(): Promise<void> {
  while (next < runs) {
    const own = seed + next
    next += 1
    const page = await browser.newPage({ baseURL: served.url, reducedMotion: 'reduce' })
    const { expected, shown, keys } = await runKeys(page, own, slides)
    if (JSON.stringify(shown) !== JSON.stringify({ ...shown, ...expected })) {
      wrong += 1
      console.error(
        `seed ${String(own)}: ${keys.join(' ')}: ${JSON.stringify(shown)}, not ${JSON.stringify(expected)}`,
      )
    }
    await page.close()
  }
}

await Promise.all(Array.from({ length: Number(values.pages) }, work))
await browser.close()
await served.close()
keepTrial('cold-keys', { runs, seed, wrong })
if (wrong > 0) process.exitCode = 1
