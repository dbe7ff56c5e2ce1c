/** Where a host lets a page start scripts only by a policy (`require-trusted-types-for`), the map's worker has one. */

interface TrustedTypes {
  defaultPolicy: unknown
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypes
  }
}

const isOurs = (url: string) => new URL(url, document.baseURI).origin === location.origin

/** MapLibre takes its worker's address as text, which only the default policy may trust: of our own origin, and no other. */
export function trustWorker(): void {
  const { trustedTypes } = window
  if (trustedTypes?.defaultPolicy !== null) return
  try {
    trustedTypes.createPolicy('default', { createScriptURL: (url) => (isOurs(url) ? url : null) })
  } catch {
    // The host names the policies that it lets be made, and ours is not among them.
  }
}
