import { openBrowser } from './tests/support/open-browser.ts'
import { serveFolder } from './tests/support/serve-folder.ts'
const served = await serveFolder('dist')
const browser = await openBrowser()
const page = await (await browser.newContext({ viewport: { width: 480, height: 320 } })).newPage()
await page.goto(`${served.url}#v=1&chrome=embed&panels=layers`)
await page.waitForSelector('.layers')
console.log(await page.evaluate(() => { const e = document.querySelector('.layers'); if (!e) return ''; const s = getComputedStyle(e); return JSON.stringify([e.getBoundingClientRect(), s.width, s.position, s.inset, s.minWidth, s.boxSizing, e.parentElement?.getBoundingClientRect()]) }))
await browser.close(); await served.close(); process.exit(0)
