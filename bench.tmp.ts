import { measureOneFile } from './tests/bench/one-file.ts'
import { median } from './tests/bench/statistics.ts'
import { openBrowser } from './tests/support/open-browser.ts'
import { serveFolder } from './tests/support/serve-folder.ts'
const served = await serveFolder('dist')
const browser = await openBrowser()
const m = await measureOneFile(browser, 'dist', served.url)
console.log(m, median(m.file) / median(m.served))
await browser.close(); await served.close(); process.exit(0)
