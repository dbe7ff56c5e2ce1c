/** A file of our own, from the page's origin or out of a page that is one file. */
import { EXPORT } from '../../words/page/export.ts'

/** @throws when it does not arrive. */
export async function readAsset(url: string, name: string, signal: AbortSignal): Promise<Response> {
  const held = globalThis.cartoucheFiles?.blob(url)
  if (held !== undefined) return new Response(held)
  try {
    const response = await fetch(url, { signal })
    if (response.ok) return response
  } catch (error) {
    signal.throwIfAborted()
    throw new Error(EXPORT.missing(name), { cause: error })
  }
  throw new Error(EXPORT.missing(name))
}
