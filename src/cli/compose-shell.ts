/** index.html, the app's script and styles, and its files → the one-file page without a dossier. */
import { gzipSync } from 'node:zlib'
import {
  APP,
  DESCRIPTION_TAG,
  DOSSIER_TAG,
  FIRST_VIEW_TAG,
  HELD,
  KEPT_MARK,
  MARKING_TAG,
  SLIDE_THEMES_TAG,
  START_TAG,
  STYLES,
} from '../export/html/page.ts'

/** A file of the build, by the name that the app knows it by. */
export interface BuiltFile {
  name: string
  bytes: Uint8Array
}

export interface ShellParts {
  /** The source of the served page. */
  index: string
  /** The script that runs before the first paint. */
  guard: string
  /** Styles of what stands in the page before its app. */
  firstStyles: string
  /** The page's mark, an SVG file. */
  icon: string
  /** The script that unpacks the rest. */
  boot: string
  app: string
  styles: string
  files: readonly BuiltFile[]
  /** Elements that hold fonts, with the list of them. */
  fonts: readonly string[]
}

/** Nothing may be asked for, of anybody: what the page shows is in it, or it is not shown. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data: blob:',
  'media-src data: blob:',
  'worker-src blob:',
  'connect-src data: blob:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

/** On the screen the marking stands above the app, and is there without it: what is fixed in the app lies below it too. */
export const MARKING_STYLES = `
@media screen{
#cartouche-marking{margin:0;padding:1px 12px;background:#000;text-align:right;font:600 11px/16px sans-serif;letter-spacing:.04em;color:#fff}
#cartouche-marking:empty{display:none}
body{display:grid;grid-template-rows:auto minmax(0,1fr);height:100dvh;margin:0}
#first-page{grid-area:2/1;height:auto}#app{grid-row:2;min-height:0;contain:layout}#app>.app{height:100%}
}
`

const MEDIA: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  svg: 'image/svg+xml',
  png: 'image/png',
  txt: 'text/plain;charset=utf-8',
}

/** What gzip makes less of than this is kept as it is: fonts are packed already. */
const PAYS = 0.9

export function composeShell(parts: ShellParts): string {
  const { index, guard, firstStyles, icon, boot, app, styles, files, fonts } = parts
  const held = [
    { name: STYLES, bytes: Buffer.from(styles) },
    ...files,
    { name: APP, bytes: Buffer.from(app) },
  ].map(element)
  const scripts = [
    `${DOSSIER_TAG}</script>`,
    ...held,
    ...fonts,
    `<script ${KEPT_MARK}>${boot}</script>`,
  ]
  const changes: [pattern: RegExp, by: (found: string) => string][] = [
    [/(?<=http-equiv="Content-Security-Policy"\s+content=")[^"]*/, () => POLICY],
    [/<(?:meta|title|link|style|p|main|div|noscript)\b/g, (found) => `${found} ${KEPT_MARK}`],
    [
      /(?=<\/head>)/,
      () =>
        `  ${DESCRIPTION_TAG}" />\n    <style ${KEPT_MARK}>${firstStyles}${MARKING_STYLES}</style>\n  `,
    ],
    [/(?<=<body>)/, () => `\n    ${MARKING_TAG}</p>`],
    [/(?<=href=")[^"]*favicon\.svg/, () => `data:image/svg+xml,${encodeURIComponent(icon)}`],
    // What the page needs to start is in it, and with what it starts stands before the script that asks.
    [
      /<script src="[^"]*start-guard\.js"><\/script>/,
      () =>
        [
          `${FIRST_VIEW_TAG}" />`,
          `${SLIDE_THEMES_TAG}" />`,
          `${START_TAG}</script>`,
          `<script ${KEPT_MARK}>${guard}</script>`,
        ].join('\n    '),
    ],
    [/<script type="module"[^>]*><\/script>/, () => scripts.join('\n    ')],
  ]
  return changes.reduce((page, [pattern, by]) => {
    if (page.search(pattern) < 0) throw new Error(`index.html has nothing like ${String(pattern)}`)
    return page.replace(pattern, by)
  }, index)
}

function element({ name, bytes }: BuiltFile): string {
  const media = MEDIA[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  const packed = gzipSync(bytes, { level: 9 })
  const pays = packed.length < bytes.length * PAYS
  const text = Buffer.from(pays ? packed : bytes).toString('base64')
  const marks = `${HELD.name}="${name}" ${HELD.media}="${media}"${pays ? ` ${HELD.packed}` : ''}`
  return `<script type="text/plain" ${marks} ${KEPT_MARK}>${text}</script>`
}
