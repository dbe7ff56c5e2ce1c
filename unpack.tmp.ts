import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { openBrowser } from './tests/support/open-browser.ts'
const shell = readFileSync('/tmp/onefile-shell.html', 'utf8')
let plain = 0, packed = 0
for (const m of shell.matchAll(/data-file="([^"]+)"[^>]*?(data-packed)?[^>]*>([^<]*)/g)) {
  const isPacked = /data-packed/.test(m[0].slice(0, 300)); packed += m[3]!.length
  plain += isPacked ? gunzipSync(Buffer.from(m[3]!, 'base64')).length : m[3]!.length
}
console.log({ plain, packed, total: shell.length, plainTotal: shell.length - packed + plain })
const browser = await openBrowser()
const page = await (await browser.newContext()).newPage()
await page.goto('file:///tmp/onefile-shell.html')

for (const way of ['map', 'loop', 'none', 'map', 'loop', 'none']) console.log(way, await page.evaluate(async (way) => {
  const t = performance.now()
  let middle = 0
  await Promise.all([...document.querySelectorAll('script[data-packed]')].map(async (e) => {
    const text = atob(e.textContent ?? '')
    let bytes: Uint8Array<ArrayBuffer>
    if (way === 'map') bytes = Uint8Array.from(text, (c) => c.charCodeAt(0))
    else { bytes = new Uint8Array(text.length); for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i) }
    middle = performance.now() - t
    if (way === 'none') return 0
    return (await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()).byteLength
  }))
  return [middle, performance.now() - t]
}, way))
await browser.close()
