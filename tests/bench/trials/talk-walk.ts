/** A presentation walked in windows that change at random moments: `npx tsx tests/bench/trials/talk-walk.ts [--runs N] [--seed S] [--minutes M]`. */
import { parseArgs } from 'node:util'
import { hearStage, walkTalk } from '../../e2e/support/walk-talk.ts'
import { FEW_PIXELS, withoutPixels } from '../../e2e/support/without-pixels.ts'
import { openBrowser } from '../../support/open-browser.ts'
import { serveFolder } from '../../support/serve-folder.ts'
import { keepTrial } from './keep.ts'

/** A page is walked so often before a fresh one takes its place. */
const REUSED = 25

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    /** Stops after so many minutes, with as many runs as it came to. */
    minutes: { type: 'string', default: '600' },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]

const served = await serveFolder('dist')
const browser = await openBrowser()
/** A machine that does much else beside is slow, and that is no fault of the presentation. */
const PATIENCE = 300_000
const total = { checks: 0, rests: 0, faults: 0 }

async function openPage() {
  const context = await browser.newContext({
    reducedMotion: 'no-preference',
    deviceScaleFactor: FEW_PIXELS,
  })
  // The TypeScript runner names functions by this helper, also in those that are sent to the page.
  await context.addInitScript({ content: 'globalThis.__name = (one) => one' })
  await withoutPixels(context)
  await hearStage(context)
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  page.on('pageerror', (error) => {
    total.faults += 1
    console.error(`error: ${error.message}`)
  })
  await page.goto(`${served.url}#v=1`)
  await page.waitForSelector('[data-map="drawn"]', { state: 'attached' })
  return page
}

let page = await openPage()
const end = performance.now() + Number(values.minutes) * 60_000
let walked = 0
for (let at = 0; at < runs && performance.now() < end; at += 1) {
  if (at > 0 && at % REUSED === 0) {
    await page.context().close()
    page = await openPage()
  }
  const { checks, rests, faults } = await walkTalk(page, seed + at)
  walked += 1
  total.checks += checks
  total.rests += rests
  total.faults += faults.length
  for (const fault of faults) console.error(fault)
}
await browser.close()
await served.close()
keepTrial('talk-walk', { runs: walked, seed, ...total })
if (total.faults > 0) process.exitCode = 1
