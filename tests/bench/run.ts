/** `npm run bench`: measures our page against a bare MapLibre page; `--strict` fails when a target is missed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from '../support/build-site.ts'
import { openBrowser } from '../support/open-browser.ts'
import { serveFolder } from '../support/serve-folder.ts'
import { buildBare } from './build-bare.ts'
import { measureBrush } from './brush.ts'
import { measureExports } from './exports.ts'
import { frameOfOurs, measureFirstMap } from './first-map.ts'
import { measureFirstPaint } from './first-paint.ts'
import { describeMachine } from './machine.ts'
import { measureNextStep } from './next-step.ts'
import { measureOneFile } from './one-file.ts'
import { keepRun, rowTable } from './report.ts'
import { rowsOf } from './rows.ts'
import { measureSearch } from './search-time.ts'
import { measureBareFrames, measureChanges } from './view-changes.ts'
import { measureWeights } from './weights.ts'

const words = process.argv.slice(2)
const unknown = words.find((word) => word !== '--strict')
if (unknown !== undefined) {
  console.error(`There is no option ${unknown}; there is --strict`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'cartouche-bench-'))
try {
  console.log('Building our page and the bare one …')
  await buildSite(join(folder, 'ours'))
  await buildBare(join(folder, 'bare'))
  const ours = await serveFolder(join(folder, 'ours'))
  const bare = await serveFolder(join(folder, 'bare'))
  // As Chromium puts a page together where it has no GPU: a GPU played in software would drown all else in the page's own raster.
  const browser = await openBrowser(['--disable-gpu-compositing'])
  try {
    const machine = await describeMachine(browser)
    console.log('Weighing the first load …')
    const weights = await measureWeights(browser, ours.url)
    console.log('Changing the View …')
    const changes = await measureChanges(browser, ours.url)
    const { frame } = await frameOfOurs(browser, ours.url)
    const bareFrames = await measureBareFrames(browser, bare.url + frame)
    console.log('Dragging across the timeline …')
    const brush = await measureBrush(browser, ours.url)
    const search = await measureSearch()
    console.log('Walking through the briefing …')
    const nextStep = await measureNextStep(browser, ours.url)
    console.log('Exporting a briefing …')
    const exports = await measureExports()
    console.log('Loading both pages in turn …')
    const firstMap = await measureFirstMap(browser, { ours: ours.url, bare: bare.url })
    console.log('Opening the one file and the served page in turn …')
    const firstPaint = await measureFirstPaint(browser, ours.url)
    const oneFile = await measureOneFile(browser, join(folder, 'ours'), ours.url)
    const measurements = {
      firstMap,
      firstPaint,
      changes,
      bareFrames,
      weights,
      brush,
      search,
      oneFile,
      nextStep,
      exports,
    }
    const rows = rowsOf(measurements)
    const kept = keepRun(machine, measurements, rows)
    console.log(`\n${rowTable(rows)}\n\nKept in ${kept}`)
    if (words.includes('--strict') && rows.some(({ met }) => met === false)) process.exitCode = 1
  } finally {
    await browser.close()
    await Promise.all([ours.close(), bare.close()])
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
