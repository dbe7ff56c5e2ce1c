/** Builds the one-file page without a dossier: the whole app as one script, bundled a second time. */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'
import { heldFonts } from '../export/html/held-fonts.ts'
import { STYLE_URL } from '../export/html/page.ts'
import { isAlwaysThere } from '../letters/catalogue.ts'
import { composeShell, type BuiltFile } from './compose-shell.ts'
import { LICENCES } from '../letters/font-url.ts'
import { fontLicences, fontPath, readCatalogue } from './font-files.ts'
import { firstStyles } from './first-styles.ts'
import { PROJECT } from './project.ts'
import { smallGuard } from './start-guard.ts'

/** As the site's own build: see vite.config.ts. */
const TARGET = 'es2022'

interface Bundle {
  script: string
  styles: string
  files: BuiltFile[]
}

export async function buildShell(root = PROJECT): Promise<string> {
  const [app, boot, index, guard, icon] = await Promise.all([
    bundle(root, 'src/app/main.ts'),
    bundle(root, 'src/app/one-file/boot.ts'),
    readFile(join(root, 'index.html'), 'utf8'),
    smallGuard(join(root, 'public')),
    readFile(join(root, 'public/favicon.svg'), 'utf8'),
  ])
  return composeShell({
    index,
    guard,
    firstStyles: firstStyles(),
    icon,
    boot: boot.script,
    app: app.script,
    styles: app.styles,
    files: [...app.files, { name: LICENCES.fonts, bytes: Buffer.from(fontLicences()) }],
    fonts: heldFonts(readCatalogue().filter(isAlwaysThere), (file) => readFileSync(fontPath(file))),
  })
}

/** Nothing is written: what an entry needs is handed back. */
async function bundle(root: string, entry: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [svelte()],
    // A script that is text in a page is no module: what asks for its own address is given the page's.
    define: { 'import.meta.url': 'document.baseURI' },
    experimental: {
      // Files have no address in a page that is one file: the page itself says where they are.
      renderBuiltUrl: (name, { hostType }) =>
        hostType === 'js'
          ? { runtime: `globalThis.cartoucheFiles.url(${JSON.stringify(name)})` }
          : STYLE_URL + name,
    },
    build: {
      write: false,
      license: { fileName: LICENCES.code },
      target: TARGET,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: join(root, entry),
        checks: { bundlerTimings: false },
        output: { format: 'iife', codeSplitting: false },
      },
    },
    // Chromium starts no module worker from a `blob:` URL in a page without an origin.
    worker: { format: 'iife' },
  })
  if (!('output' in result)) throw new Error(`${entry} was not built into one bundle`)
  let [script, styles] = ['', '']
  const files: BuiltFile[] = []
  for (const part of result.output) {
    if (part.type === 'chunk') script += part.code
    else if (part.fileName.endsWith('.css')) styles += String(part.source)
    else files.push({ name: part.fileName, bytes: Buffer.from(part.source) })
  }
  return { script, styles, files }
}
