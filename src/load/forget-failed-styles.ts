/** Styles of a part that failed are asked for again with the part: the build's loader takes a link that failed for one that is there. */

/** How the loader of the build says which file it was. */
const FAILED = /Unable to preload CSS for (\S+)$/

/** Returns the way to stop. */
export function forgetFailedStyles(): () => void {
  const forget = (event: Event) => {
    const { message = '' } =
      'payload' in event && event.payload instanceof Error ? event.payload : {}
    const href = FAILED.exec(message)?.[1]
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
      if (link.href === href) link.remove()
  }
  window.addEventListener('vite:preloadError', forget)
  return () => {
    window.removeEventListener('vite:preloadError', forget)
  }
}
