import { buildShell } from './src/cli/build-shell.ts'
import { writePage } from './src/export/html/export-html.ts'
import { compileFolder } from './src/cli/compile-folder.ts'
import { writeFileSync } from 'node:fs'
import { openBrowser } from './tests/support/open-browser.ts'
const shell = await buildShell()
writeFileSync('/tmp/onefile-shell.html', shell)
const found = await compileFolder('data/kazakhstan-2011')
if (!found?.compiled.ok) throw new Error('bad')
const { dossier } = found.compiled
const page0 = writePage(shell, { dossier, scope: { what: 'briefing' }, marking: 'amber' })
writeFileSync('/tmp/onefile.html', page0)
console.log('bytes', Buffer.byteLength(page0))
const browser = await openBrowser()
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
await context.setOffline(true)
const page = await context.newPage()
page.on('console', (m) => console.log('console', m.type(), m.text().slice(0, 300)))
page.on('pageerror', (e) => console.log('pageerror', e.stack?.slice(0, 800)))
page.on('request', (r) => { if (!/^(data|blob|file):/.test(r.url())) console.log('request', r.url()) })
await page.goto('file:///tmp/onefile.html#v=1&labels=kk')
try { await page.waitForSelector('[data-map="drawn"]', { timeout: 40000 }) } catch (e) { console.log(String(e).slice(0, 300)) }
console.log(await page.evaluate(() => performance.getEntriesByName('cartouche-drawn')[0]?.startTime))
await page.screenshot({ path: '/tmp/onefile.png' })
await browser.close()
