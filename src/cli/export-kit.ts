/** What exporters need of Node: our fonts from their packages, pictures by resvg, the one-file page, boundaries as text. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { loadFonts } from '../export/fonts.ts'
import type { ExportFonts, ExportKit } from '../export/job.ts'
import { findShell } from './find-shell.ts'
import { PROJECT } from './project.ts'

const packages = createRequire(import.meta.url)

/** `noto-sans-latin-400-normal.woff` stands in the files of @fontsource/noto-sans. */
async function readFont(name: string): Promise<Uint8Array> {
  const family = name.startsWith('noto-sans') ? 'noto-sans' : 'source-serif-4'
  const folder = dirname(packages.resolve(`@fontsource/${family}/package.json`))
  return new Uint8Array(await readFile(join(folder, 'files', name)))
}

/** `say` is told when there is a wait. */
export function exportKit(say: (text: string) => void): ExportKit {
  let fonts: Promise<ExportFonts> | undefined
  const boundary = (name: string) => readFile(join(PROJECT, 'geo/out', name), 'utf8')
  return {
    fonts: () => (fonts ??= loadFonts(readFont)),
    rasterize: async (svg, scale) => {
      const { Resvg } = await import('@resvg/resvg-js')
      const drawn = new Resvg(svg, {
        fitTo: { mode: 'zoom', value: scale },
        font: { loadSystemFonts: false },
      })
      return drawn.render().asPng()
    },
    shell: () => findShell(say),
    boundaryTexts: async () => {
      const [region, world, labels] = await Promise.all(
        ['region.json', 'world.json', 'labels.json'].map(boundary),
      )
      return { region: region ?? '', world: world ?? '', labels: labels ?? '' }
    },
    now: () => new Date(),
  }
}
