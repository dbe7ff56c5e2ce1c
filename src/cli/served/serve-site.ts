/** Serves a built site from this machine, to this machine. */
import type { ServerResponse } from 'node:http'
import { preview, type PreviewServer } from 'vite'
import { SHELL_FILE } from '../../export/html/page.ts'
import { keepingOf, OWN_FRAMES, siteHeaders } from './headers.ts'

export interface SiteToServe {
  folder: string
  /** 0 takes any that is free. */
  port: number
  /** The path that the folder is served under, with a slash at both ends. */
  base?: string
  /** Origins that may show the site in a frame, as the header `frame-ancestors` has them. */
  ancestors?: string
  /** Whether the browser opens with it. */
  open?: boolean
}

/** @throws when the port is taken. */
export function serveSite({ folder, port, base = '/', ancestors, open = false }: SiteToServe) {
  return preview({
    configFile: false,
    appType: 'mpa',
    base,
    logLevel: 'error',
    build: { outDir: folder },
    // The library would let every page of this machine read the site.
    preview: { host: '127.0.0.1', port, strictPort: port !== 0, open, cors: false },
    plugins: [
      {
        name: 'cartouche-served',
        configurePreviewServer: (server) => answer(server, ancestors ?? OWN_FRAMES),
      },
    ],
  })
}

function answer({ middlewares }: PreviewServer, ancestors: string): void {
  const headers = siteHeaders(ancestors)
  middlewares.use((request, response, next) => {
    const address = request.originalUrl ?? request.url ?? '/'
    const meant = withHash(address)
    if (meant !== null) {
      redirect(response, meant)
      return
    }
    const path = address.replace(/[?#].*/s, '')
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    // It holds its scripts and its own, stricter policy.
    if (path.endsWith(`/${SHELL_FILE}`)) response.removeHeader('Content-Security-Policy')
    response.setHeader('Cache-Control', keepingOf(path))
    next()
  })
}

/** Some programs escape the sign before which a link names the page, and after which the View. */
function withHash(address: string): string | null {
  const at = address.indexOf('%23')
  const isInPath = at >= 0 && !address.slice(0, at).includes('?')
  return !isInPath ? null : `${address.slice(0, at)}#${address.slice(at + 3)}`
}

function redirect(response: ServerResponse, address: string): void {
  // Two slashes at the front would name another server.
  response.writeHead(302, { Location: address.replace(/^\/+/, '/') })
  response.end()
}
