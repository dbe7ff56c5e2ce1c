import { buildShell } from './src/cli/build-shell.ts'
import { writeFileSync } from 'node:fs'
const t = performance.now()
const shell = await buildShell()
console.log('ms', performance.now() - t, 'bytes', shell.length)
writeFileSync('/tmp/onefile-shell.html', shell)
for (const m of shell.matchAll(/data-file="([^"]+)"[^>]*>([^<]*)/g)) console.log(m[1], m[2]?.length)
