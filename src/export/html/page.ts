/** The elements of a one-file page by name, and how text is put into them. */

import { FIRST_PAGE_ID } from '../../prerender/ids.ts'

/** Ids of the elements that an export fills. */
export const DOSSIER_ID = 'cartouche-dossier'
export const START_ID = 'cartouche-start'
export const MARKING_ID = 'cartouche-marking'

/** Marks the elements that belong to the page as a file, so that an opened one can be written again. */
const KEPT = 'data-kept'

/** As a browser writes the attribute, so that an opened page that is written again has the same tags. */
export const KEPT_MARK = `${KEPT}=""`

export const isKept = (element: Element) => element.hasAttribute(KEPT)

/** Attributes of an element that holds a file, base64: its name, its media type, and whether it is packed with gzip. */
export const HELD = { name: 'data-file', media: 'data-media', packed: 'data-packed' } as const

/** An element that holds a file, not packed. `content` is base64. */
export const heldElement = (name: string, media: string, content: string) =>
  `${heldTag(name, media)}${content}</script>`

export const heldTag = (name: string, media: string) =>
  `<script type="text/plain" ${HELD.name}="${name}" ${HELD.media}="${media}" ${KEPT_MARK}>`

/** Names of the two held files that are no assets: the styles and the app itself. */
export const STYLES = 'app.css'
export const APP = 'app.js'

/** Stands for a held file's URL in the styles. */
export const STYLE_URL = 'cartouche-file:'

/** The page without a dossier, as the build puts it beside the app. */
export const SHELL_FILE = 'one-file.html'

/** Elements as they stand in the page: their first tags, each there once. */
export const DOSSIER_TAG = `<script type="application/json" id="${DOSSIER_ID}" ${KEPT_MARK}>`
export const START_TAG = `<script type="text/plain" id="${START_ID}" ${KEPT_MARK}>`
export const MARKING_TAG = `<p id="${MARKING_ID}" ${KEPT_MARK}>`
export const TITLE_TAG = `<title ${KEPT_MARK}>`
/** The View of what stands in the page before its app, and the themes of its slides: for what runs before the first paint. */
export const FIRST_VIEW_TAG = `<meta name="first-view" ${KEPT_MARK} content="`
export const SLIDE_THEMES_TAG = `<meta name="slide-themes" ${KEPT_MARK} content="`
/** What stands in the page before its app. */
export const FIRST_PAGE_TAG = `<main ${KEPT_MARK} id="${FIRST_PAGE_ID}">`
export const DESCRIPTION_TAG = `<meta name="description" ${KEPT_MARK} content="`

/**
 * JSON as a script element holds it: no `<`, which could end the element or open a comment, and
 * neither of the line separators that older readers of scripts trip over.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * The page with what stands between a first tag and the end of its element, or of its attribute,
 * replaced; `content` is escaped already.
 * @throws when the page has no such tag: then it is no page of ours.
 */
export function filled(page: string, tag: string, end: string, content: string): string {
  const at = page.indexOf(tag)
  const from = at + tag.length
  const to = page.indexOf(end, from)
  if (at < 0 || to < 0) throw new Error(`the one-file page has no ${tag}`)
  return page.slice(0, from) + content + page.slice(to)
}
