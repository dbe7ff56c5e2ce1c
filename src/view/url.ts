/** View → the URL's fragment: every View survives the way there and back. `read-url.ts` is the way back. */
import { PARAMETERS } from './parameters.ts'
import { sameValue } from './same-value.ts'
import type { View } from './view.ts'

/** Version of the fragment's grammar. */
export const VERSION = '1'

/** Spaces and the signs that would end a parameter are escaped; colons, commas and slashes stay readable. */
function escape(text: string): string {
  return encodeURIComponent(text).replaceAll(/%(?:3A|2C|2F|40|2B)/g, (code) =>
    decodeURIComponent(code),
  )
}

/** A View's parameters as the fragment has them, in their order; null for a part that equals its default. */
export interface PrintedView {
  view: View
  pieces: readonly (string | null)[]
}

/** Parts that a View shares with one printed before are not printed again: a page has hundreds of links. */
export function printView(view: View, defaults: View, before?: PrintedView): PrintedView {
  const pieces = PARAMETERS.map((one, at) => {
    const { key, part } = one
    const known = before?.view[part] === view[part] ? before.pieces[at] : undefined
    if (known !== undefined) return known
    return sameValue(view[part], defaults[part]) ? null : `${key}=${escape(one.printed(view))}`
  })
  return { view, pieces }
}

/** The fragment without its `#`; parts that equal the default are left out, the version stays. */
export function viewToFragment(view: View, defaults: View, before?: PrintedView): string {
  const { pieces } = printView(view, defaults, before)
  return [`v=${VERSION}`, ...pieces.filter((piece) => piece !== null)].join('&')
}

/** The theme is said even where it is this window's own: a reader's may have another. */
export function withTheme(fragment: string, theme: View['theme']): string {
  return /[#&]theme=/.test(fragment) ? fragment : `${fragment}&theme=${theme}`
}
