/** Does what nobody waits for while nothing else is to do; Safari has no idle callbacks. */
export const later = (work: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work) : setTimeout(work, 30)
