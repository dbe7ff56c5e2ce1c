import { openBrowser } from './tests/support/open-browser.ts'
import { serveFolder } from './tests/support/serve-folder.ts'
import { measureNextStep } from './tests/bench/next-step.ts'
import { median } from './tests/bench/statistics.ts'
const served = await serveFolder('dist'); const browser = await openBrowser()
const r = await measureNextStep(browser, served.url)
console.log('median', median(r.script), r.script.map((x) => x.toFixed(1)).join(' '), JSON.stringify(r.heap), r.heap.after / r.heap.before)
await browser.close(); await served.close()
