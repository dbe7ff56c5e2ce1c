/** Serves one page of somebody else's on a free port of this machine: no header of ours holds there. */
import { createServer } from 'node:http'
import type { Served } from './serve-folder.ts'

export async function servePage(html: string): Promise<Served> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${String(address.port)}/`, close }
}
