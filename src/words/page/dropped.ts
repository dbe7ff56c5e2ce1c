/** What of a link, or of a step's View, could not be kept. */
import { quoted } from '../record/quoted.ts'
import type { Dropped } from '../../view/read-url.ts'

export const DROPPED_WORDS = {
  title: 'Part of this link could not be shown',
  dropped: ({ key, value, why }: Dropped) =>
    ({
      unknown: `“${quoted(key)}” is not something a link can say`,
      unreadable: `“${quoted(key)}” cannot be read as “${quoted(value)}”`,
      missing: `“${quoted(value)}” is not in this dossier`,
      version: `the link is of version ${quoted(value)}; it was read as far as it is understood`,
      repeated: `“${quoted(key)}” stands there more than once; “${quoted(value)}” gave way to the last`,
    })[why],
  /** Of what could not be shown, beyond what is named. */
  more: (count: number) => `and ${count} more`,
}
