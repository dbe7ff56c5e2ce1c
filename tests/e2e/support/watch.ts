/** Everything that a visit does and should not: a word on the console, an error, a request to anyone else. */
import type { BrowserContext } from '@playwright/test'

/** The driver's remarks on drawing without a GPU are not ours: `[.WebGL-0x…] GL Driver Message …`. */
const DRIVER = '[.WebGL-'

const INSIDE = ['data:', 'blob:']

/** Fills up while the context's pages live, workers included. */
export function watch(context: BrowserContext, origin: string): string[] {
  const seen: string[] = []
  context.on('console', (message) => {
    const loud = message.type() === 'error' || message.type() === 'warning'
    if (loud && !message.text().startsWith(DRIVER)) seen.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => seen.push(`error: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (!INSIDE.includes(url.protocol) && url.origin !== origin)
      seen.push(`beyond the origin: ${request.url()}`)
  })
  return seen
}
