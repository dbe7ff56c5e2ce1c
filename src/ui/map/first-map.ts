/** The still map that stands in the page before its app, for the pane of the live map to show meanwhile. */
import { STILL_ID } from '../../prerender/ids.ts'

/** Null where the page has none, or none that is true of the View that the address asks for. */
export function takeFirstMap(): Element | null {
  return document.documentElement.dataset['first'] === undefined
    ? document.getElementById(STILL_ID)
    : null
}
