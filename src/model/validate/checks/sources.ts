/** Addresses of sources: a reader follows them, so they are whole and encrypted. */
import { RECORD_PROBLEMS } from '../../../words/problems/records.ts'
import type { Problem } from '../../problem.ts'
import { problemIn, type Collections } from '../collections.ts'

export function checkSources(collections: Collections): Problem[] {
  return collections.sources.entries.flatMap((entry) => {
    const { url } = entry.value
    if (url === undefined || url.startsWith('https://')) return []
    const said = url.startsWith('http://')
      ? RECORD_PROBLEMS.httpAddress(url.replace('http://', 'https://'))
      : RECORD_PROBLEMS.otherAddress(url.slice(0, url.indexOf(':') + 1))
    return [problemIn(entry, ['url'], { code: 'url', ...said })]
  })
}
