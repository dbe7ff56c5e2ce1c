/** What stands in `index.html` before any script: the article, a still map, and what the page says of itself to others. */
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { DossierIndex } from '../domain/dossier-index.ts'
import { layerCatalogue } from '../domain/layer-catalogue.ts'
import { escapeMarkup } from '../domain/markup.ts'
import { HTML_WORDS } from '../words/export/html.ts'
import type { Dossier } from '../model/schema/dossier.ts'
import { FIRST_PAGE_ID } from '../prerender/ids.ts'
import { makeFirst, type First } from '../prerender/make-first.ts'
import { defaultView } from '../view/defaults.ts'
import { boundariesOf, exportKit } from './export-kit.ts'
import { firstStyles } from './first-styles.ts'
import { sharePicture } from './share-picture.ts'

/** The picture that links to the page are shown with. */
const PICTURE = 'share.png'
/** Bytes, gzipped, that the page with its still map may have: what a slow line brings in the first half second. */
const BUDGET = 90_000
/** Fonts that the first screen is set in; the rest is asked for when its letters come. */
const FIRST_FONTS = /(?:source-serif-4|noto-sans)-latin-[46]00-normal-[^/]*\.woff2$/

interface Made {
  first: First
  picture: Uint8Array
}

/** `dossierOf` gives null for a dossier that is broken: then the page waits for its app, which says so. */
export function firstPagePlugin(dossierOf: () => Promise<Dossier | null>): Plugin {
  const made = new WeakMap<Dossier, Promise<Made>>()
  const current = async (): Promise<{ dossier: Dossier; made: Promise<Made> } | null> => {
    const dossier = await dossierOf()
    if (dossier === null) return null
    const known = made.get(dossier) ?? make(dossier)
    made.set(dossier, known)
    return { dossier, made: known }
  }
  let isBuild = false
  return {
    name: 'cartouche-first-page',
    configResolved: ({ command }) => {
      isBuild = command === 'build'
    },
    async generateBundle() {
      const source = (await (await current())?.made)?.picture
      if (source !== undefined) this.emitFile({ type: 'asset', fileName: PICTURE, source })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const found = await current()
        if (found === null) return html
        const { first } = await found.made
        const fonts = Object.keys(bundle).filter((name) => FIRST_FONTS.test(name))
        const page = written(html, found.dossier, first, fonts)
        if (isBuild) weigh(page, (text) => this.info(text))
        return page
      },
    },
  }
}

/** Asked for before all else: letters of another width, put in the place of those that stand, would move the lines. */
const preload = (name: string) =>
  `<link rel="preload" as="font" type="font/woff2" href="./${name}" crossorigin />`

async function make(dossier: Dossier): Promise<Made> {
  const kit = exportKit()
  const [boundaries, fonts] = await Promise.all([
    boundariesOf(kit),
    kit.fonts(JSON.stringify(dossier)),
  ])
  const index = new DossierIndex(dossier)
  const layers = layerCatalogue(index).map(({ id }) => id)
  const view = defaultView(dossier, layers, { theme: 'paper', tall: true })
  return {
    first: await makeFirst({ index, boundaries, measure: fonts.measure, view }),
    picture: await sharePicture({ index, boundaries, kit, view }),
  }
}

function written(html: string, { meta }: Dossier, first: First, fonts: readonly string[]): string {
  const title = escapeMarkup(HTML_WORDS.title(meta.title))
  const meanings: [attribute: 'name' | 'property', name: string, content: string][] = [
    ['name', 'description', first.description],
    ['property', 'og:type', 'article'],
    ['property', 'og:title', meta.title],
    ['property', 'og:description', first.description],
    ['property', 'og:image', `./${PICTURE}`],
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'first-view', first.view],
    ['name', 'slide-themes', first.slides],
  ]
  const metas = meanings.map(
    ([attribute, name, content]) =>
      `<meta ${attribute}="${name}" content="${escapeMarkup(content)}" />`,
  )
  const head = [
    `<title>${title}</title>`,
    ...fonts.map(preload),
    ...metas,
    `<style>${firstStyles()}</style>`,
  ]
  const place = `<main id="${FIRST_PAGE_ID}">`
  return html
    .replace(/<title>[^<]*<\/title>/, () => head.join('\n    '))
    .replace(place, () => place + first.page)
}

/** @throws where the page is heavier than its budget. */
function weigh(page: string, say: (text: string) => void): void {
  const weight = gzipSync(page).length
  say(`index.html with its still map: ${(weight / 1000).toFixed(1)} KB gzipped`)
  if (weight > BUDGET) throw new Error(`index.html is over its ${String(BUDGET / 1000)} KB`)
}
