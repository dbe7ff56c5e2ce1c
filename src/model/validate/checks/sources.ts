/** Addresses of sources: a reader follows them, so they are whole and encrypted. */
import type { Problem } from '../../problem.ts'
import { problemIn, type Collections } from '../collections.ts'

export function checkSources(collections: Collections): Problem[] {
  return collections.sources.entries.flatMap((entry) => {
    const { url } = entry.value
    if (url === undefined || url.startsWith('https://')) return []
    const isHttp = url.startsWith('http://')
    return [
      problemIn(entry, ['url'], {
        code: 'url',
        what: `the address starts with ${url.slice(0, url.indexOf(':') + 1)}, not https:`,
        mend: isHttp
          ? `write ${url.replace('http://', 'https://')} if it answers there, else give the document as \`identifier\``
          : 'write the whole address, as https://…, or give the document as `identifier`',
      }),
    ]
  })
}
