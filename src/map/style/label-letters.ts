/** Letters that the live map's labels have a face for from the first: what each part of Noto Sans covers, as its package declares it. */

export const LATIN = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-206F',
  'U+2212',
] as const
export const CYRILLIC = ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'] as const
/** With the Kazakh letters. */
export const CYRILLIC_EXTENDED = ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F'] as const

/** A font file for letters beyond these. */
export interface LabelFace {
  url: string
  /** Of the names that the article has, rather than of all others. */
  isStrong: boolean
  /** As CSS writes a `unicode-range`. */
  ranges: readonly string[]
}
