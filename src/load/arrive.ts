/** One policy for all that comes later than the page: a failure of a moment mends itself, and none is kept for good. */

/** Milliseconds after which what failed is asked for once more. */
const MOMENT = 400

const moment = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, MOMENT)
  })

/** Asked for twice before it counts as missing. @throws what the second try threw. */
export async function arrive<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch {
    await moment()
    return load()
  }
}

/** Loaded when it is first wanted and kept; where it did not arrive, whoever wants it next asks again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null
  return () => {
    kept ??= arrive(load).catch((error: unknown) => {
      kept = null
      throw error
    })
    return kept
  }
}

/** Whether any of these failed; each is waited for. */
export async function someMissing(parts: readonly Promise<unknown>[]): Promise<boolean> {
  const settled = await Promise.allSettled(parts)
  return settled.some(({ status }) => status === 'rejected')
}
