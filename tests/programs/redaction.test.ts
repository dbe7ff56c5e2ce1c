/** Unique words at every marking, in every kind of field, looked for in the bytes of every export, unpacked. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundariesOf, exportKit } from '../../src/cli/export-kit.ts'
import type { Boundaries } from '../../src/domain/boundaries.ts'
import { DossierIndex } from '../../src/domain/dossier-index.ts'
import { FORMAT_TABLE, FORMATS, type Format } from '../../src/export/formats.ts'
import { heldFonts } from '../../src/export/html/held-fonts.ts'
import * as page from '../../src/export/html/page.ts'
import type { ExportKit, Scope } from '../../src/export/job.ts'
import { release, type Released } from '../../src/export/release/release.ts'
import type { Dossier, Marking } from '../../src/model/schema/dossier.ts'
import { MARKINGS } from '../../src/model/schema/vocabulary.ts'
import { knownOf } from '../../src/view/known.ts'
import { plainView, readStepView } from '../../src/view/step-view.ts'
import type { View } from '../../src/view/view.ts'
import { plantedBytes } from '../unit/export/support/planted-records.ts'
import { plantedDossier } from '../unit/export/support/planted.ts'
import { foundIn, missingFrom } from '../unit/export/support/words.ts'
import { askProgram } from './support/ask-program.ts'

const LIMITS = ['clear', 'green', 'amber'] as const

/** The page as far as an export fills it: what else is in it is built before any dossier is there. */
const SHELL = [
  `${page.TITLE_TAG}</title>`,
  `${page.DESCRIPTION_TAG}">`,
  `${page.FIRST_VIEW_TAG}">`,
  `${page.SLIDE_THEMES_TAG}">`,
  `${page.MARKING_TAG}</p>`,
  `${page.FIRST_PAGE_TAG}</main>`,
  `${page.START_TAG}</script>`,
  ...heldFonts([], () => new Uint8Array()),
  `${page.DOSSIER_TAG}</script>`,
].join('\n')

const folder = mkdtempSync(join(tmpdir(), 'cartouche-'))
afterAll(() => rmSync(folder, { recursive: true }))

const kit: ExportKit = {
  ...exportKit(),
  shell: () => Promise.resolve(SHELL),
  document: (name) => Promise.resolve(plantedBytes(name)),
}
let boundaries: Boundaries
beforeAll(async () => {
  boundaries = await boundariesOf(kit)
})

async function exported(
  format: Format,
  dossier: Dossier,
  marking: Marking,
  scope: Scope,
): Promise<Uint8Array> {
  const write = await FORMAT_TABLE[format].load()
  const parts: Uint8Array[] = []
  const job = { dossier, boundaries, scope, marking, notes: true, scale: 1, kit }
  for await (const part of write(job)) parts.push(part)
  return Buffer.concat(parts)
}

/** As UTF-8 and, for what counts two bytes a letter, without the zeros between. */
const readings = (bytes: Uint8Array) => {
  const text = Buffer.from(bytes).toString('utf8')
  return `${text}\n${text.replaceAll('\0', '')}`
}

async function unpacked(format: Format, bytes: Uint8Array): Promise<string> {
  if (format === 'pptx') {
    const entries = Object.entries(unzipSync(bytes))
    return entries.map(([name, one]) => `${name}\n${readings(one)}`).join('\n')
  }
  if (format === 'pdf') {
    const file = join(folder, 'a.pdf')
    writeFileSync(file, bytes)
    const text = await askProgram('pdftotext', [file, '-'])
    // Strings of its objects: metadata, outline, what readers speak.
    const objects = await askProgram('qpdf', ['--json', file])
    const streams = await askProgram('qpdf', ['--qdf', '--object-streams=disable', file, '-'])
    return [text, objects, streams, readings(bytes)].join('\n')
  }
  return readings(bytes) + packedParts(Buffer.from(bytes).toString('latin1'))
}

/** What stands in a page as base64, unpacked where it is packed. */
function packedParts(text: string): string {
  const found = text.match(/[A-Za-z0-9+/]{80,}={0,2}/g) ?? []
  return found
    .map((one) => {
      const bytes = Buffer.from(one, 'base64')
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
      return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')
    })
    .join('\n')
}

/** As somebody stands at it who has all: it names records of a marking, and is centred on one. */
function viewOn(dossier: Dossier, id: string): View {
  const index = new DossierIndex(dossier)
  const place = dossier.places.features.find((one) => one.id === id)
  if (place?.geometry?.type !== 'Point') throw new Error(`${id} is no place with a position`)
  const [longitude, latitude] = place.geometry.coordinates
  const { view, dropped } = readStepView(
    {
      map: `9/${String(latitude)}/${String(longitude)}`,
      layers: `provinces,cities,incidents,factor:${id}`,
      opacity: `factor:${id}*0.5`,
      record: `incident:${id}`,
      by: `actor*${id}`,
      ask: `circle/incident:${id}/50`,
    },
    plainView(index),
    knownOf(index),
  )
  if (dropped.length > 0) throw new Error('the View names what is not there')
  return view
}

describe.each(LIMITS)('at %s', (limit) => {
  const { dossier, words, ids } = plantedDossier()
  let made: Released
  let released: Dossier
  beforeAll(() => {
    made = release(dossier, limit, { notes: true, boundaries })
    released = made.dossier
  })

  it('a View that stood on what is above it is set back, and told', () => {
    const higher = MARKINGS[MARKINGS.indexOf(limit) + 1] ?? 'red'
    const { view, leftOut } = made.releaseView(viewOn(dossier, ids[higher].record))
    expect([view.selection, view.question]).toEqual([null, null])
    expect(view.camera?.zoom).toBeLessThan(9)
    expect(Object.values(view.filters).flat()).toEqual([])
    expect(new Set(leftOut.map(({ what }) => what))).toEqual(new Set(['view']))
    // Nothing is said of what the audience may have, but that the place lies near others.
    const own = made.releaseView(viewOn(dossier, ids[limit].record))
    expect(own.view.selection).toBe(`incident:${ids[limit].record}`)
    expect(own.leftOut.filter(({ why }) => why !== 'position')).toEqual([])
  })

  it.each(FORMATS)('nothing above it is in %s', async (format) => {
    const { holds } = FORMAT_TABLE[format]
    const step = released.briefing?.steps.find(({ marking }) => marking === limit)
    const scope: Scope =
      holds === 'view' ? { what: 'slide', id: step?.id ?? '' } : { what: 'briefing' }
    const bytes = await exported(format, released, limit, scope)
    const text = await unpacked(format, bytes)
    expect(foundIn(text, words.above(limit))).toEqual([])
    const own = words.upTo(limit).filter(({ marking }) => marking === limit)
    // The letters of a bitmap are dots.
    if (format !== 'png') expect(foundIn(text, own)).not.toEqual([])
    if (format === 'html') expect(missingFrom(text, words.upTo(limit))).toEqual([])
  })
})

describe('a View that stood on what is red', () => {
  const { dossier, words, ids } = plantedDossier()
  const holdViews = FORMATS.filter((one) => FORMAT_TABLE[one].holds !== 'records')

  it.each(holdViews)('is clear in %s', async (format) => {
    const made = release(dossier, 'clear', { notes: true, boundaries })
    const { view } = made.releaseView(viewOn(dossier, ids.red.record))
    const bytes = await exported(format, made.dossier, 'clear', { what: 'view', view })
    expect(foundIn(await unpacked(format, bytes), words.above('clear'))).toEqual([])
  })
})
