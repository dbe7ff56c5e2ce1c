import { openBrowser } from './tests/support/open-browser.ts'
import { serveFolder } from './tests/support/serve-folder.ts'
import { writeFileSync } from 'node:fs'
const served = await serveFolder('dist')
const browser = await openBrowser()
for (const [name, frag] of [['article', 'theme=room&panels=article'], ['record', 'theme=paper&panels=article&record=incident:kenkiyak-2011&reading=checked']]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  page.on('pageerror', (e) => console.log('ERR', e.message))
  await page.goto(`${served.url}#v=1&${frag}`)
  await page.waitForSelector('[data-map]:not([data-map="loading"])', { timeout: 90000 })
  await page.emulateMedia({ media: 'print' })
  await page.locator('.print-sheet ul').waitFor({ timeout: 60000 })
  writeFileSync(`/tmp/print-${name}.pdf`, await page.pdf({ format: 'A4' }))
  await page.close()
}
await browser.close(); await served.close()
