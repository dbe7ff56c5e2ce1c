/** What was thrown, in the words that it has for people. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
