/** The dossier in the Vite build: compiled at its start, failing it when broken, served and watched in development. Its marking stands in the page. */
import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { basename, relative, resolve, sep } from 'node:path'
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite'
import { markingLabel } from '../export/figure/source-line.ts'
import { MARKING_ID } from '../export/html/page.ts'
import { highestMarking } from '../export/release/highest.ts'
import { DOCUMENT_PLACE } from '../domain/record-documents.ts'
import { DOCUMENT_TYPES, typeOfFile } from '../model/documents/types.ts'
import type { Compiled } from '../model/compile.ts'
import { formatProblem } from '../model/problem.ts'
import type { Dossier } from '../model/schema/dossier.ts'
import { MARKING_STYLES } from './compose-shell.ts'
import { compileFolder, type CompiledFolder } from './compile-folder.ts'
import { documentBytes } from './document-bytes.ts'
import { LOST_PAGE, lostPage } from './served/lost-page.ts'

export interface DossierPluginOptions {
  /** The dossier's folder, from the project's root. */
  folder: string
}

export interface DossierPlugin extends Plugin {
  /** As it stands now; null while it is broken. */
  dossier: () => Promise<Dossier | null>
}

/** Emits, or serves, `data/<id>.json`; in development a broken dossier answers 422 with its problems. */
export function dossierPlugin({ folder }: DossierPluginOptions): DossierPlugin {
  let root = process.cwd()
  let isBuild = false
  let compiled: Promise<CompiledFolder> | undefined
  const folderPath = () => resolve(root, folder)
  /** As a person who stands in the project's root writes it. */
  const written = () => relative(root, folderPath()) || '.'
  const compile = async (): Promise<CompiledFolder> => {
    const found = await compileFolder(folderPath())
    if (found === null) throw new Error(`there is no folder ${folder}`)
    return found
  }
  const whole = () => (compiled ??= compile())
  const current = async () => (await whole()).compiled

  return {
    name: 'cartouche-dossier',
    dossier: async () => {
      const result = await current()
      return result.ok ? result.dossier : null
    },
    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
    },
    async buildStart() {
      compiled = compile()
      const result = await current()
      if (!result.ok && !this.meta.watchMode) this.error(problemText(written(), result))
      for (const file of result.unread) this.warn(`not read: ${written()}/${file}`)
    },
    async generateBundle() {
      const { compiled: result, files } = await whole()
      if (!result.ok) this.error(problemText(written(), result))
      else {
        for (const [name, source] of documentBytes(result.dossier, files))
          this.emitFile({ type: 'asset', fileName: DOCUMENT_PLACE + name, source })
        this.emitFile({ type: 'asset', fileName: LOST_PAGE, source: lostPage() })
        this.emitFile({
          type: 'asset',
          fileName: `data/${result.dossier.meta.id}.json`,
          source: servedText(result.dossier),
        })
      }
    },
    async transformIndexHtml(html) {
      const result = await current()
      // A broken one is asked for under any name: the answer says what is wrong with it.
      if (!result.ok) return named(html, basename(folderPath()))
      const { dossier } = result
      const page = named(html, dossier.meta.id)
      return { html: isBuild ? digested(page, dossier) : page, tags: markingTags(dossier) }
    },
    configureServer(server) {
      server.watcher.add(folderPath())
      const changed = (file: string) => {
        if (!file.startsWith(folderPath() + sep)) return
        compiled = compile()
        void current().then((result) => tell(server, written(), result))
      }
      server.watcher.on('change', changed).on('add', changed).on('unlink', changed)
      server.middlewares.use((request, response, next) => {
        const [, document] = request.url?.replace(/\?.*$/, '').split(`/${DOCUMENT_PLACE}`) ?? []
        if (document === undefined) {
          next()
          return
        }
        whole().then((found) => answerDocument(found, document, response, next), next)
      })
      server.middlewares.use((request, response, next) => {
        const name = /\/data\/([^/?]+)\.json(?:\?.*)?$/.exec(request.url ?? '')?.[1]
        if (name === undefined) {
          next()
          return
        }
        current().then((result) => {
          if (result.ok && result.dossier.meta.id !== name) {
            next()
            return
          }
          response.statusCode = result.ok ? 200 : 422
          response.setHeader('Content-Type', 'application/json')
          response.setHeader('Cache-Control', 'no-store')
          response.end(JSON.stringify(result.ok ? result.dossier : { problems: result.problems }))
        }, next)
      })
    },
  }
}

/** A document as the site serves it, under the name that it has now. */
function answerDocument(
  { compiled, files }: CompiledFolder,
  name: string,
  response: ServerResponse,
  next: () => void,
): void {
  const bytes = compiled.ok ? documentBytes(compiled.dossier, files).get(name) : undefined
  const type = typeOfFile(name)
  if (bytes === undefined || type === null) {
    next()
    return
  }
  response.setHeader('Content-Type', DOCUMENT_TYPES[type].media)
  response.end(bytes)
}

/** What the build serves as the dossier. */
const servedText = (dossier: Dossier) => JSON.stringify(dossier)

/** The page asks for the dossier that it was made with. */
const named = (html: string, id: string) => html.replace(/(?<=data-dossier=")[^"]*/, () => id)

/** The page knows what was compiled with it: only what has been changed since is read and checked anew. */
function digested(html: string, dossier: Dossier): string {
  const digest = createHash('sha256').update(servedText(dossier)).digest('hex')
  return html.replace('data-dossier=', () => `data-digest="${digest}" data-dossier=`)
}

/**
 * The marking of all that the page holds, notes too, is on every sheet, whatever of the app has arrived when it is
 * printed. On the screen, too, unless everybody may see the page.
 */
function markingTags(dossier: Dossier): HtmlTagDescriptor[] {
  const marking = highestMarking(dossier, { notes: true })
  const isForPaper = marking === 'clear'
  const label: HtmlTagDescriptor = {
    tag: 'p',
    attrs: { id: MARKING_ID, ...(isForPaper && { class: 'for-paper' }) },
    children: markingLabel(marking),
    injectTo: 'body-prepend',
  }
  return isForPaper
    ? [label]
    : [label, { tag: 'style', children: MARKING_STYLES, injectTo: 'head' }]
}

/** The page itself lists the problems; the terminal has them too. */
function tell(server: ViteDevServer, folder: string, result: Compiled): void {
  if (!result.ok) server.config.logger.error(problemText(folder, result))
  server.ws.send({ type: 'full-reload' })
}

function problemText(folder: string, { problems }: Extract<Compiled, { ok: false }>): string {
  const lines = problems.map((one) => formatProblem({ ...one, file: `${folder}/${one.file}` }))
  return [
    `the dossier has ${problems.length} problem${problems.length === 1 ? '' : 's'}`,
    ...lines,
  ].join('\n')
}
