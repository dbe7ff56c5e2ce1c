/** What exporters are given in a browser: our own fonts and boundaries, and pictures drawn on a canvas. */
import labelsUrl from '../../../geo/out/labels.json?url'
import regionUrl from '../../../geo/out/region.json?url'
import worldUrl from '../../../geo/out/world.json?url'
import { DOCUMENT_PLACE } from '../../domain/record-documents.ts'
import { fontKeeper } from '../../export/fonts.ts'
import { readShell } from '../../export/html/read-shell.ts'
import type { ExportKit } from '../../export/job.ts'
import { EXPORT } from '../../words/page/export.ts'
import type { CatalogueEntry } from '../../letters/catalogue.ts'
import { CATALOGUE_FILE, fontUrl, placeUrl } from '../../letters/font-url.ts'
import { readAsset } from '../letters/read-asset.ts'

/** `signal` ends what is under way. */
export function browserKit(signal: AbortSignal): ExportKit {
  const text = async (url: string, name: string) => (await readAsset(url, name, signal)).text()
  return {
    fonts: fontKeeper({
      catalogue: async () => {
        const response = await readAsset(fontUrl(CATALOGUE_FILE), CATALOGUE_FILE, signal)
        return (await response.json()) as CatalogueEntry[]
      },
      read: async (name) => {
        const response = await readAsset(fontUrl(name), name, signal)
        return new Uint8Array(await response.arrayBuffer())
      },
    }),
    rasterize,
    shell: readShell,
    document: async (name) => {
      const response = await readAsset(placeUrl(DOCUMENT_PLACE + name), name, signal)
      return new Uint8Array(await response.arrayBuffer())
    },
    boundaryTexts: async () => {
      const [region, world, labels] = await Promise.all([
        text(regionUrl, 'region.json'),
        text(worldUrl, 'world.json'),
        text(labelsUrl, 'labels.json'),
      ])
      return { region, world, labels }
    },
    now: () => new Date(),
  }
}

/** A data URL and no blob: a page opened from a file may not read back what it drew from a blob. */
async function rasterize(svg: string, scale: number): Promise<Uint8Array> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error(EXPORT.noPicture)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (blob === null) throw new Error(EXPORT.noPicture)
  return new Uint8Array(await blob.arrayBuffer())
}
