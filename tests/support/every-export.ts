/** Whether what `check` accepts is drawn in WebGL's style and in SVG, and exported in every format: what fails, by format. */
import { readFile } from 'node:fs/promises'
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { checkBriefing } from '../../src/briefing/check-briefing.ts'
import { slidesOf } from '../../src/presentation/slides/slides.ts'
import { readBoundaryLookup } from '../../src/cli/boundaries.ts'
import { composeShell } from '../../src/cli/compose-shell.ts'
import { documentBytes } from '../../src/cli/document-bytes.ts'
import { boundariesOf, exportKit } from '../../src/cli/export-kit.ts'
import { PROJECT } from '../../src/cli/project.ts'
import type { Boundaries } from '../../src/domain/boundaries.ts'
import { checkLayers } from '../../src/domain/check-layers.ts'
import { DossierIndex } from '../../src/domain/dossier-index.ts'
import { layerCatalogue } from '../../src/domain/layer-catalogue.ts'
import { LISTS } from '../../src/domain/vocabulary.ts'
import { FORMAT_TABLE, FORMATS, type Format } from '../../src/export/formats.ts'
import { heldFonts } from '../../src/export/html/held-fonts.ts'
import type { ExportJob, ExportKit } from '../../src/export/job.ts'
import { release } from '../../src/export/release/release.ts'
import { highestMarking } from '../../src/export/release/highest.ts'
import { MapSources } from '../../src/map/sources/build-sources.ts'
import { buildStyle } from '../../src/map/style/build-style.ts'
import { compileDossier } from '../../src/model/compile.ts'
import type { BoundaryLookup } from '../../src/model/validate/boundary-lookup.ts'
import { plainView } from '../../src/view/step-view.ts'
import type { View } from '../../src/view/view.ts'
import { anyDossier } from './any-dossier/any-dossier.ts'
import type { DossierOptions } from './any-dossier/options.ts'
import { READINGS } from '../../src/model/schema/vocabulary.ts'

export interface Failure {
  seed: number
  where: Format | 'check' | 'style'
  what: string
}

export interface Tools {
  lookup: BoundaryLookup | null
  boundaries: Boundaries
  kit: ExportKit
}

const FONT = { 'Noto Sans Regular': [{ url: 'https://localhost/font.woff2' }] }
/** Pictures are small: what is tried is whether they come, not how they look. */
const SIZE = { width: 640, height: 480 }
const COARSE = 0.25
/** What a number becomes that is none. */
const NO_NUMBER = /\b(?:NaN|undefined|Infinity)\b/
const TEXTS: readonly Format[] = ['svg', 'geojson', 'csv', 'kml', 'annotations']
const JSONS: readonly Format[] = ['geojson', 'annotations']

/** The page of the app itself, without its script: building that belongs to other tests. */
export async function makeTools(): Promise<Tools> {
  const index = await readFile(`${PROJECT}/index.html`, 'utf8')
  const shell = composeShell({
    index,
    guard: '',
    firstStyles: '',
    icon: '',
    boot: '',
    app: '',
    styles: '',
    files: [],
    fonts: heldFonts([], () => new Uint8Array()),
  })
  const whole = exportKit({ now: () => new Date('2026-01-01T00:00:00Z') })
  const kit: ExportKit = {
    ...whole,
    rasterize: (svg, scale) => whole.rasterize(svg, scale * COARSE),
    shell: () => Promise.resolve(shell),
  }
  const lookup = readBoundaryLookup(`${PROJECT}/geo/out/region.json`)
  return { lookup, boundaries: await boundariesOf(kit), kit }
}

const messageOf = (error: unknown) =>
  error instanceof Error
    ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ')
    : String(error)

/** Nothing where all that `check` accepts goes out. */
export async function failuresOf(
  seed: number,
  tools: Tools,
  options: Partial<DossierOptions> = {},
): Promise<Failure[]> {
  const { files } = anyDossier(seed, options)
  const compiled = compileDossier(files, tools.lookup, checkBriefing, checkLayers)
  if (!compiled.ok) {
    const [first] = compiled.problems
    const what = `${first?.file ?? ''}:${String(first?.line)} ${first?.what ?? ''}`
    return [{ seed, where: 'check', what }]
  }
  const failures: Failure[] = []
  const fail = (where: Failure['where'], what: string) => failures.push({ seed, where, what })
  const limit = highestMarking(compiled.dossier, { notes: true })
  const { dossier } = release(compiled.dossier, limit, {
    notes: true,
    boundaries: tools.boundaries,
  })
  const index = new DossierIndex(dossier)
  const held = documentBytes(compiled.dossier, files)
  const document = (name: string) => Promise.resolve(held.get(name) ?? new Uint8Array())
  try {
    for (const what of styleFaults(index, tools.boundaries)) fail('style', what)
  } catch (error) {
    fail('style', messageOf(error))
  }
  const everything: View = {
    ...plainView(index),
    layers: layerCatalogue(index).map(({ id }) => id),
  }
  const paged = dossier.briefing !== undefined
  for (const format of FORMATS) {
    const { holds, load } = FORMAT_TABLE[format]
    const scope: ExportJob['scope'] =
      holds === 'view' || (holds === 'briefing' && !paged)
        ? { what: 'view', view: everything }
        : { what: 'briefing' }
    const lists = format === 'csv' ? LISTS : [undefined]
    for (const list of lists) {
      try {
        const write = await load()
        const chunks: Uint8Array[] = []
        const job: ExportJob = {
          dossier,
          boundaries: tools.boundaries,
          scope,
          marking: limit,
          notes: true,
          scale: 1,
          size: SIZE,
          kit: { ...tools.kit, document },
          ...(list === undefined ? {} : { list }),
        }
        for await (const chunk of write(job)) chunks.push(chunk)
        const wrong = diagnosticIn(format, Buffer.concat(chunks))
        if (wrong !== null) fail(format, wrong)
      } catch (error) {
        fail(format, messageOf(error))
      }
    }
  }
  return failures
}

/** Of the plain View and of each step's, in both readings. */
function styleFaults(index: DossierIndex, boundaries: Boundaries): string[] {
  const sources = new MapSources(index, boundaries)
  const { briefing } = index.dossier
  const steps = briefing === undefined ? [] : slidesOf(index, briefing).map(({ view }) => view)
  const layers = layerCatalogue(index).map(({ id }) => id)
  const whole = READINGS.map((reading): View => ({ ...plainView(index), layers, reading }))
  return [...whole, ...steps.slice(0, 3)].flatMap((view) =>
    validateStyleMin(buildStyle(index, view, (id) => sources.data(id, view), FONT)).map(
      ({ message }) => message,
    ),
  )
}

function diagnosticIn(format: Format, bytes: Buffer): string | null {
  if (bytes.length === 0) return 'empty'
  if (!TEXTS.includes(format)) return null
  const text = bytes.toString('utf8')
  const found = NO_NUMBER.exec(text)
  if (found !== null) return `holds ${text.slice(Math.max(0, found.index - 60), found.index + 20)}`
  if (JSONS.includes(format)) JSON.parse(text)
  return null
}
