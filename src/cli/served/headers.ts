/** The headers that a served site is sent with: docs/hosting.md gives the same for the common hosts. */

/** Nothing but the site's own files; styles of elements are set by the code, so that they may stand inline. */
const SOURCES: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'worker-src': "'self' blob:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
}

/** As the page itself says it: a `meta` cannot say who may frame it. */
export const PAGE_POLICY = printed(SOURCES)

/** Who may show the site in a frame of theirs, where nobody else is named. */
export const OWN_FRAMES = "'self'"

/** What of the browser the app never asks for; full screen, the clipboard and a screen that stays awake it does. */
const REFUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
] as const

/** For every file. `ancestors` are origins that may frame the site, as `frame-ancestors` has them. */
export function siteHeaders(ancestors: string = OWN_FRAMES): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': printed({ ...SOURCES, 'frame-ancestors': ancestors }),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': REFUSED.map((name) => `${name}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}

/** Names of these files change with what is in them. */
const HASHED = /^\/(?:.*\/)?assets\//

/** How long a browser may keep the file at a path of the site. */
export const keepingOf = (path: string) =>
  HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'

function printed(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
