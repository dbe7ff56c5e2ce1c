/** Serves a built folder on a free port of this machine. */
import { serveSite } from '../../src/cli/served/serve-site.ts'

export interface Served {
  /** Ends in a slash. */
  url: string
  close: () => Promise<void>
}

/** Pages of other ports may frame it, as the hosts of an embedded map do. */
const ANCESTORS = 'http://127.0.0.1:*'

/** As `npm start` serves it; `base` is the path the folder is served under, so that a test can put the site in a sub-folder. */
export async function serveFolder(folder: string, base = '/'): Promise<Served> {
  const server = await serveSite({ folder, port: 0, base, ancestors: ANCESTORS })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return { url: `http://127.0.0.1:${String(address.port)}${base}`, close: () => server.close() }
}
