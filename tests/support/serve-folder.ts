/** Serves a built folder on a free port of this machine. */
import { preview } from 'vite'

export interface Served {
  /** Ends in a slash. */
  url: string
  close: () => Promise<void>
}

/** `base` is the path the folder is served under, so that a test can put the site in a sub-folder. */
export async function serveFolder(folder: string, base = '/'): Promise<Served> {
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    base,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return { url: `http://127.0.0.1:${String(address.port)}${base}`, close: () => server.close() }
}
