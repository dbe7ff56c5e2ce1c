/** What a claim is called, and why it is on no map. */

export const CLAIM_WORDS = {
  title: (id: string) => `Claim ${id}`,
  withItsWords: (title: string, says: string) => `${title}: ${says}`,
  /** `as`: in the text alone, or unresolved. */
  notDrawn: (as: string, because: string) => `${as}: ${because}`,
} as const
