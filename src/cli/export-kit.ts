/** What exporters are given on the command line: fonts from the packages, pictures by resvg, boundaries from `geo/out`. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  readBoundaries,
  type Boundaries,
  type LabelCollection,
  type RegionTopology,
  type WorldTopology,
} from '../domain/boundaries.ts'
import { fontKeeper } from '../export/fonts.ts'
import type { ExportKit } from '../export/job.ts'
import { findShell } from './find-shell.ts'
import { readCatalogue, readFont } from './font-files.ts'

/** Fonts are read once for a run. */
export function exportKit({
  say = () => undefined,
  now = () => new Date(),
  documents = new Map(),
}: {
  /** Told when there is a wait. */
  say?: (text: string) => void
  now?: () => Date
  /** Bytes of the dossier's documents, by the names that they are served by. */
  documents?: ReadonlyMap<string, Uint8Array>
} = {}): ExportKit {
  return {
    fonts: fontKeeper({ catalogue: () => Promise.resolve(readCatalogue()), read: readFont }),
    rasterize: async (svg, scale) => {
      const { renderAsync } = await import('@resvg/resvg-js')
      // The letters are outlines: no font of the machine can change the picture.
      const picture = await renderAsync(svg, {
        font: { loadSystemFonts: false },
        fitTo: { mode: 'zoom', value: scale },
      })
      return picture.asPng()
    },
    shell: () => findShell(say),
    document: (name) => {
      const bytes = documents.get(name)
      return bytes === undefined
        ? Promise.reject(new Error(`the dossier has no file ${name}`))
        : Promise.resolve(bytes)
    },
    boundaryTexts: async () => {
      const [region, world, labels] = await Promise.all([
        readText('region.json'),
        readText('world.json'),
        readText('labels.json'),
      ])
      return { region, world, labels }
    },
    now,
  }
}

/** Our own build wrote them, and a test of `geo/` holds their shape. */
export async function boundariesOf(kit: Pick<ExportKit, 'boundaryTexts'>): Promise<Boundaries> {
  const { region, world, labels } = await kit.boundaryTexts()
  return readBoundaries(
    JSON.parse(region) as RegionTopology,
    JSON.parse(world) as WorldTopology,
    JSON.parse(labels) as LabelCollection,
  )
}

const readText = (name: string) =>
  readFile(fileURLToPath(new URL(`../../geo/out/${name}`, import.meta.url)), 'utf8')
