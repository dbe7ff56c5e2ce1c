/** What in an SVG could run, or ask another server: a picture of a dossier holds neither. */

const FAULTS: readonly RegExp[] = [
  /<(?:\w+:)?(?:script|foreignObject|iframe|object|embed|audio|video)\b/i,
  /\son\w+\s*=/i,
  /<!(?:DOCTYPE|ENTITY)\b/i,
  /<\?xml-stylesheet\b/i,
  /javascript:/i,
  // Of links only those inside the file, and pictures that stand in it.
  /\b(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp)|["'\s])[^"'\s>]+/i,
  /url\(\s*["']?\s*(?!#|["'\s])[^"')\s]+/i,
  /@import\b/i,
]

/** Letters of it that are told. */
const LONGEST = 60

/** The first of them, as it stands there; null where there is none. */
export function svgFault(text: string): string | null {
  for (const fault of FAULTS) {
    const found = fault.exec(text)
    if (found !== null) return found[0].trim().slice(0, LONGEST)
  }
  return null
}
